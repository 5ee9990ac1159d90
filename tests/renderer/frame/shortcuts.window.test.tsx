import { setShortcuts } from '@state/shortcuts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Desk, startDesk } from '../desk'
import { click, dialog, press, showFrame } from '../window'

const user = userEvent.setup({ delay: null })

async function open(): Promise<{ desk: Desk; sheet: HTMLElement }> {
  const { desk } = await startDesk()
  await showFrame()
  await press('{Control>}/{/Control}')
  return { desk, sheet: await dialog('Keyboard shortcuts') }
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-command]')]
const lines = () => rows().map(({ textContent }) => textContent)
const row = (id: string) => document.querySelector<HTMLElement>(`[data-command="${id}"]`)!
const told = () =>
  within(screen.getByRole('dialog'))
    .getAllByRole('status')
    .flatMap(({ textContent }) => textContent || [])
const kept = async (desk: Desk) => JSON.parse(await readFile(join(desk.userData, 'shortcuts.json'), 'utf8'))
/** Presses keys in the field that waits for them. */
const give = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => void fireEvent.keyDown(screen.getByLabelText(/^Press the keys/), { key, ...more }))

test('every command is listed by its menu, with all its keys', async () => {
  const { sheet } = await open()
  const menus = within(sheet).getAllByRole('heading', { level: 3 })
  expect(menus.map(({ textContent }) => textContent).join(', ')).toBe(
    'File, Edit, View, Go, Passage, Risk, Memo, Tools, Window, Help, Keys of a place',
  )
  expect(lines().slice(0, 6)).toEqual([
    'New project…Ctrl+N',
    'Open project…Ctrl+O',
    'Open in a new window…no keys',
    'Open package…no keys',
    'Open the sample projectno keys',
    'SaveCtrl+S',
  ])
  expect(row('passage.next')).toHaveTextContent('Next passage] or Alt+↓')
  expect(within(sheet).getByText('Reset all')).toHaveAttribute(
    'aria-description',
    'Every command has the keys it comes with.',
  )
})

