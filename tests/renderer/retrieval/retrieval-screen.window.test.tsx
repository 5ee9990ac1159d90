import { currentPlace, goBack, goTo } from '@state/place'
import { undoOrRedo } from '@state/perform'
import * as retrieving from '@domain/retrieving'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RetrievalScreen } from '../../../renderer/features/retrieval/RetrievalScreen'
import { id } from '../../unit/shared/sample-project'
import { openInWindow, openReadOnly } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import {
  alerts,
  announced,
  click,
  dialog,
  operationsAsked,
  pick,
  press,
  showFrame,
  showWindow,
  usable,
} from '../window'

async function open(change: (made: ReaderProject) => void = () => {}) {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  made.tag('Pilots', 2, 'Port', 2)
  made.tag('Motive', 3, null, 3)
  const port = id('Port')
  const stopped = made.passage('The port stopped its charts.', [port])
  const blind = made.passage('Pilots are blind', [])
  const strong = made.passage('Ties are strong.', [])
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<RetrievalScreen />, 'retrieval')
  await waitFor(() => expect(sum()).not.toBe('Looking…'))
  return { made, desk, port, stopped, blind, strong }
}

const sum = () => screen.getAllByRole('status')[0]?.textContent
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Query of passages' })
const rows = () => [...document.querySelectorAll('[data-column=words] mark')].map(({ textContent }) => textContent)
const parts = () =>
  within(screen.getByRole('list', { name: 'Parts of the query' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('all passages are there, and what is typed is asked at once', async () => {
  await open()
  expect(document.activeElement).toBe(field())
  expect(sum()).toBe('3 passages')
  expect(rows()).toEqual(['The port stopped its charts.', 'Pilots are blind', 'Ties are strong.'])
  await press('tag:none blind')
  await waitFor(() => expect(sum()).toBe('1 of 3 passages'))
  expect(rows()).toEqual(['Pilots are blind'])
  expect(parts()).toEqual(['no tag', '“blind”'])
})

test('what was found is there for whoever comes back, and is asked again where the project changed', async () => {
  const { desk, blind } = await open()
  const asked = vi.spyOn(retrieving, 'retrieveHere')
  cleanup()
  await showFrame(<RetrievalScreen />, 'retrieval')
  expect([sum(), rows().length, asked.mock.calls.length]).toEqual(['3 passages', 3, 0])
  cleanup()
  await desk.perform({ name: 'passage.delete', input: { passageId: blind } })
  await showFrame(<RetrievalScreen />, 'retrieval')
  await waitFor(() => expect(sum()).toBe('2 passages'))
  expect(asked).toHaveBeenCalledOnce()
  asked.mockRestore()
})

test('what could not be asked is asked again when the analyst comes back', async () => {
  const asked = vi.spyOn(retrieving, 'retrieveHere').mockRejectedValueOnce(new Error('The texts are gone.'))
  await open()
  expect(rows()).toEqual([])
  cleanup()
  await showFrame(<RetrievalScreen />, 'retrieval')
  await waitFor(() => expect(sum()).toBe('3 passages'))
  expect(asked).toHaveBeenCalledTimes(2)
  asked.mockRestore()
})

test('what is wrong is said with its place, and what was found before stays', async () => {
  await open()
  await userEvent.paste('tag:none tag:Nobody')
  await waitFor(() => expect(alerts()).toEqual(['There is no tag “Nobody”. tag:none tag:Nobody']))
  expect(document.querySelector('code mark')).toHaveTextContent('tag:Nobody')
  expect([sum(), rows().length]).toEqual(['3 passages, found before', 3])
  expect(field()).toHaveAttribute('aria-invalid', 'true')
  await press('{Enter}')
  expect([field().selectionStart, field().selectionEnd]).toEqual([9, 19])
})

test('a query is clicked together, and is the same in the line', async () => {
  await open()
  await click('Tag…', screen.getByRole('group', { name: 'Add to the query' }))
  await pick('port')
  await waitFor(() => expect(field()).toHaveValue('tag:Port'))
  await waitFor(() => expect(sum()).toBe('1 of 3 passages'))
  await click('Change “tag Port”')
  await act(async () => screen.getByRole('menuitem', { name: 'Without the tags under it' }).click())
  await waitFor(() => expect(field()).toHaveValue('only:Port'))
  await click('Words…')
  await press('two words{Enter}')
  await waitFor(() => expect(field()).toHaveValue('only:Port "two words"'))
  await click('Change “tag Port itself”')
  await act(async () => screen.getByRole('menuitem', { name: 'Or the next part' }).click())
  await waitFor(() => expect(field()).toHaveValue('only:Port OR "two words"'))
  await click('Change “tag Port itself or “two words””')
  await act(async () => screen.getByRole('menuitem', { name: 'Must not be there' }).click())
  await waitFor(() => expect(field()).toHaveValue('-(only:Port OR "two words")'))
  await click('Remove “not: tag Port itself or “two words””')
  await waitFor(() => expect(sum()).toBe('3 passages'))
  expect(field()).toHaveValue('')
})

test('Enter leads to the words, and back is the same row', async () => {
  const { made, blind } = await open()
  await press('{ArrowDown}')
  await waitFor(() => expect(document.activeElement).toHaveTextContent('The port stopped its charts.'))
  await press('{ArrowDown}{Enter}')
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: made.sourceId, passageId: blind })
  await act(async () => goBack())
  expect(currentPlace()).toEqual({ screen: 'retrieval', queryId: null })
  expect(document.querySelector('[data-row][data-active=true] mark')).toHaveTextContent('Pilots are blind')
})

test('several are tagged as one step, and their tag is taken off as one', async () => {
  const { desk, port, stopped, blind, strong } = await open()
  const tagged = () => [stopped, blind, strong].map((id) => desk.project.passages[id]?.tagIds.includes(port))
  await press('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}t{/Control}')
  await dialog('Tag')
  await pick('port')
  await waitFor(() => expect(announced()).toBe('Tag 2 passages “Port”.'))
  expect(tagged()).toEqual([true, true, true])
  await act(() => undoOrRedo('undo'))
  expect(tagged()).toEqual([true, false, false])
  await act(() => undoOrRedo('redo'))
  await press('{Control>}{Shift>}t{/Shift}{/Control}')
  await dialog('Remove a tag')
  await press('{ArrowDown}{Enter}')
  await waitFor(() => expect(tagged()).toEqual([false, false, false]))
  await act(() => undoOrRedo('undo'))
  expect(tagged()).toEqual([true, true, true])
})

test('tags, note and grade are changed in their cells', async () => {
  const { desk, stopped, port } = await open()
  const motive = Object.values(desk.project.tags).find(({ name }) => name === 'Motive')?.id
  await press('{ArrowDown}{ArrowRight}')
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-column', 'tags'))
  await press('motive; port{Enter}')
  await waitFor(() => expect(desk.project.passages[stopped]?.tagIds).toEqual([port, motive]))
  expect(operationsAsked(desk)).toEqual([{ name: 'passage.tag', input: { passageId: stopped, tagId: motive } }])
  await press('{ArrowUp}{ArrowRight}A note{Enter}')
  await waitFor(() => expect(desk.project.passages[stopped]?.note).toBe('A note'))
  await press('{ArrowUp}{ArrowRight}off{Enter}')
  await waitFor(() => expect(desk.project.passages[stopped]?.statement).toBe('official-statement'))
  await press('{ArrowUp}{ArrowRight}2{Enter}')
  await waitFor(() => expect(desk.project.passages[stopped]?.credibility).toBe(2))
  await press('{ArrowUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}nobody{Enter}')
  expect(await screen.findByText('There is no tag “nobody”.')).toBeVisible()
})

test('grouped under each of its tags', async () => {
  const { desk, blind, port } = await open()
  const motive = Object.values(desk.project.tags).find(({ name }) => name === 'Motive')?.id ?? ''
  await desk.perform({ name: 'passage.tag', input: { passageId: blind, tagId: port } })
  await desk.perform({ name: 'passage.tag', input: { passageId: blind, tagId: motive } })
  await act(async () => {
    const by = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Group by' })
    by.value = 'tag'
    by.dispatchEvent(new Event('change', { bubbles: true }))
  })
  const headings = () => [...document.querySelectorAll('[data-row-group]')].map(({ textContent }) => textContent)
  await waitFor(() => expect(headings()).toEqual(['Port2 passages', 'Motive1 passage', 'Without a tag1 passage']))
  expect(rows()).toEqual(['The port stopped its charts.', 'Pilots are blind', 'Pilots are blind', 'Ties are strong.'])
})

test('a cell of a table lists its passages alone, also once they have another tag, until all are asked for', async () => {
  const { desk, stopped } = await open()
  await click('Frequencies')
  await userEvent.click(await screen.findByRole('button', { name: /× Port: 1$/ }))
  expect([sum(), rows()]).toEqual(['1 of 3 passages', ['The port stopped its charts.']])
  await desk.perform({ name: 'passage.untag', input: { passageId: stopped, tagId: id('Port') } })
  await waitFor(() => expect(sum()).toBe('1 of 3 passages'))
  expect(rows()).toEqual(['The port stopped its charts.'])
  await click('Show all that was found')
  await waitFor(() => expect(sum()).toBe('3 passages'))
  await click('Export…')
  expect(await dialog('Export passages')).toBeVisible()
})

test('a query is saved, changed, opened again, renamed and deleted', async () => {
  const { desk, port } = await open()
  await press('tag:Port')
  await waitFor(() => expect(sum()).toBe('1 of 3 passages'))
  await click('Save this query…')
  await dialog('Save query')
  await press('About the port{Enter}')
  await waitFor(() => expect(Object.values(desk.project.queries)).toHaveLength(1))
  expect(Object.values(desk.project.queries)[0]).toMatchObject({ name: 'About the port', text: `tag:@${port}` })
  await desk.perform({ name: 'tag.update', input: { tagId: port, changes: { name: 'Harbour' } } })
  await act(async () => goTo({ screen: 'retrieval', queryId: Object.keys(desk.project.queries)[0] ?? null }))
  await waitFor(() => expect(field()).toHaveValue('tag:Harbour'))
  await waitFor(() => expect(sum()).toBe('1 of 3 passages'))
  await click('Change “About the port”')
  await act(async () => screen.getByRole('menuitem', { name: 'Rename…' }).click())
  await dialog('Rename query')
  await press('{Control>}a{/Control}Harbours{Enter}')
  await waitFor(() => expect(Object.values(desk.project.queries)[0]?.name).toBe('Harbours'))
  await click('Change “Harbours”')
  await act(async () => screen.getByRole('menuitem', { name: 'Delete' }).click())
  await waitFor(() => expect(desk.project.queries).toEqual({}))
  await act(() => undoOrRedo('undo'))
  expect(screen.getByRole('button', { name: 'Harbours' })).toBeVisible()
})

test('a saved query that is open reads as it does now, until something else is typed', async () => {
  const { desk, port } = await open()
  const query = { id: id('q'), position: 1, kind: 'passages', grouping: null } as const
  const saved = { ...query, scopes: [], name: 'Ports', text: `tag:@${port}` }
  await desk.perform({ name: 'query.create', input: { query: saved } })
  await desk.perform({ name: 'tag.merge', input: { tagId: port, intoId: id('Motive'), words: 'keep' } })
  await act(async () => goTo({ screen: 'retrieval', queryId: id('q') }))
  await waitFor(() => expect(field()).toHaveValue('tag:Motive'))
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect([field().value, sum()]).toEqual(['tag:Port', '1 of 3 passages']))
  await desk.perform({ name: 'tag.delete', input: { tagId: port, replaceWith: null } })
  await waitFor(() => expect(field()).toHaveValue(`tag:@${port}`))
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect([field().value, sum()]).toEqual(['tag:Port', '1 of 3 passages']))

  await act(async () => field().focus())
  await press('{End} -blind')
  await desk.perform({ name: 'tag.update', input: { tagId: port, changes: { name: 'Harbour' } } })
  await waitFor(() => expect(alerts()).toEqual(['There is no tag “Port”. tag:Port -blind']))
  expect(field()).toHaveValue('tag:Port -blind')
})

