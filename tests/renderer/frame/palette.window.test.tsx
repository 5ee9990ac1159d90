import { useCommand } from '@state/commands'
import { currentPlace, goTo } from '@state/place'
import { currentPreferences, showPreferences } from '@state/preferences'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addTag, id, perform } from '../../unit/shared/sample-project'
import { cranes, entries, NOTHING, openPalette, type } from './palette'
import { openInWindow, openReadOnly, startDesk } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { click, command, dialog, press, showFrame } from '../window'

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

test('without a project it lists what can be done, then what cannot and why', async () => {
  await startDesk()
  await showFrame()
  await openPalette()
  expect(entries().slice(0, 26)).toEqual([
    'New project… | File | Ctrl+N',
    'Open project… | File | Ctrl+O',
    'Open in a new window… | File',
    'Open package… | File',
    'Open the sample project | File',
    'Preview of one file before its import: on or off | File',
    'Close window | File | Ctrl+W',
    'Settings | View | Ctrl+,',
    'Theme: as the system | View',
    'Theme: light | View',
    'Theme: dark | View',
    'Next pane | View | F6',
    'Previous pane | View | Shift+F6',
    'Zoom in | View | Ctrl++',
    'Zoom out | View | Ctrl+-',
    'Actual size | View | Ctrl+0',
    'Full screen: on or off | View | F11',
    'Home | Go | Ctrl+Shift+H',
    'Windows in step: on or off | Window',
    'User guide | Help | F1',
    'Take the tour | Help',
    'Keyboard shortcuts | Help | Ctrl+/',
    'Report a problem… | Help',
    'Third-party licences | Help',
    'About Assay | Help',
    'Save | Open a project first. | Ctrl+S',
  ])
  expect(screen.getByRole('menuitem', { name: /^Import articles/ })).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('menuitem', { name: /^Home/ })).not.toHaveAttribute('aria-disabled')
})

test('a read-only project says why its commands cannot be used', async () => {
  await openReadOnly()
  await showFrame()
  await openPalette()
  await type('undo')
  expect(entries()[0]).toBe('Undo | This project is open read-only. | Ctrl+Z')
})

test('items are found by name or kind, whatever their case and accents', async () => {
  await openInWindow(cranes())
  await showFrame()
  await openPalette()
  await type('crane')
  expect(entries()).toEqual(['Crane | Source', 'R1 Cranes | Risk', 'crane | Tag', 'Cräne | Memo'])
  await press('{Control>}a{/Control}')
  await type('memo')
  // Settings and pages of the guide are loaded for it.
  await waitFor(() =>
    expect(entries()).toEqual([
      'Memo | Go | Alt+6',
      'New memo… | Memo | Ctrl+Shift+M',
      'Open memo in second window | Window',
      'Insert passages of a query… | Only in Memo.',
      'Cite a passage… | Only in Memo.',
      'Insert a value… | Only in Memo.',
      'Remark on the selected words… | Only in Memo. | Ctrl+Shift+A',
      'Checks of the memo | Only in Memo.',
      'Export memo in several formats… | Only in Memo.',
      'Export memo as Word… | Only in Memo. | Ctrl+E',
      'Export memo as Word with remarks… | Only in Memo.',
      'Export memo as PDF… | Only in Memo.',
      'Export memo as web page… | Only in Memo.',
      'Export memo as Markdown… | Only in Memo.',
      'Cräne | Memo',
      'Lexicon of likelihood | Setting · New projects and memos',
      'Impact scale | Setting · New projects and memos',
      'Risk matrix | Setting · New projects and memos',
      'Memo template | Setting · New projects and memos',
      'Checks of a memo | Setting · New projects and memos',
      'Scales of the open project | Setting · New projects and memos',
      'Write and check the memo | User guide',
      'The memo, and its checks | User guide',
      'Writing a memo | User guide',
      'The layout of a memo | User guide',
      'Memos as files | User guide',
      'The receipt of a memo | User guide',
    ]),
  )
  await type('z')
  expect(entries()).toEqual(NOTHING)
})

test.each([
  ['ne so', 'reader', 'sourceId', 'Crane'],
  ['nes', 'risks', 'riskId', 'Cranes'],
  ['ne t', 'codebook', 'tagId', 'crane'],
  ['ne m', 'memo', 'memoId', 'Cräne'],
] as const)('“%s” goes to the %s', async (words, place, field, name) => {
  await openInWindow(cranes(), {
    [id('CraneV')]: [{ kind: 'paragraph', level: null, role: 'body', text: 'words' }],
  })
  await showFrame()
  await openPalette()
  await type(words)
  await press('{Enter}')
  await waitFor(() => expect(currentPlace()).toMatchObject({ screen: place, [field]: id(name) }))
  expect(screen.queryByRole('dialog', { name: 'Command palette' })).toBeNull()
})

test('a command that opens a dialog does so once the palette is gone', async () => {
  await openInWindow(cranes())
  await showFrame()
  await openPalette()
  await type('me th')
  await press('{Enter}')
  expect(await dialog('Name this moment')).toBeVisible()
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})

test('what cannot be used is not run', async () => {
  const { desk } = await startDesk()
  await showFrame()
  const palette = await openPalette()
  await type('close p')
  await press('{Enter}')
  expect(palette).toBeVisible()
  expect(desk.inputs('project.close')).toEqual([])
})

