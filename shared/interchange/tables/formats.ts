import { z } from 'zod'

export const TableFormat = z.enum(['csv', 'xlsx', 'tsv', 'md'])
export type TableFormat = z.infer<typeof TableFormat>

/** What a format is called and what it is for. */
export const TABLE_FORMAT_NAMES: Readonly<Record<TableFormat, { name: string; use: string }>> = {
  csv: { name: 'Table (CSV)', use: 'For any spreadsheet or program.' },
  xlsx: {
    name: 'Excel workbook',
    use: 'Numbers, percents and days are such. Cells hold at most 32,767 characters; longer words are cut.',
  },
  tsv: {
    name: 'Table with tabs (TSV)',
    use: 'For programs and scripts, and for spreadsheets that take commas for text.',
  },
  md: { name: 'Markdown', use: 'For notes, tickets and web pages. It cannot be imported again.' },
}
