import { chooseAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { leaveField } from '@state/leave-field'
import { goTo } from '@state/place'
import { show } from '@state/project-store'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { addAnalyst, addMemo, addRisk, addSource, emptyProject, id, perform } from '../unit/shared/sample-project'
import { giveSizes, laidOut } from './browser/sizes'
import { type Desk, openInWindow } from './desk'
import { fillDisk } from './disk'
import { notices, press, showWindow } from './window'

/** Typed and not finished: on the disk, back in its field, and never in the project by itself. */

const DESCRIPTOR = `sources/${id('port')}/descriptor`
const NOT_FINISHED = /^Typed before and not finished/

async function open(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('port'), addRisk('flood'), addMemo('memo'))
  return openInWindow(project)
}

/** As the window is after a crash: nothing of it is left but what main has. */
async function startWindow(): Promise<void> {
  await act(async () => show(await call('project.current', {})))
  await showWindow()
}

async function openSource(desk?: Desk): Promise<{ desk: Desk; field: HTMLElement }> {
  const opened = desk ?? (await open())
  await startWindow()
  await act(async () => goTo({ screen: 'library', sourceId: id('port') }))
  return { desk: opened, field: await screen.findByLabelText('Source descriptor') }
}

const saving = () => document.querySelector('[data-save]')?.textContent
const kept = ({ session }: Desk) => session.drafts.all.map(({ place, text }) => [place, text])

test('what is typed is on the disk before the status calls it saved, and changes nothing', async () => {
  const { desk, field } = await openSource()
  await userEvent.type(field, 'Half a sent')
  expect(saving()).toBe('Writing…')
  await waitFor(() => expect(saving()).toMatch(/^Saved/))
  expect(kept(desk)).toEqual([[DESCRIPTOR, 'Half a sent']])
  expect(await desk.commits()).toEqual([])
  await userEvent.type(field, 'ence.')
  await userEvent.tab()
  await waitFor(() => expect(kept(desk)).toEqual([]))
  expect(desk.project.sources[id('port')]?.descriptor).toBe('Half a sentence.')
})

test('somebody who never pauses does not wait longer', async () => {
  const { desk, field } = await openSource()
  const begun = desk.inputs('draft.keep').length
  for (let letters = 1; desk.inputs('draft.keep').length === begun; letters += 1) {
    expect(letters).toBeLessThan(200)
    fireEvent.change(field, { target: { value: 'x'.repeat(letters) } })
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)))
  }
})

test('it is back in its field after a crash, says so, and is kept when the field is left', async () => {
  const opened = await open()
  await opened.session.drafts.keep({ place: DESCRIPTOR, text: 'Half a sentence' })
  const { desk, field } = await openSource(opened)
  expect(field).toHaveValue('Half a sentence')
  expect(field).toHaveAccessibleDescription(NOT_FINISHED)
  expect(await desk.commits()).toEqual([])
  await userEvent.click(field)
  await userEvent.tab()
  await waitFor(() => expect(kept(desk)).toEqual([]))
  expect(desk.project.sources[id('port')]?.descriptor).toBe('Half a sentence')
  expect(field).not.toHaveAccessibleDescription(NOT_FINISHED)
})

test('a field that is only seen keeps what was found in it unfinished', async () => {
  const opened = await open()
  await opened.session.drafts.keep({ place: DESCRIPTOR, text: 'Half a sentence' })
  const { desk } = await openSource(opened)
  await act(async () => goTo({ screen: 'codebook', tagId: null }))
  await screen.findByRole('button', { name: /New tag/ })
  expect(await desk.commits()).toEqual([])
  expect(kept(desk)).toEqual([[DESCRIPTOR, 'Half a sentence']])
})

test('words that were saved after all, as by a kill before the draft went, are no draft any more', async () => {
  const opened = await open()
  const changes = { descriptor: 'Saved' }
  await opened.perform({ name: 'source.update', input: { sourceId: id('port'), changes } })
  await opened.session.drafts.keep({ place: DESCRIPTOR, text: 'Saved' })
  const { desk, field } = await openSource(opened)
  await waitFor(() => expect(kept(desk)).toEqual([]))
  expect(field).toHaveValue('Saved')
  expect(field).not.toHaveAccessibleDescription(NOT_FINISHED)
})

