import type { CellSelectionBounds } from '@tanstack/react-table'
import { counted } from '@shared/words/plural'
import { useState } from 'react'
import type { CellEdit, CellPlace, CellRefusal, GridColumn, RowSource } from './grid-column'
import { cellsIn, checkEdit, fillDownEdits, pasteBounds, pasteEdits, type Shown, sortOut } from './grid-edits'
import { moveSelection } from './grid-moves'
import type { GridTable } from './grid-table'
import type { After, Editing } from './GridEditor'

type GridEditingOptions<Row> = {
  table: GridTable
  columns: readonly GridColumn<Row>[]
  source: RowSource<Row>
  shown: Shown
  bounds: CellSelectionBounds | null
  readOnly: boolean
  onEdit: (edits: CellEdit[], label?: string) => void
  onRefused: (refused: CellRefusal[]) => void
  announce: (text: string) => void
}

const cells = (count: number) => counted(count, 'cell')

/** What can be done to the cells of a grid, one at a time and many as one step. */
export function useGridEditing<Row>(options: GridEditingOptions<Row>) {
  const { table, columns, source, shown, bounds, readOnly, onEdit, onRefused, announce } = options
  const [editing, setEditing] = useState<Editing | null>(null)
  const columnOf = (columnId: string) => columns.find(({ id }) => id === columnId)
  const textOf = (rowId: string, columnId: string) => {
    const row = source.get(rowId)
    return row === undefined ? '' : (columnOf(columnId)?.text(row) ?? '')
  }

  /** What cannot be done is listed, the rest is done. */
  const editMany = (edits: CellEdit[], what: string) => {
    if (readOnly) return announce('This project is open read-only.')
    const { accepted, refused } = sortOut(edits, columns, source)
    if (accepted.length > 0) onEdit(accepted, `${what} ${cells(accepted.length)}`)
    if (refused.length > 0) onRefused(refused)
    announce(`${cells(accepted.length)} changed${refused.length > 0 ? `, ${refused.length} refused` : ''}.`)
  }

  return {
    editing,

    /** Opens the editor; `typed` replaces what the cell holds. */
    begin: (place: CellPlace, how: { typed?: string; choosing?: boolean; selectAll?: boolean } = {}) => {
      const column = columnOf(place.columnId)
      if (readOnly) return announce('This project is open read-only.')
      if (!column?.edit) return announce(column?.readOnly ?? 'This cell cannot be edited.')
      const text = how.typed ?? textOf(place.rowId, place.columnId)
      setEditing({ ...place, text, choosing: how.choosing ?? false, selectAll: how.selectAll ?? false })
    },

    /** Takes the text of the open editor, or says why not. */
    commit: (text: string, after: After): string | null => {
      const row = editing && source.get(editing.rowId)
      const column = editing && columnOf(editing.columnId)
      if (!row || !column) return null
      const check = column.text(row) === text ? null : checkEdit(column, row, text)
      if (check?.ok === false) {
        announce(`Not taken. ${check.why}`)
        return check.why
      }
      if (check) onEdit([{ rowId: editing.rowId, columnId: editing.columnId, text }])
      setEditing(null)
      if (after !== 'stay') moveSelection(table, { do: 'move', to: after }, 1)
      return null
    },

    cancel: (refused: string | null) => {
      if (refused) announce(`Not taken, the old value stays. ${refused}`)
      setEditing(null)
    },

    clear: () => {
      if (!bounds) return
      const cleared = cellsIn(shown, bounds).flatMap((row) => row.map((place) => ({ ...place, text: '' })))
      editMany(cleared, 'Clear')
    },

    fillDown: () => {
      if (bounds) editMany(fillDownEdits(shown, bounds, textOf), 'Fill down')
    },

    copy: () => {
      if (!bounds) return []
      return cellsIn(shown, bounds).map((row) => row.map(({ rowId, columnId }) => textOf(rowId, columnId)))
    },

    /** Lays the texts over the selection and selects where they went. */
    paste: (texts: string[][]) => {
      if (!bounds || texts.length === 0) return
      const target = pasteBounds(shown, bounds, texts)
      table.selectCellRange({
        anchorRowId: shown.rowIds[target.minRowIndex]!,
        anchorColumnId: shown.columnIds[target.minColumnIndex]!,
        focusRowId: shown.rowIds[target.maxRowIndex]!,
        focusColumnId: shown.columnIds[target.maxColumnIndex]!,
      })
      editMany(pasteEdits(shown, target, texts), 'Paste')
    },
  }
}
