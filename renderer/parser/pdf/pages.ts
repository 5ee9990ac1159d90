import type { Block } from '@shared/text/blocks'
import { withBullets } from './bullets'
import { withoutGutter } from './columns'
import type { PageGlyphs } from './glyph'
import type { Paragraph } from './paragraphs'
import { withoutDropCaps } from './drop-caps'
import { inReadingOrder } from './reading-order'
import { withoutLineNumbers } from './line-numbers'
import { type Cell, rowsOf, type Row } from './row'
import { textOf } from './row-text'
import type { Page } from './running'
import { withRuledTables } from './ruled-tables'
import { besideJoined } from './table-rows'
import { taggedParagraphs } from './tagged'

/**
 * A page as it is read: `tagged` are its paragraphs where the document says what they are, `turned` what runs up or down,
 * `lineNumbers` the numbers of lines that were left out.
 */
export type ReadPage = Page & { tagged: Paragraph[] | null; turned: Row[]; lineNumbers: string[] }

/** Fewer letters that run up or down the side of a page are a stamp or a label there. */
const LEAST_TEXT = 200

/** What runs up, down or upside down on the pages, after the text: a table across a page, or what stands beside the text. */
export function besideText(pages: readonly ReadPage[]): Block[] {
  return pages.flatMap(({ number, turned }) => {
    const role = turned.reduce((sum, { letters }) => sum + letters, 0) < LEAST_TEXT ? 'apparatus' : 'body'
    const lines = turned.map((row) => textOf(row, new Set())).filter((text) => text !== '')
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
    const { glyphs, dots, size, rules, turned } = page
    const tagged = taggedParagraphs(page, number)
    const about = { number, size, rules, turned: turned.flatMap((way) => rowsOf(way, number)) }
    const artifacts = glyphs.filter(({ isArtifact }) => isArtifact)
    if (tagged) {
      const rows = [...tagged.flatMap((paragraph) => paragraph.rows), ...rowsOf(artifacts, number)]
      return { ...about, rows, tagged, lineNumbers: [] }
    }
    const lines = besideJoined(withoutDropCaps(rowsOf(glyphs, number)))
    const unnumbered = withoutLineNumbers(lines)
    const rows = withBullets(withRuledTables(unnumbered, rules), dots)
    const kept = new Set(unnumbered.flatMap(({ cells }) => cells))
    const lineNumbers = lines.flatMap(({ cells }) => cells.filter((cell) => !kept.has(cell)).map(wordsOfCell))
    return { ...about, rows: inReadingOrder(withoutGutter(rows)), tagged: null, lineNumbers }
  })
}

const wordsOfCell = ({ pieces }: Cell): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim()
