import { acceleratorOf, keysOf, pageName } from '@shared/shortcuts/accelerator'
import { KEY_PLACES, type KeyPlace } from '@shared/shortcuts/place-keys'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../..')

/**
 * Where the code is that hears the keys of each place. What is not here is a library's (trees, palettes, the editor of
 * the memo) or the platform's.
 */
const CODE: Record<string, readonly string[]> = {
  dialog: ['renderer/ui/Dialog.tsx'],
  field: ['renderer/ui/Field.tsx', 'renderer/ui/DateField.tsx'],
  palette: ['renderer/ui/PaletteDialog.tsx', 'renderer/domain/use-digit-choice.ts'],
  menu: ['renderer/ui/ContextMenu.tsx'],
  tabs: ['renderer/ui/Tabs.tsx'],
  list: ['renderer/ui/VirtualList.tsx', 'renderer/ui/RovingList.tsx', 'renderer/ui/roving-list.ts'],
  table: ['renderer/ui/grid-keys.ts', 'renderer/ui/use-grid-fill.ts'],
  cell: ['renderer/ui/GridEditor.tsx'],
  header: ['renderer/ui/GridHeader.tsx', 'renderer/ui/ColumnEdge.tsx'],
  group: ['renderer/ui/use-grid-groups.ts'],
  reader: ['renderer/features/reader/caret-keys.ts', 'renderer/features/reader/use-caret.ts'],
  minimap: ['renderer/features/reader/Minimap.tsx'],
  'quick-note': ['renderer/features/reader/QuickNote.tsx'],
  find: ['renderer/ui/FindBar.tsx', 'renderer/features/reader/FilterBar.tsx'],
  filter: ['renderer/domain/use-find-field.ts'],
  search: ['renderer/features/search/SearchBar.tsx', 'renderer/features/retrieval/QueryLine.tsx'],
  tree: ['renderer/features/codebook/move-tag.ts'],
  walk: [
    'renderer/features/codebook/Walk.tsx',
    'renderer/features/codebook/SplitPane.tsx',
    'renderer/features/codebook/RetagPane.tsx',
  ],
  score: ['renderer/domain/ChoiceList.tsx'],
  matrix: ['renderer/domain/matrix-keys.ts', 'renderer/features/matrix/Matrix.tsx'],
  'matrix-editor': ['renderer/features/scales/CellGrid.tsx', 'renderer/domain/matrix-keys.ts'],
  picture: ['renderer/domain/PictureMarks.tsx'],
  hypotheses: ['renderer/features/risks/hypothesis-keys.ts', 'renderer/features/risks/HypothesisTable.tsx'],
  deciding: ['renderer/features/tagging/use-deciding.ts'],
  conflicts: ['renderer/features/merging/Conflicts.tsx', 'renderer/features/merging/decisions.ts'],
  memo: ['renderer/features/memo/RichEditor.tsx', 'renderer/features/memo/InPlace.tsx'],
  layout: ['renderer/features/memo/LayoutParts.tsx'],
  tray: ['renderer/frame/TrayPanel.tsx', 'renderer/frame/TrayList.tsx'],
  guide: ['renderer/features/guide/GuidePanel.tsx'],
}

/** The means by which all others hear, and what only hands keys on, or is closed by Escape as everything is. */
const NO_PLACE = [
  'renderer/state/keymap.ts',
  'renderer/ui/focus.ts',
  'renderer/ui/tooltips.ts',
  'renderer/ui/Grid.tsx',
  'renderer/ui/GridGroupRow.tsx',
  'renderer/ui/use-options.ts',
  'renderer/frame/ShortcutEditor.tsx',
  'renderer/frame/ShortcutsSheet.tsx',
  'renderer/frame/ImportPanel.tsx',
  'renderer/features/guide/Tour.tsx',
  'renderer/features/codebook/TagRows.tsx',
  'renderer/features/reader/ReaderDialogs.tsx',
  'renderer/features/tagging/Places.tsx',
  'renderer/domain/FindField.tsx',
  'renderer/features/settings/SettingsScreen.tsx',
]

/** Keys that a library or the platform hears for a place, beside those its code names. */
const OF_OTHERS: Record<string, readonly string[]> = {
  field: ['X', 'C', 'V', 'A', 'Z'],
  palette: ['ArrowDown', 'ArrowUp', 'Enter'],
  menu: ['Enter', ' '],
  table: ['C', 'X', 'V'],
  search: ['Enter'],
  tree: ['Home', 'End'],
  picture: ['Enter'],
  hypotheses: ['C', 'I', 'N', 'A'],
  memo: ['B', 'I', 'Z'],
  tray: ['ArrowDown', 'ArrowUp', ' '],
  guide: ['ArrowLeft', 'ArrowRight'],
}

const NAMED =
  /'(Arrow(?:Up|Down|Left|Right)|Enter|Escape|Home|End|PageUp|PageDown|Delete|Backspace|Tab|F\d+)'|=== '( )'/g
/** Properties of a table of keys: `ArrowDown: ...`. */
const LISTED = /(?:^|[{,])\s*(Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown):/gm
const LETTERS = /(?:key: |isLetter\(|=== |CmdOrCtrl\+)'?([A-Z]|[a-z])'/g

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
/** Keys that the code names, by what a page calls them; letters in capitals. */
function namedIn(path: string): Set<string> {
  const code = read(path)
  const keys = [NAMED, LISTED, LETTERS].flatMap((named) =>
    [...code.matchAll(named)].map(([, key, space]) => key ?? space ?? ''),
  )
  return new Set(keys.map((key) => (key.length === 1 ? key.toUpperCase() : key)))
}

const all: readonly KeyPlace[] = KEY_PLACES
const listedFor = ({ keys }: KeyPlace): Set<string> =>
  new Set(keys.flatMap((each) => each.keys.map((keys) => pageName(keysOf(keys)!.key))))
/** Digits are heard by `digitOf`, and signs of editing in fields by the platform. */
const withoutDigits = (keys: Iterable<string>) => [...keys].filter((key) => !/^\d$/.test(key)).toSorted()

test('every key of a place is written as keys of commands are, and said once', () => {
  for (const { place, keys } of all) {
    const each = keys.flatMap((one) => one.keys)
    expect(
      each.map((one) => acceleratorOf(keysOf(one)!)),
      place,
    ).toEqual(each)
    expect(new Set(each).size, place).toBe(each.length)
    for (const one of keys) expect(one.keys.length > 0 || 'shown' in one, place).toBe(true)
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test.each(Object.entries(CODE))('what is listed of %s is what its code hears', (id, paths) => {
  const place = all.find((each) => each.id === id)!
  const heard = new Set([...paths.flatMap((path) => [...namedIn(path)]), ...(OF_OTHERS[id] ?? [])])
  expect(withoutDigits(listedFor(place))).toEqual(withoutDigits(heard))
})

test('whatever hears keys is the code of a place', () => {
  const files = readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
    .map((name) => relative(ROOT, join(ROOT, 'renderer', name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('renderer/parser/'))
  const hearing = files.filter((path) => /onKeyDown|'keydown'/.test(read(path)))
  const known = new Set([...Object.values(CODE).flat(), ...NO_PLACE])
  expect(hearing.filter((path) => !known.has(path))).toEqual([])
})
