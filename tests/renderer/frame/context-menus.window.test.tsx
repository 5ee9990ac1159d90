import { currentPlace, currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { addAnalyst, addTag, addTagSet, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openRound, sessionProject } from '../../unit/shared/sample-session'
import { openInWindow, openReadOnly } from '../desk'
import { dialog, press, showWindow } from '../window'

const PATIENCE_MS = 20_000

/** The lines of the menu that is shown; "(off)" behind one that cannot be used. */
const lines = (name: string) =>
  within(screen.getByRole('menu', { name }))
    .getAllByRole('menuitem')
    .map((item) => (item.firstChild?.textContent ?? '') + (item.ariaDisabled === 'true' ? ' (off)' : ''))

const choose = (name: string) => userEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }))

/** A project of two sources and a memo. */
async function openMemos() {
  const made = new MemoProject()
  const [, second] = [made.source(['The quay is closed.'], { title: 'Quay' }), made.source(['Ice.'], { title: 'Ice' })]
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  return { desk, made, second }
}

test('a source beside the text is read or shown in the library; what is about the text is only on the one shown', async () => {
  const { second } = await openMemos()
  await press('{Alt>}2{/Alt}')
  const list = within(await screen.findByRole('navigation', { name: 'Sources' }))
  await waitFor(() => expect(screen.getByRole('document')).toHaveFocus(), { timeout: PATIENCE_MS })
  const [shown, other] = [list.getByRole('button', { name: /^Quay/ }), list.getByRole('button', { name: /^Ice/ })]
  shown.focus()
  fireEvent.contextMenu(shown)
  expect(lines('Quay').slice(0, 2)).toEqual(['Read', 'Show in the library'])
  expect(lines('Quay')).toContain('Import a corrected version…')
  await press('{Escape}')
  expect(shown).toHaveFocus()
  fireEvent.contextMenu(other)
  expect(lines('Ice')).toEqual(['Read', 'Show in the library'])
  await choose('Show in the library')
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: second })
})

test('the steps of the history have what leads back, by the menu key as well', async () => {
  const { desk } = await openMemos()
  await desk.perform({ name: 'project.update', input: { changes: { title: 'Ice' } } })
  await desk.perform({ name: 'project.update', input: { changes: { title: 'Ice charts of 2026' } } })
  await press('{Alt>}7{/Alt}')
  const list = await screen.findByRole('listbox', { name: 'Changes' })
  list.focus()
  fireEvent.contextMenu(list)
  expect(lines('This change')).toEqual([
    'Restore the whole project to here… (off)',
    expect.stringMatching(/^Undo/),
    'Name this moment…',
  ])
  await press('{Escape}')
  expect(list).toHaveFocus()
  fireEvent.contextMenu(within(list).getAllByRole('option')[1]!, { button: 2 })
  // Undo is of the last change, and would not mean this one.
  expect(lines('This change')).toEqual(['Restore the whole project to here…'])
  await choose('Restore the whole project')
  expect(await screen.findByRole('dialog')).toHaveTextContent('Restore')
  await press('{Escape}')
})

test('a memo, its sections and its blocks have the commands of the memo', async () => {
  const { desk, made } = await openMemos()
  await press('{Alt>}6{/Alt}')
  const paper = await screen.findByRole('article', { name: 'Ice charts withheld' }, { timeout: PATIENCE_MS })
  fireEvent.contextMenu(within(paper).getAllByRole('heading', { level: 2 })[0]!, { button: 2 })
  expect(lines('This part of the memo')).toEqual([
    'Cite a passage…',
    'Insert a value…',
    'Insert passages of a query…',
    'Remark on the selected words…',
    'Find',
    'Checks of the memo',
    'Export memo in several formats…',
  ])
  await press('{Escape}')
  const memos = within(screen.getByRole('navigation', { name: 'Memos' }))
  fireEvent.contextMenu(memos.getByRole('button', { name: /^Ice charts withheld/ }))
  await choose('Delete memo')
  await waitFor(() => expect(desk.project.memos[made.memoId]).toBeUndefined())
})

