import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What takes hold of something by the pointer, to carry it or to change its size. */
const DRAGS = /\bdraggable\b|setPointerCapture|useDragAndDrop|'dragstart'|filling\.begin|\bSeparator\b/

const PASSAGES = ['renderer/frame/tray.window.test.tsx', 'passages and selected words are put in by key'] as const

/** The way without a drag (WCAG 2.2, 2.5.7) to all that can be dragged, and the test that goes it: its file and how it begins. */
const WAYS: Readonly<Record<string, readonly [way: string, file: string, test: string]>> = {
  'ui/ColumnEdge.tsx': [
    'Shift with ← or → on the head of a column',
    'renderer/ui/grid-widths.test.tsx',
    'Shift with an arrow on a header makes its column wider and narrower',
  ],
  'ui/use-column-drag.ts': [
    'Ctrl+Shift with ← or → on the head of a column, and its menu',
    'renderer/ui/grid-columns.test.tsx',
    'a column is moved by key',
  ],
  'ui/Grid.tsx': [
    'Ctrl+D, Ctrl+R and Ctrl+Enter fill',
    'renderer/ui/grid-many.test.tsx',
    'Ctrl+D fills the rows below with the first selected one',
  ],
  'ui/Panes.tsx': [
    'the arrows on the line between two panes',
    'e2e/narrow.spec.ts',
    'a window that was small leaves the widths of the panes as the analyst chose them',
  ],
  'frame/DropTarget.tsx': [
    'Import articles…, Open project… and Open package…',
    'renderer/frame/imports.window.test.tsx',
    'one file is shown before it is imported, and Enter imports it',
  ],
  'frame/TrayList.tsx': [
    'the list of risks and the tags of the tray',
    'renderer/frame/tray.window.test.tsx',
    'all of them, or those chosen, become evidence in one step',
  ],
  'features/codebook/TagRows.tsx': [
    'Alt with the arrows',
    'renderer/codebook/tag-tree.window.test.tsx',
    'Alt+%s on %s moves it',
  ],
  'features/memo/LayoutParts.tsx': [
    'its buttons, and Alt with the arrows',
    'renderer/memo/memo-layout.window.test.tsx',
    'a section moves by its buttons and by Alt and the arrow keys',
  ],
  'features/reader/Minimap.tsx': ['the arrows, Home and End', 'renderer/reader/shown-marks.window.test.tsx', 'the map'],
  'features/reader/ParagraphPassages.tsx': ['Put into the tray, Use as evidence…', ...PASSAGES],
  'features/reader/PassageInspector.tsx': ['Put into the tray, Use as evidence…', ...PASSAGES],
  'features/reader/margin-bars.ts': ['Put into the tray, Use as evidence…', ...PASSAGES],
  'features/reader/use-drag-out.ts': ['Put into the tray, Use as evidence…', ...PASSAGES],
}

const draggedIn = (sources: ReadonlyMap<string, string>): string[] =>
  [...sources].filter(([, source]) => DRAGS.test(source)).map(([file]) => file)

function sources(): Map<string, string> {
  const files = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('parser'))
      .map((file) => [file, readFileSync(join(root, 'renderer', file), 'utf8')]),
  )
}

test('whatever can be dragged can be done by key or click too, and a test does it', () => {
  expect(draggedIn(sources()).toSorted()).toEqual(Object.keys(WAYS).toSorted())
  for (const [what, [way, file, name]] of Object.entries(WAYS))
    expect(readFileSync(join(root, 'tests', file), 'utf8').includes(`('${name}`), `${what}: ${way}`).toBe(true)
})

test('what is dragged somewhere new is found', () => {
  expect(draggedIn(new Map([['features/new/New.tsx', '<li draggable>']]))).toEqual(['features/new/New.tsx'])
})