test('Escape gives it up, and Ctrl+Z takes that back, also on the disk', async () => {
  const { desk, field } = await openSource()
  await userEvent.type(field, 'Words')
  await waitFor(() => expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']]))
  await press('{Escape}')
  expect(field).toHaveValue('')
  expect(field).toHaveAccessibleDescription('What was saved is back. Ctrl+Z brings back what you typed.')
  await waitFor(() => expect(kept(desk)).toEqual([]))
  await press('{Control>}z{/Control}')
  expect(field).toHaveValue('Words')
  await waitFor(() => expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']]))
  expect(await desk.commits()).toEqual([])
})

test('what was given up is found by the field that is built anew in a narrow window, until other words are typed', async () => {
  giveSizes({ width: 1400 })
  onTestFinished(() => giveSizes())
  const { desk, field } = await openSource()
  await userEvent.type(field, 'Words')
  await press('{Escape}')
  laidOut(700)
  await waitFor(() => expect(screen.getByLabelText('Source descriptor')).not.toBe(field))
  const anew = () => screen.getByLabelText('Source descriptor')
  expect(anew()).toHaveAccessibleDescription('What was saved is back. Ctrl+Z brings back what you typed.')
  fireEvent.keyDown(anew(), { key: 'z', ctrlKey: true })
  expect(anew()).toHaveValue('Words')
  await waitFor(() => expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']]))
  laidOut(1400)
  await waitFor(() => expect(desk.project.sources[id('port')]?.descriptor).toBe('Words'))
  laidOut(700)
  expect(anew()).not.toHaveAccessibleDescription(/Ctrl\+Z/)
})

test('what was given up in one project is not brought back in another', async () => {
  const { desk, field } = await openSource()
  await userEvent.type(field, 'Words')
  await press('{Escape}')
  await desk.store('/projects/copy.assay', structuredClone(desk.project))
  cleanup()
  await act(() => desk.showAnother('/projects/copy.assay'))
  await openSource(desk)
  expect(screen.getByLabelText('Source descriptor')).not.toHaveAccessibleDescription(/Ctrl\+Z/)
})

test('keys that compose a character neither finish nor give up anything', async () => {
  const { desk, field } = await openSource()
  fireEvent.change(field, { target: { value: 'にほ' } })
  for (const key of ['Escape', 'Enter']) fireEvent.keyDown(field, { key, ctrlKey: true, isComposing: true })
  fireEvent.keyDown(field, { key: 'Escape', keyCode: 229 })
  expect(field).toHaveValue('にほ')
  expect(await desk.commits()).toEqual([])
})

test('words that were refused stay on the disk until they are mended', async () => {
  const { desk } = await openSource()
  const title = screen.getByRole('textbox', { name: 'Authors' })
  await userEvent.type(title, 'x'.repeat(501))
  await userEvent.tab()
  await waitFor(() => expect(kept(desk)).toEqual([[`sources/${id('port')}/authors`, 'x'.repeat(501)]]))
  expect(await desk.commits()).toEqual([])
})

test('a full disk is said, and the words are written once there is room', async () => {
  const { desk, field } = await openSource()
  const makeRoom = fillDisk(desk)
  await userEvent.type(field, 'Words')
  await waitFor(() => expect(saving()).toBe('Not saved'))
  expect(notices()).toEqual([
    'What you are typing is not on disk yet: the disk is full. It stays in its field, and Assay tries again.',
  ])
  makeRoom()
  await userEvent.type(field, '!')
  await waitFor(() => expect(saving()).toMatch(/^Saved/))
  expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words!']])
})

test('words that the disk refuses when the field is left stay a draft until they are saved', async () => {
  const { desk, field } = await openSource()
  await userEvent.type(field, 'Words')
  await waitFor(() => expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']]))
  const makeRoom = fillDisk(desk)
  await userEvent.tab()
  await waitFor(() => expect(saving()).toBe('Not saved'))
  expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']])
  makeRoom()
  await act(() => desk.session.changes.saveAgain())
  expect(desk.project.sources[id('port')]?.descriptor).toBe('Words')
})

test('a filled dialog keeps what was typed when it is closed, until it is discarded or used', async () => {
  const { desk } = await openSource()
  const dialog = () => within(screen.getByRole('dialog'))
  const openDialog = async () => {
    await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }))
    await screen.findByRole('dialog')
  }
  await openDialog()
  await userEvent.type(dialog().getByLabelText('Title'), 'Grounding')
  await waitFor(() => expect(kept(desk)).toHaveLength(1))
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  await openDialog()
  expect(dialog().getByLabelText('Title')).toHaveValue('Grounding')
  await userEvent.click(dialog().getByRole('button', { name: 'Discard what I typed' }))
  expect(dialog().getByLabelText('Title')).toHaveValue('')
  expect(dialog().queryByRole('button', { name: 'Discard what I typed' })).toBeNull()
  await waitFor(() => expect(kept(desk)).toEqual([]))
  await userEvent.type(dialog().getByLabelText('Title'), ' Flood ')
  await userEvent.click(dialog().getByRole('button', { name: 'Create risk' }))
  await waitFor(() => expect(Object.values(desk.project.risks).map(({ title }) => title)).toContain('Flood'))
  await waitFor(() => expect(kept(desk)).toEqual([]))
})

test('words of the memo that were not finished are open where they stand', async () => {
  const desk = await open()
  const memoId = Object.keys(desk.project.memos)[0] ?? ''
  await desk.session.drafts.keep({ place: `memos/${memoId}/written/outlook`, text: 'What may come' })
  await startWindow()
  await act(async () => goTo({ screen: 'memo', memoId }))
  expect(await screen.findByRole('textbox', { name: 'Outlook' })).toHaveTextContent('What may come')
})

const cell = (column: string) => document.querySelector<HTMLElement>(`[data-row] > [data-column=${column}]`)!
const CELL = (column: string, analyst = 'ann') => `risks/${id('flood')}/cell ${column} ${id(analyst)}`
const NOT_FINISHED_IN = (words: string) =>
  `${words} Typed and not finished: Enter goes on, Escape brings back what is saved.`

async function openRegister(): Promise<void> {
  await startWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('flood') }))
  await waitFor(() => expect(cell('title')).toBeVisible())
}

