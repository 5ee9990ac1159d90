import type { Block } from '@shared/text/blocks'
import { withBullets } from './bullets'
import { withoutGutter } from './columns'
import type { PageGlyphs } from './glyph'
import type { Paragraph } from './paragraphs'
import { withFields } from './form-fields'
import { withoutDropCaps } from './drop-caps'
import { withOpenTables } from './open-tables'
import { inReadingOrder } from './reading-order'
import { withoutLineNumbers } from './line-numbers'
import { withoutMarginNotes } from './margin-notes'
import { rowsOf, type Row, wordsIn } from './row'
import { textOf } from './row-text'
import type { Page } from './running'
import { withRuledTables } from './ruled-tables'
import { besideJoined } from './table-rows'
import { taggedParagraphs } from './tagged'

/**
 * A page as it is read: `tagged` are its paragraphs where the document says what they are, `turned` what runs up or down,
 * `lineNumbers` the numbers of lines that were left out, `marginNotes` the lines of each note beside the text.
 */
export type ReadPage = Page & {
  tagged: Paragraph[] | null
  turned: Row[]
  lineNumbers: string[]
  marginNotes: Row[][]
}

/** Fewer letters that run up or down the side of a page are a stamp or a label there. */
const LEAST_TEXT = 200

/** What runs up, down or upside down on the pages, after the text: a table across a page, or what stands beside the text. */
export function besideText(pages: readonly ReadPage[]): Block[] {
  return pages.flatMap(({ number, turned }) => {
    const role = turned.reduce((sum, { letters }) => sum + letters, 0) < LEAST_TEXT ? 'apparatus' : 'body'
    const lines = turned
      .map((row) => textOf(row, new Set(), (before, after) => `${before} ${after}`))
      .filter((text) => text !== '')
    return lines.map((text): Block => ({
      kind: 'paragraph',
      level: null,
      role,
      text,
      pages: [{ page: number, from: 0 }],
    }))
  })
}

/** Puts the letters of every page together as lines. */
export function pagesOf(pages: readonly PageGlyphs[]): ReadPage[] {
  return pages.map((page, at) => {
    const number = at + 1
    const { glyphs, dots, size, rules, turned, fields } = page
    // No tag tells of what was written into fields later.
    const tagged = fields.length > 0 ? null : taggedParagraphs(page, number)
    const about = { number, size, rules, turned: turned.flatMap((way) => rowsOf(way, number)) }
    const artifacts = glyphs.filter(({ isArtifact }) => isArtifact)
    if (tagged) {
      const rows = [...tagged.flatMap((paragraph) => paragraph.rows), ...rowsOf(artifacts, number)]
      return { ...about, rows, tagged, lineNumbers: [], marginNotes: [] }
    }
    const lines = withFields(besideJoined(withoutDropCaps(rowsOf(glyphs, number))), fields, number)
    const unnumbered = withoutLineNumbers(lines)
    const { rows, notes } = withoutMarginNotes(withOpenTables(withRuledTables(unnumbered, rules), rules))
    const kept = new Set(unnumbered.flatMap(({ cells }) => cells))
    return {
      ...about,
      rows: inReadingOrder(withoutGutter(withBullets(rows, dots))),
      tagged: null,
      lineNumbers: lines.flatMap(({ cells }) =>
        cells.filter((cell) => !kept.has(cell)).map((cell) => wordsIn(cell).trim()),
      ),
      marginNotes: notes,
    }
  })
}
