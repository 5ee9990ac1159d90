import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PackedFormat } from '@shared/kinds/versions'
import { parsePacked } from '../../../../renderer/parser/packed/parse-packed'

const folder = join(process.cwd(), '../shared/acceptance')

/** How many blocks of each kind a document has, and of notes that say what was left out. */
const EXPECTED: Readonly<Record<string, Record<string, number>>> = {
  'comments.docx': { paragraph: 1, notes: 1 },
  'endnotes.docx': { paragraph: 1, note: 2, notes: 0 },
  'footnotes.docx': { paragraph: 1, note: 2, notes: 0 },
  'simple-list.docx': { 'list-item': 2, notes: 0 },
  'strict-format.docx': { paragraph: 1, notes: 0 },
  'tables.docx': { paragraph: 2, 'table-row': 2, notes: 0 },
  'utf8-bom.docx': { paragraph: 1, notes: 0 },
  'footnote.odt': { paragraph: 1, note: 1, notes: 0 },
  'headers.odt': { heading: 3, paragraph: 2, notes: 0 },
  'listBlocks.odt': { 'list-item': 3, notes: 0 },
}

const documents = (['docx', 'odt', 'epub'] as const).flatMap((format: PackedFormat) => {
  const place = join(folder, format)
  return existsSync(place) ? readdirSync(place).map((name) => ({ name, path: join(place, name), format })) : []
})

describe.skipIf(documents.length === 0)('documents of ../shared/acceptance (skipped when the folder is absent)', () => {
  test.each(documents)('$name: has the structure of the original', ({ name, path, format }) => {
    const { blocks, notes } = parsePacked(new Uint8Array(readFileSync(path)), format)
    const counts: Record<string, number> = { notes: notes.length }
    for (const { kind, role } of blocks) {
      const what = role === 'body' ? kind : role
      counts[what] = (counts[what] ?? 0) + 1
    }
    const expected = EXPECTED[name]
    if (expected) expect(counts).toEqual(expected)
    else expect(blocks.length).toBeGreaterThan(100)
  })
})
