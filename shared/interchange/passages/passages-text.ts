import { escapeMarkdown } from '../../memo/renderings/to-markdown'
import type { Steps } from '../../steps'
import { counted } from '../../words/plural'
import { toCsv } from '../csv'
import { PASSAGE_COLUMNS, type PassageRow } from './passage-row'

/** Passages as a table for spreadsheets, which run nothing in it. */
export const passagesToCsv = (rows: readonly PassageRow[]): string =>
  toCsv([PASSAGE_COLUMNS.map(({ label }) => label), ...rows.map((row) => PASSAGE_COLUMNS.map(({ key }) => row[key]))])

/** What is told of a passage below its words, in order, without what is not set. */
export const passageFacts = (row: PassageRow): { label: string; value: string }[] =>
  PASSAGE_COLUMNS.filter(({ key }) => key !== 'words' && key !== 'before' && key !== 'after').flatMap(
    ({ key, label }) => (row[key] === '' ? [] : [{ label, value: row[key] }]),
  )

/** Passages as CommonMark: the words as a quote with what stands around them, then what is known of them. */
export function* passagesToMarkdown(title: string, rows: readonly PassageRow[]): Steps<string> {
  const parts: string[] = []
  for (const row of rows) {
    const words = `${escapeMarkdown(row.before)} **${escapeMarkdown(row.words.trim()).replaceAll('\\\n', ' ')}** ${escapeMarkdown(row.after)}`
    const facts = passageFacts(row).map(
      ({ label, value }) => `- ${label}: ${escapeMarkdown(value).replaceAll('\n', '\n  ')}`,
    )
    parts.push(`> ${words.trim().replaceAll('\n', '\n> ')}\n\n${facts.join('\n')}`)
    yield
  }
  return `${[`# ${escapeMarkdown(title)}`, `${counted(rows.length, 'passage')}.`, ...parts].join('\n\n')}\n`
}
