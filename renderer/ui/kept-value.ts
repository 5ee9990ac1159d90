import { inLanguage } from '@shared/language/language'
import type { GridColumn } from './grid-column'

/** What a filter keeps of a cell: its text, which holds in any language. */
export const keptValue = <Row>(row: Row, { speaks, text }: GridColumn<Row>): string =>
  speaks ? inLanguage('en', () => text(row)) : text(row)

/** Tells kept values of a column as its cells say them; those that no row has as they are. */
export function valuesInWords<Row>(column: GridColumn<Row>, rows: () => readonly Row[]): (kept: string) => string {
  if (!column.speaks) return (kept) => kept
  const words = new Map(rows().map((row) => [keptValue(row, column), column.text(row)]))
  return (kept) => words.get(kept) ?? kept
}