test('commands run from it are first the next time, in every window and after a start', async () => {
  const desk = await openInWindow(cranes())
  await showFrame()
  for (const words of ['theme: dark', 'zoom in']) {
    await openPalette()
    await type(words)
    await press('{Enter}')
    await gone()
  }
  await waitFor(() => expect(currentPreferences().recentCommands).toEqual(['view.zoomIn', 'view.theme.dark']))
  expect(desk.inputs('preferences.set')).toContainEqual({
    changes: { recentCommands: ['view.zoomIn', 'view.theme.dark'] },
  })
  await openPalette()
  expect(entries().slice(0, 3)).toEqual([
    'Zoom in | View · used last | Ctrl++',
    'Theme: dark | View · used last',
    'New project… | File | Ctrl+N',
  ])
})

test('what is used last and cannot be used now stands where all those stand; what is unknown is passed over', async () => {
  showPreferences({ recentCommands: ['no.such.command', 'project.close', 'go.home'] })
  await startDesk()
  await showFrame()
  showPreferences({ recentCommands: ['no.such.command', 'project.close', 'go.home'] })
  await openPalette()
  expect(entries()[0]).toBe('Home | Go · used last | Ctrl+Shift+H')
  expect(entries().find((entry) => entry.startsWith('Close project'))).toBe(
    'Close project | Open a project first. | Ctrl+Shift+W',
  )
})

test('a source is found by who published it, a passage by its words and its note', async () => {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  const passageId = made.evidence(made.risk('Grounding'), made.sourceId, 'blind for days')
  perform(
    made.project,
    { name: 'source.update', input: { sourceId: made.sourceId, changes: { publisher: 'The Gazette' } } },
    { name: 'passage.update', input: { passageId, changes: { note: 'Who says só?' } } },
  )
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame()
  await openPalette()
  await type('gazette')
  expect(entries()).toEqual(['Norvik stops its ice charts | Source · The Gazette'])
  await press('{Control>}a{/Control}says so')
  expect(entries()).toEqual(['“blind for days” | Passage · Norvik stops its ice charts'])
  await press('{Control>}a{/Control}for day{Enter}')
  await waitFor(() => expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: made.sourceId, passageId }))
})

test('of very many things the first are listed, and that there are more is said', async () => {
  const project = cranes()
  perform(project, ...Array.from({ length: 61 }, (_, n) => addTag(`harbour ${n}`)))
  await openInWindow(project)
  await showFrame()
  const palette = await openPalette()
  await type('harbour')
  expect(entries()).toHaveLength(60)
  expect(palette).toHaveTextContent('There is more than is listed. Type more of its words.')
  await type(' 60')
  expect(entries()).toEqual(['harbour 60 | Tag'])
  expect(palette).not.toHaveTextContent('There is more')
})

test('arrows choose, round the end of the list', async () => {
  await openInWindow(cranes())
  await showFrame()
  await openPalette()
  await type('cran')
  await press('{ArrowDown}{ArrowDown}{Enter}')
  await waitFor(() => expect(currentPlace().screen).toBe('codebook'))
})

test('Escape leaves at once, whatever is typed, and gives the focus back', async () => {
  await openInWindow(cranes())
  await showFrame()
  await click('Search or run a commandCtrl+K')
  const palette = await dialog('Command palette')
  const input = within(palette).getByRole('searchbox', { name: 'Search or run a command' })
  expect(input).toHaveFocus()
  await type('crane')
  await press('{Escape}')
  await gone()
  expect(screen.getByRole('button', { name: /^Search or run a command/ })).toHaveFocus()
  expect(currentPlace().screen).toBe('home')
})

test('what comes into the project while it is open is listed', async () => {
  const desk = await openInWindow(cranes())
  await showFrame()
  command(desk, 'view.palette')
  await dialog('Command palette')
  await type('arb')
  expect(entries()).toEqual(NOTHING)
  await desk.perform(addTag('harbour'))
  expect(entries()).toEqual(['harbour | Tag'])
  await desk.perform({ name: 'tag.update', input: { tagId: id('harbour'), changes: { name: 'quay' } } })
  expect(entries()).toEqual(NOTHING)
})

test('an item that is gone when it is chosen leads to its screen without it', async () => {
  const desk = await openInWindow(cranes())
  await showFrame()
  await openPalette()
  await type('nes')
  await desk.perform({ name: 'risk.delete', input: { riskId: id('Cranes') } })
  expect(entries()).toEqual(NOTHING)
  await press('{Enter}')
  expect(currentPlace().screen).toBe('home')
})

test('keys that compose a character choose nothing and leave nothing', async () => {
  await openInWindow(cranes())
  await showFrame()
  const palette = await openPalette()
  const input = within(palette).getByRole('searchbox')
  await type('crane')
  for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(input, { key, keyCode: 229 })
  for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(input, { key, isComposing: true })
  expect(input).toHaveValue('crane')
  expect(palette).toBeVisible()
  expect(currentPlace().screen).toBe('home')
})

test('what a screen can do once it is drawn can be chosen in a palette that was open before', async () => {
  await openInWindow(cranes())
  await showFrame()
  act(() => goTo({ screen: 'memo' }))
  await openPalette()
  const checks = () => screen.getByRole('menuitem', { name: /^Checks of the memo/ })
  await type('checks of')
  expect(checks()).toHaveAttribute('aria-disabled', 'true')
  render(<Drawn />)
  await waitFor(() => expect(checks()).not.toHaveAttribute('aria-disabled'))
})

function Drawn() {
  useCommand('memo.checks', () => {})
  return null
}
