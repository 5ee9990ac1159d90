import { isCaption } from './caption'
import { hasEnded, type Paragraph } from './paragraphs'
import { type Row, wordsOf } from './row'

/** Lines of words in a drawing are short and no sentences; fewer may be the end of a list. */
const FEWEST = 3
const MOST_WORDS = 9
const [FIGURE, LABEL_LINES] = [/^(?:fig|abb|chart|graph|map|exhibit|plate|grafi|diagram)/i, 3]

/** The paragraphs that are words in a drawing: short lines that follow each other right above or under the caption of one. */
export function wordsInFigures(
  paragraphs: readonly Paragraph[],
  headings: ReadonlyMap<Paragraph, number>,
  tables: ReadonlySet<Row>,
): Set<Paragraph> {
  const found = new Set<Paragraph>()
  const isLabel = (paragraph: Paragraph | undefined, page: number | undefined): boolean =>
    paragraph !== undefined &&
    !headings.has(paragraph) &&
    isShort(paragraph, tables) &&
    paragraph.rows[0]?.page === page
  for (const [
    at,
    {
      rows: [first],
    },
  ] of paragraphs.entries()) {
    const words = first ? wordsOf(first) : ''
    if (!isCaption(words) || !FIGURE.test(words)) continue
    for (const step of [-1, 1]) {
      const run: Paragraph[] = []
      for (let on = at + step; isLabel(paragraphs[on], first?.page); on += step) run.push(paragraphs[on] as Paragraph)
      if (run.length >= FEWEST) for (const each of run) found.add(each)
    }
  }
  return found
}

function isShort({ rows, isItem, tag }: Paragraph, tables: ReadonlySet<Row>): boolean {
  if (isItem || tag || rows.length > LABEL_LINES || rows.some((row) => tables.has(row) && row.letters > 60))
    return false
  const words = rows.map(wordsOf).join(' ')
  return words.split(/\s+/).length <= MOST_WORDS && !hasEnded(words)
}
