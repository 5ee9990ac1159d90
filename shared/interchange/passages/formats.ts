import { z } from 'zod'
import { TABLE_FORMAT_NAMES } from '../tables/formats'

export const PassageFormat = z.enum(['csv', 'xlsx', 'tsv', 'md', 'docx', 'html'])
export type PassageFormat = z.infer<typeof PassageFormat>

/** What a format is called and what it holds. `html` is one source as a whole, the others list passages, a passage a row in tables. */
export const PASSAGE_FORMAT_NAMES: Readonly<Record<PassageFormat, { name: string; use: string }>> = {
  csv: TABLE_FORMAT_NAMES.csv,
  xlsx: TABLE_FORMAT_NAMES.xlsx,
  tsv: TABLE_FORMAT_NAMES.tsv,
  md: { name: 'Markdown', use: 'The words as quotes with what stands around them, then what is known of each.' },
  docx: { name: 'Word document', use: 'The words as quotes with what stands around them, then what is known of each.' },
  html: {
    name: 'Highlighted text (web page)',
    use: 'The whole text of the source with its passages marked, and a legend of the tags. It runs nothing and loads nothing.',
  },
}
