import { z } from 'zod'

export const PassageFormat = z.enum(['csv', 'xlsx', 'md', 'docx', 'html'])
export type PassageFormat = z.infer<typeof PassageFormat>

/** What a format is called and what it holds. `html` is one source as a whole, the others list passages. */
export const PASSAGE_FORMAT_NAMES: Readonly<Record<PassageFormat, { name: string; use: string }>> = {
  csv: { name: 'Table (CSV)', use: 'A passage a row, for any spreadsheet or program.' },
  xlsx: { name: 'Excel workbook', use: 'A passage a row. Cells hold at most 32,767 characters; longer words are cut.' },
  md: { name: 'Markdown', use: 'The words as quotes with what stands around them, then what is known of each.' },
  docx: { name: 'Word document', use: 'The words as quotes with what stands around them, then what is known of each.' },
  html: {
    name: 'Highlighted text (web page)',
    use: 'The whole text of the source with its passages marked, and a legend of the tags. It runs nothing and loads nothing.',
  },
}
