import { inLanguage } from '@shared/language/language'
import type { GridColumn } from './grid-column'

/** What a filter keeps of a cell: its text, which holds in any language. */
export const keptValue = <Row>(row: Row, { speaks, text }: GridColumn<Row>): string =>
  speaks ? inLanguage('en', () => text(row)) : text(row)

/** Tells kept values of a column as its cells say them, also those that no row has any more. */
export function valuesInWords<Row>({ speaks }: GridColumn<Row>): (kept: string) => string {
  if (!speaks) return (kept) => kept
  const said = speaks()
  const words = new Map(inLanguage('en', speaks).map((kept, index) => [kept, said[index] ?? kept]))
  return (kept) => words.get(kept) ?? kept
}
