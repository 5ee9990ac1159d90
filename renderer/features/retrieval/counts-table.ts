import type { Cell, Table } from '@shared/interchange/tables/table'
import { type CountTable, tableText } from '@shared/retrieval/count-table'
import type { Steps } from '@shared/steps'

/** Characters of the columns that count, and of those that name. */
const [COUNT, NAME] = [14, 36]

/** Counts as a table for files, in which numbers are numbers. */
export function* countsTable(title: string, counts: CountTable): Steps<Table> {
  const [heads = [], ...lines] = tableText(counts)
  const rows: Cell[][] = []
  for (const [name = '', ...texts] of lines) {
    rows.push([name, ...texts.map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : text))])
    yield
  }
  const columns = heads.map((label, at) => ({ label: label.slice(0, 500), width: at === 0 ? NAME : COUNT }))
  return { name: title, columns, rows }
}