test('a session is deleted from the menu of the list, after it was asked', async () => {
  const desk = await openInWindow(sessionProject())
  await showWindow()
  await press('{Alt>}9{/Alt}')
  const list = within(await screen.findByRole('navigation', { name: 'Sessions' }))
  fireEvent.contextMenu(list.getByRole('button', { name: /^ses/ }))
  expect(lines('scoring session')).toEqual(['Open', 'New scoring session…', 'New session from this…', 'Delete…'])
  await choose('Delete')
  await userEvent.click(within(await dialog('Delete session “ses”?')).getByRole('button', { name: 'Delete' }))
  await waitFor(() => expect(desk.project.sessions[id('ses')]).toBeUndefined())
})

test('where nothing can be changed the menus say so', async () => {
  await openReadOnly(sessionProject())
  await showWindow()
  await press('{Alt>}9{/Alt}')
  const list = within(await screen.findByRole('navigation', { name: 'Sessions' }))
  fireEvent.contextMenu(list.getByRole('button', { name: /^ses/ }))
  expect(lines('scoring session').slice(1)).toEqual([
    'New scoring session… (off)',
    'New session from this… (off)',
    'Delete… (off)',
  ])
})

test('a set of tags is opened or deleted, and its tags are moved or taken out', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'), addTag('delay'))
  perform(project, addTagSet('Money', ['cost', 'delay']), addTagSet('Time', ['delay']))
  const desk = await openInWindow(project)
  await showWindow()
  act(() => goTo({ screen: 'codebook', task: { kind: 'sets', tagSetId: null } }))
  const sets = within(await screen.findByRole('list', { name: 'Sets of tags' }))
  fireEvent.contextMenu(sets.getByRole('button', { name: /^Money/ }))
  expect(lines('Money')).toEqual(['Open', 'Delete set'])
  await choose('Open')
  const member = () => within(screen.getByRole('list', { name: 'Tags of the set' })).getAllByRole('listitem')
  await waitFor(() => expect(member()).toHaveLength(2))
  fireEvent.contextMenu(member()[0]!)
  expect(lines('cost')).toEqual(['Move cost up (off)', 'Move cost down', 'Take cost out of the set'])
  await choose('Move cost down')
  await waitFor(() => expect(desk.project.tagSets[id('Money')]?.tagIds).toEqual([id('delay'), id('cost')]))
  fireEvent.contextMenu(sets.getByRole('button', { name: /^Time/ }))
  await choose('Delete set')
  await waitFor(() => expect(Object.keys(desk.project.tagSets)).toEqual([id('Money')]))
  // The set that is open stays open.
  expect(currentPlaceOf('codebook').task).toEqual({ kind: 'sets', tagSetId: id('Money') })
})

test('a risk at the desk is answered, or shown elsewhere', async () => {
  const project = sessionProject()
  perform(project, openRound('round', 'ses', ['one', 'two']))
  await openInWindow(project)
  await showWindow()
  act(() => goTo({ screen: 'desk' }))
  const item = async (name: RegExp) => within(await screen.findByRole('list')).getByRole('button', { name })
  fireEvent.contextMenu(await item(/^R2/))
  expect(lines('R2 at the desk')).toEqual(['Answer it', 'Show in the register', 'Show in the matrix'])
  await choose('Answer it')
  await waitFor(() => expect(currentPlace()).toEqual({ screen: 'desk', riskId: id('two') }))
  fireEvent.contextMenu(await item(/^R2/))
  expect(lines('R2 at the desk').filter((line) => line.startsWith('Desk: '))).toHaveLength(2)
  await choose('Show in the matrix')
  expect(currentPlace()).toMatchObject({ screen: 'matrix', riskId: id('two') })
})