test('nothing fits, and nothing is there', async () => {
  await open()
  await press('elsewhere')
  expect(await screen.findByRole('heading', { name: 'No passage fits' })).toBeVisible()
  expect(
    screen.getByText('None of 3 passages has all of “elsewhere”. Take a part out, or join parts with OR.'),
  ).toBeVisible()
  for (const button of ['Export…', 'Remove a tag…']) expect(usable()).not.toContain(button)
  // What cannot be asked was not: it is what was asked before that nothing has.
  fireEvent.change(field(), { target: { value: 'elsewhere tag:(' } })
  await waitFor(() => expect(sum()).toBe('0 of 3 passages, found before'))
  expect(
    screen.getByText('None of 3 passages has all of “elsewhere”. Take a part out, or join parts with OR.'),
  ).toBeVisible()
  await click('List all passages')
  await waitFor(() => expect(rows()).toHaveLength(3))
  expect(field()).toHaveValue('')
})

test('a project that is read-only is asked and not changed', async () => {
  await openReadOnly()
  await showWindow()
  await press('{Alt>}8{/Alt}')
  expect(await screen.findByRole('heading', { name: 'No passages yet' })).toBeVisible()
  expect(usable()).not.toContain('Save this query…')
  expect(usable()).not.toContain('Remove a tag…')
})

test('the menu of a row has the commands on the selected passages, with their keys', async () => {
  const { blind } = await open()
  const row = screen.getByText('Pilots are blind', { selector: 'mark' })
  await act(async () => void fireEvent.contextMenu(row, { button: 2, clientX: 10, clientY: 10 }))
  const items = within(screen.getByRole('menu', { name: 'Pilots are blind' })).getAllByRole('menuitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Read in its sourceEnter',
    'Tag the selected passages…Ctrl+T',
    'Remove a tag of the selected passages…Ctrl+Shift+T',
  ])
  await act(async () => items[0]?.click())
  expect(currentPlace()).toMatchObject({ screen: 'reader', passageId: blind })
})

test('tags of one name say under which they stand wherever one is chosen', async () => {
  await open((made) => {
    made.tag('Why', 4, 'Port')
    made.do({ name: 'tag.update', input: { tagId: id('Why'), changes: { name: 'Motive' } } })
  })
  await click('Tag…', screen.getByRole('group', { name: 'Add to the query' }))
  expect(options()).toEqual(expect.arrayContaining(['Motive', 'Motive (under Port)']))
  await pick('motive (under')
  await waitFor(() => expect(sum()).toBe('0 of 3 passages'))
})
const options = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent)
