import { tableFormats } from './table-format-words'
import { z } from 'zod'

export const TableFormat = z.enum(['csv', 'xlsx', 'tsv', 'md'])
export type TableFormat = z.infer<typeof TableFormat>

/** What a format is called and what it is for. */
export const TABLE_FORMAT_NAMES: Readonly<Record<TableFormat, { name: string; use: string }>> = {
  get csv() {
    return { name: tableFormats.csv, use: tableFormats.csvUse }
  },
  get xlsx() {
    return { name: tableFormats.xlsx, use: tableFormats.xlsxUse }
  },
  get tsv() {
    return { name: tableFormats.tsv, use: tableFormats.tsvUse }
  },
  get md() {
    return { name: tableFormats.md, use: tableFormats.mdUse }
  },
}
