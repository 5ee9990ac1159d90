import { indexOf } from '@shared/document/indexes/indexes'
import { analystsInOrder, customColumnsInOrder, risksInOrder } from '@shared/document/queries/query'
import { scalesOf } from '@shared/document/queries/scales'
import { register } from '@shared/scoring/register'
import { ProjectSession } from '../../electron/project/session'
import { registerColumns } from '../../renderer/features/risks/RegisterColumns'

/** Where the same things are in one grid and in another, as selectors. Rows are counted as shown, from 0. */
export type Place = {
  open: string
  /** There once it is open. */
  opened: string
  leave: string
  grid: string
  header: (columnId: string) => string
  /** What says how a column is sorted. */
  sorted: (columnId: string) => string
  filter: string
  cell: (row: number, columnId: string) => string
  scroller: string
}

export const OURS: Place = {
  open: 'nav[aria-label=Screens] [title^=Risks]',
  opened: '[aria-label="Risk register"][role=grid] [data-row]',
  leave: 'nav[aria-label=Screens] [title^=Codebook]',
  grid: '[aria-label="Risk register"][role=grid]',
  header: (columnId) => `[data-header="${columnId}"]`,
  sorted: (columnId) => `[role=columnheader]:has([data-header="${columnId}"])`,
  filter: '[placeholder="Filter risks"]',
  cell: (row, columnId) => `[aria-rowindex="${row + 2}"] > [data-column="${columnId}"]`,
  scroller: '[aria-label="Risk register"][role=grid]',
}

type PlainColumn = { id: string; header: string; width: number; grow: boolean; editable: boolean }
type PlainRow = { id: string; values: Record<string, string | number | undefined>; texts: Record<string, string> }
export type PlainData = { columns: PlainColumn[]; rows: PlainRow[] }

/** The columns and rows of the register of a closed project as plain data: what they are sorted by, and what is shown. */
export async function registerData(path: string): Promise<PlainData> {
  const session = await ProjectSession.open(path)
  const { project } = session
  const analysts = analystsInOrder.ask(project)
  const columns = registerColumns(analysts[0]?.id ?? '', analysts, customColumnsInOrder.ask(project), scalesOf(project))
  const rows = risksInOrder.ask(project).flatMap(({ id }): PlainRow[] => {
    const row = indexOf(project, register).row(project, id)
    if (!row) return []
    const texts = Object.fromEntries(columns.map((column) => [column.id, column.text(row)]))
    const values = columns.map(({ id: column, text, sortValue }) => [column, sortValue ? sortValue(row) : text(row)])
    return [{ id, texts, values: Object.fromEntries(values) }]
  })
  await session.close()
  return {
    columns: columns.map(({ id, header, width, grow, edit }) => {
      return { id, header, width, grow: grow ?? false, editable: edit !== undefined }
    }),
    rows,
  }
}