test('keys that belong to a place are listed too, and found by the place, by what they do and by their names', async () => {
  const { sheet } = await open()
  const places = within(sheet).getByRole('region', { name: 'Keys of a place' })
  const shown = (place: string) =>
    within(within(places).getByRole('region', { name: place }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(shown('Find bar')).toEqual([
    'To the next place, or the one beforeEnter Shift+Enter',
    'Selects the words found, to be taggedCtrl+Enter',
    'Closes the barEscape',
  ])
  const search = screen.getByLabelText('Find a command or its keys')
  await user.type(search, 'find bar')
  expect(shown('Find bar')).toHaveLength(3)
  await user.clear(search)
  await user.type(search, 'alt+shift')
  expect(shown('Text of the reader')).toEqual([
    'Move the end of the passage by a word; with Ctrl by a letterAlt+Shift+← Alt+Shift+→',
  ])
  await user.type(search, 'nothing')
  expect(screen.queryByRole('region', { name: 'Keys of a place' })).toBeNull()
})

test('it is searched by name, menu and keys', async () => {
  await startDesk()
  await showFrame()
  await press('{Control>}/{/Control}')
  await dialog('Keyboard shortcuts')
  const search = screen.getByLabelText('Find a command or its keys')
  await user.type(search, 'untagg')
  expect(lines()).toEqual(['Next untagged paragraphU', 'Previous untagged paragraphShift+U'])
  await user.clear(search)
  await user.type(search, 'ctrl+k')
  expect(lines()).toEqual(['Command palette…Ctrl+K or Ctrl+Shift+P'])
  await user.type(search, 'kk{Enter}')
  expect(screen.getByText('No command has this in its name or its keys.')).toBeVisible()
})

test('by the keyboard alone: down from the search, Enter, the new keys; on disk, in the tooltips and in force', async () => {
  const { desk } = await open()
  await user.type(screen.getByLabelText('Find a command or its keys'), 'palette{ArrowDown}')
  expect(row('view.palette')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByLabelText('Press the keys in place of Ctrl+K')).toHaveFocus()
  await give('Shift', { shiftKey: true })
  await give('b', { ctrlKey: true, code: 'KeyB' })
  await waitFor(() => expect(told()).toEqual(['“Command palette…” has Ctrl+B.']))
  await waitFor(() => expect(row('view.palette')).toHaveFocus())
  expect(lines()).toEqual(['Command palette…changedCtrl+B or Ctrl+Shift+P'])
  expect(await kept(desk)).toEqual({ 'view.palette': ['CmdOrCtrl+B', 'CmdOrCtrl+Shift+P'] })
  await click('Close')
  expect(screen.getByText('Search or run a command').parentElement).toHaveTextContent('Ctrl+B')
  await press('{Control>}k{/Control}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('{Control>}b{/Control}')
  await dialog('Command palette')
})

test('letters go to the next command that begins so', async () => {
  await open()
  await user.type(screen.getByLabelText('Find a command or its keys'), 'palette{Backspace}{Backspace}{ArrowDown}')
  await user.clear(screen.getByLabelText('Find a command or its keys'))
  act(() => row('view.palette').focus())
  await user.keyboard('ab')
  expect(row('help.about')).toHaveFocus()
})

test('keys that another command has are shown, and exchanged or not', async () => {
  const { desk } = await open()
  await user.click(row('passage.tag'))
  await give('n', { code: 'KeyN' })
  expect(screen.getByRole('alert')).toHaveTextContent('N runs “Note in place” now.')
  await click('Choose other keys')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(desk.inputs('shortcuts.set')).toEqual([])
  await give('n', { code: 'KeyN' })
  await click('Exchange them')
  await waitFor(() => expect(told()).toEqual(['“Tag…” has N. “Note in place” has T now.']))
  expect(await kept(desk)).toEqual({ 'passage.tag': ['N'], 'passage.quickNote': ['T'] })
  await click('Reset all')
  await waitFor(() => expect(told()).toEqual(['Every command has the keys it comes with.']))
  expect(await kept(desk)).toEqual({})
})

test('one way more is added and each is taken away; one command is reset, and who had its keys loses them', async () => {
  const { desk } = await open()
  await user.click(row('passage.tag'))
  await click('Add another way')
  expect(screen.getByLabelText('Press the keys to add')).toHaveFocus()
  await give('n', { code: 'KeyN' })
  await click('Take it from there')
  await waitFor(() => expect(told()).toEqual(['“Tag…” has N. “Note in place” has no keys now.']))
  expect(row('passage.tag')).toHaveTextContent('Tag…changedT or N')
  await user.click(row('passage.tag'))
  await click('Remove T')
  await waitFor(() => expect(told()).toEqual(['“Tag…” has lost T.']))
  await user.click(row('passage.quickNote'))
  await click('Reset')
  await waitFor(() => expect(told()).toEqual(['“Note in place” has the keys it comes with.']))
  expect(await kept(desk)).toEqual({ 'passage.tag': [] })
})

test('keys that cannot be given are refused in words, and Escape leaves the dialog open', async () => {
  const { desk, sheet } = await open()
  await user.click(row('passage.tag'))
  const refused: [string, KeyboardEventInit, string][] = [
    ['3', { code: 'Digit3' }, '3: Digits tag. Choose another key.'],
    ['c', { ctrlKey: true }, 'Ctrl+C: The system has it. Choose other keys.'],
    ['ñ', {}, '“ñ” is not on every keyboard. Choose another key.'],
    ['€', { modifierAltGraph: true }, 'AltGr is for typing. Choose keys without it.'],
  ]
  for (const [key, more, why] of refused) {
    await give(key, more)
    expect(screen.getByRole('alert')).toHaveTextContent(why)
  }
  await give('Escape')
  expect(screen.queryByLabelText(/^Press the keys/)).toBeNull()
  expect(sheet).toBeVisible()
  expect(desk.inputs('shortcuts.set')).toEqual([])
})

test('what another window changes is shown at once, a conflict written by hand too', async () => {
  await open()
  await act(async () => void (await setShortcuts({ 'passage.tag': ['CmdOrCtrl+K'] })))
  expect(row('passage.tag')).toHaveTextContent('Tag…These keys also run “Command palette…”.changedCtrl+K')
  expect(row('view.palette')).toHaveTextContent('These keys also run “Tag…”.')
})

test('a broken file is said and left alone until it is set aside', async () => {
  const { desk } = await startDesk()
  await writeFile(join(desk.userData, 'shortcuts.json'), '{')
  const { ShortcutsFile } = await import('../../../electron/shortcuts')
  const broken = new ShortcutsFile(desk.userData)
  await showFrame()
  await act(async () => desk.tell({ name: 'shortcuts.changed', payload: broken.state }))
  await press('{Control>}/{/Control}')
  await dialog('Keyboard shortcuts')
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Your shortcuts (shortcuts.json) cannot be read: it is not JSON. The file is left as it is, and every command has the keys it comes with. Mend it and start Assay again, or set it aside to change shortcuts here.',
  )
  await click('Set the file aside')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await waitFor(() =>
    expect(told()[0]).toMatch(/^The file is now shortcuts-unreadable-.*\.json\. Shortcuts can be changed again\.$/),
  )
})
