import { printableLines } from '../../memo/printable'
import { escapeMarkdown, escapeSigns, markdownOf, type Run } from '../../memo/renderings/escape-markdown'
import type { Piece } from '../../search/in-context'
import type { Steps } from '../../steps'
import { counted } from '../../words/plural'
import type { Table } from '../tables/table'
import { PASSAGE_COLUMNS, type PassageRow } from './passage-row'

/** Passages as a table, a passage a row. */
export const passageTable = (rows: readonly PassageRow[]): Table => ({
  name: 'Passages',
  columns: PASSAGE_COLUMNS.map(({ label, width }) => ({ label, width })),
  rows: rows.map((row) => PASSAGE_COLUMNS.map(({ key }) => (key === 'made' ? { day: row.made } : row[key]))),
})

/** The words of a passage in what stands around them, exactly as in the text, line by line; the words are the marks. */
export const quotedLines = ({ before, words, after }: PassageRow): Piece[][] =>
  printableLines([
    { text: before, isMark: false },
    { text: words, isMark: true },
    { text: after, isMark: false },
  ])

/** What is told of a passage below its words, in order, without what is not set. */
export const passageFacts = (row: PassageRow): { label: string; value: string }[] =>
  PASSAGE_COLUMNS.filter(({ key }) => key !== 'words' && key !== 'before' && key !== 'after').flatMap(
    ({ key, label }) => (row[key] === '' ? [] : [{ label, value: row[key] }]),
  )

/** Passages as CommonMark: the words as a quote with what stands around them, then what is known of them. */
export function* passagesToMarkdown(title: string, rows: readonly PassageRow[]): Steps<string> {
  const parts: string[] = []
  for (const row of rows) {
    const facts = passageFacts(row).map(
      ({ label, value }) => `- ${label}: ${escapeMarkdown(value).replaceAll('\n', '\n  ')}`,
    )
    parts.push(`> ${quoteMarkdown(row).replaceAll('\n', '\n> ')}\n\n${facts.join('\n')}`)
    yield
  }
  return `${[`# ${escapeMarkdown(title)}`, `${counted(rows.length, 'passage')}.`, ...parts].join('\n\n')}\n`
}

const quoteMarkdown = (row: PassageRow): string =>
  markdownOf(
    quotedLines(row).flatMap((line): Run[] => [
      ...line.map(({ text, isMark }) => ({
        markdown: escapeSigns(text),
        look: isMark ? ('**' as const) : ('' as const),
      })),
      { markdown: '\n', look: '' as const },
    ]),
  )
