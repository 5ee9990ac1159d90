import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pieces = filesIn('renderer/ui')
const gallery = filesIn('tests/gallery')

function filesIn(folder: string): Map<string, string> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.tsx'))
  return new Map(names.map((name) => [basename(name, '.tsx'), readFileSync(join(root, folder, name), 'utf8')]))
}

/** Pieces that these sources use, and the pieces that those are made of. */
function shownBy(sources: Iterable<string>, shown = new Set<string>()): Set<string> {
  for (const source of sources)
    for (const [, piece = ''] of source.matchAll(/from '(?:@ui|\.)\/(\w+)'/g)) {
      const made = pieces.get(piece)
      if (made === undefined || shown.has(piece)) continue
      shown.add(piece)
      shownBy([made], shown)
    }
  return shown
}

test('the gallery shows every piece of renderer/ui', () => {
  const shown = shownBy(gallery.values())
  expect([...pieces.keys()].filter((piece) => !shown.has(piece))).toEqual([])
})

test('a piece that the gallery does not use counts as missing', () => {
  const withoutFields = [...gallery].filter(([name]) => name !== 'fields' && name !== 'dialogs')
  expect(shownBy(withoutFields.map(([, source]) => source))).not.toContain('Field')
})
