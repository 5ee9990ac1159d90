import { z } from 'zod'
import { Line } from '../../fields'
import { LIMITS } from '../../limits'

/** A row of a sheet with its number, counted from 1 and with the empty rows, as the program that made it shows it. */
const SheetRow = z.strictObject({
  number: z.number().int().positive(),
  cells: z.array(z.string()).max(LIMITS.tableColumns),
  /** The columns, from 0, whose cells show the error of a formula and no value. */
  errors: z.array(z.number().int().nonnegative()).max(LIMITS.tableColumns).exactOptional(),
})
export type SheetRow = z.infer<typeof SheetRow>

/** A sheet of a file that was read, without its empty rows, each cell as the words it shows. */
export const Sheet = z.strictObject({
  name: Line,
  rows: z.array(SheetRow).max(LIMITS.tableRows),
  /** What of it is to be known, in words. */
  notes: z.array(Line).max(LIMITS.importNotes),
  /** It has more rows than are read, and none of them is here. */
  isTooLong: z.literal(true).exactOptional(),
  /** Whoever made the file does not show it. */
  isHidden: z.literal(true).exactOptional(),
})
export type Sheet = z.infer<typeof Sheet>

/** A table that was read from a file; a text has one sheet. */
export const ReadTable = z.strictObject({
  sheets: z.array(Sheet).min(1).max(LIMITS.tableSheets),
  notes: z.array(Line).max(LIMITS.importNotes),
})
export type ReadTable = z.infer<typeof ReadTable>

/**
 * The place of the sheet that is meant until somebody says otherwise: the first with a table, also one that is too long to
 * read. A hidden one is meant only where no other has a table.
 */
export function firstTable(sheets: readonly Sheet[]): number {
  const hasTable = ({ rows, isTooLong }: Sheet) => rows.length > 1 || isTooLong
  const shown = sheets.findIndex((sheet) => hasTable(sheet) && !sheet.isHidden)
  return shown >= 0 ? shown : Math.max(0, sheets.findIndex(hasTable))
}