test('what is typed in a cell is on the disk, back in it after a crash, and gone from there once it is finished', async () => {
  const desk = await open()
  await openRegister()
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('The por')
  expect(saving()).toBe('Writing…')
  await waitFor(() => expect(saving()).toMatch(/^Saved/))
  expect(kept(desk)).toEqual([[CELL('party'), 'The por']])
  expect(await desk.commits()).toEqual([])

  cleanup()
  const { session } = desk
  await waitFor(() => expect(desk.project.risks[id('flood')]?.party).toBe('The por'))
  await waitFor(() => expect(session.drafts.all).toEqual([]))
  await session.drafts.keep({ place: CELL('party'), text: 'The port authority' })
  await openRegister()
  expect(cell('party')).toHaveTextContent(NOT_FINISHED_IN('The port authority'))
  fireEvent.mouseDown(cell('party'))
  await userEvent.keyboard('{Enter}, too{Enter}')
  await waitFor(() => expect(kept(desk)).toEqual([]))
  expect(desk.project.risks[id('flood')]?.party).toBe('The port authority, too')
  expect(cell('party')).toHaveTextContent(/^The port authority, too$/)
})

test('a cell that was left with words that are refused keeps them, and they are another analyst’s only if they type them', async () => {
  const desk = await open()
  await desk.perform(addAnalyst('per'))
  await openRegister()
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('nope')
  fireEvent.blur(document.activeElement!)
  expect(cell('likelihood')).toHaveTextContent(NOT_FINISHED_IN('nope'))
  await waitFor(() => expect(kept(desk)).toEqual([[CELL('likelihood'), 'nope']]))
  await act(async () => chooseAnalyst(id('per')))
  expect(cell('likelihood')).toHaveTextContent('–')
  await act(async () => chooseAnalyst(id('ann')))
  fireEvent.mouseDown(cell('likelihood'))
  await userEvent.keyboard('{Escape}')
  expect(cell('likelihood')).toHaveTextContent('–')
  await waitFor(() => expect(kept(desk)).toEqual([]))
})

test('what is not on the disk yet when the project is opened anew is written, and not called saved before', async () => {
  const { desk, field } = await openSource()
  fireEvent.change(field, { target: { value: 'Words' } })
  await act(async () => show(await call('project.current', {})))
  expect(saving()).toBe('Writing…')
  await waitFor(() => expect(kept(desk)).toEqual([[DESCRIPTOR, 'Words']]))
  await waitFor(() => expect(saving()).toMatch(/^Saved/))
})

test('words that stay unfinished are sent to the disk at once when their window is to go', async () => {
  const { desk } = await openSource()
  const authors = screen.getByRole('textbox', { name: 'Authors' })
  authors.focus()
  fireEvent.change(authors, { target: { value: 'x'.repeat(501) } })
  const before = desk.inputs('draft.keep').length
  act(() => void leaveField())
  expect(desk.inputs('draft.keep').slice(before)).toEqual([
    { place: `sources/${id('port')}/authors`, text: 'x'.repeat(501) },
  ])
})
