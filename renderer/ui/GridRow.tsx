import { type CSSProperties, memo, useSyncExternalStore } from 'react'
import styles from './Grid.module.css'
import { unfinished, useDraftKeeper } from './draft-keeper'
import type { ShownColumn } from './grid-arrangement'
import type { CellPlace, GridColumn, RowSource } from './grid-column'
import { gridWords } from './grid-words'
import { type After, type Editing, GridEditor } from './GridEditor'

/** What the editor of a cell tells. */
export type RowEditing = {
  placeOf: (cell: CellPlace) => string
  onType: (text: string) => void
  onCommit: (text: string, after: After) => string | null
  onLeave: (text: string, elsewhere: boolean) => void
  onGiveUp: (text: string) => void
}

type GridRowProps<Row> = RowEditing & {
  rowId: string
  /** Line as shown, from 0. */
  index: number
  /** Pixels from the top of the body. */
  top: number
  /** Whether it is as high as its text needs, and what is told its element then. */
  tall: boolean
  onShown: ((row: Element | null) => void) | undefined
  /** Where rows stand below headings. */
  level: number | undefined
  columns: readonly ShownColumn<Row>[]
  /** Which of them are drawn, by index. */
  drawn: readonly number[]
  fixedColumns: number
  source: RowSource<Row>
  activeColumnId: string | null
  /** First and last selected column by index; -1 when no cell of the row is. */
  selectedFrom: number
  selectedTo: number
  /** Whether the selection ends here and can be dragged on by its corner. */
  hasCorner: boolean
  editing: Editing<Row> | null
}

/** One row, which follows its own data: an edit anywhere else does not render it. */
export const GridRow = memo(GridRowView) as typeof GridRowView

function GridRowView<Row>(props: GridRowProps<Row>) {
  const { rowId, index, top, tall, onShown, columns, source, activeColumnId, selectedFrom, selectedTo, editing } = props
  const drawn = props.drawn.map((columnIndex) => ({ column: columns[columnIndex]!, columnIndex }))
  const row = useSyncExternalStore(source.subscribe, () => source.get(rowId))
  const keeper = useDraftKeeper()
  const typedIn = (column: ShownColumn<Row>) => keeper.at(props.placeOf({ rowId, columnId: column.id }))
  // Followed by the row, not by each cell of it: hundreds of cells come and go with every sort.
  useSyncExternalStore(keeper.subscribe, () => drawn.map(({ column }) => draftMark(typedIn(column))).join('\n'))
  if (!row) return null
  return (
    <div
      ref={onShown}
      role="row"
      data-index={index}
      data-tall={tall || undefined}
      // The header is row 1.
      aria-rowindex={index + 2}
      aria-level={props.level}
      data-row={rowId}
      data-active={activeColumnId !== null}
      className={styles.row}
      style={{ top }}
    >
      {drawn.map(({ column, columnIndex }) => (
        <div
          key={column.id}
          role={columnIndex === 0 ? 'rowheader' : 'gridcell'}
          data-column={column.id}
          data-align={column.align}
          data-fixed={columnIndex < props.fixedColumns || undefined}
          data-last-fixed={columnIndex === props.fixedColumns - 1 || undefined}
          data-wraps={column.wraps || undefined}
          style={{ ...fixedAt(columns, columnIndex, props.fixedColumns), gridColumnStart: columnIndex + 1 }}
          aria-selected={columnIndex >= selectedFrom && columnIndex <= selectedTo}
          aria-readonly={column.edit ? undefined : true}
          aria-colindex={column.place}
          tabIndex={column.id === activeColumnId ? 0 : -1}
          className={styles.cell}
        >
          {editing?.columnId === column.id ? (
            <GridEditor
              column={column}
              row={row}
              start={editing}
              onType={props.onType}
              onCommit={props.onCommit}
              onLeave={props.onLeave}
              onGiveUp={props.onGiveUp}
            />
          ) : (
            <CellContent column={column} row={row} typed={typedIn(column)} />
          )}
          {props.hasCorner && columnIndex === selectedTo && editing === null && (
            <span className={styles.corner} data-fill-corner title={gridWords.dragToFill} />
          )}
        </div>
      ))}
    </div>
  )
}

/** Differs with what was typed, if only to be nothing. */
const draftMark = (typed: string | undefined): string => (typed === undefined ? '' : `=${typed}`)

type CellContentProps<Row> = { column: GridColumn<Row>; row: Row; typed: string | undefined }

/** What the cell holds, or what was typed in it and not finished. */
function CellContent<Row>({ column, row, typed }: CellContentProps<Row>) {
  const text = column.text(row)
  const words = unfinished(typed, text)
  if (words === null) {
    return (
      <span className={styles.content} title={text}>
        {column.show ? column.show(row) : text}
      </span>
    )
  }
  return (
    <span className={`${styles.content} ${styles.unfinished}`} title={`${words}\n${gridWords.unfinished}`}>
      {words}
      <span className="visually-hidden"> {gridWords.unfinished}</span>
    </span>
  )
}

/** A fixed column sticks where the widths before it end. */
export function fixedAt(
  columns: readonly { width: number }[],
  index: number,
  fixed: number,
): CSSProperties | undefined {
  if (index >= fixed) return undefined
  return { insetInlineStart: columns.slice(0, index).reduce((sum, { width }) => sum + width, 0) }
}
