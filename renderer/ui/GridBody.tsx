import type { VirtualItem } from '@tanstack/react-virtual'
import styles from './Grid.module.css'
import type { ShownColumn } from './grid-arrangement'
import type { CellPlace, RowSource } from './grid-column'
import type { Bounds } from './grid-edits'
import { HEADER_HEIGHT } from './grid-layout'
import { type GridLine, lineKey } from './grid-lines'
import type { Editing } from './GridEditor'
import { GridGroupRow } from './GridGroupRow'
import { GridRow, type RowEditing } from './GridRow'
import type { useGridGroups } from './use-grid-groups'

type GridBodyProps<Row> = RowEditing & {
  lines: readonly GridLine[]
  inPage: readonly VirtualItem[]
  /** Pixels of all lines. */
  height: number
  measure: ((row: Element | null) => void) | undefined
  columns: readonly ShownColumn<Row>[]
  /** Which of them are drawn, by index. */
  drawn: readonly number[]
  fixedColumns: number
  source: RowSource<Row>
  active: CellPlace | null
  /** The selected cells, or those that a drag would fill. */
  marked: Bounds | null
  headings: ReturnType<typeof useGridGroups>
  editing: Editing<Row> | null
  readOnly: boolean
}

/** The lines of a grid that are in view: rows, and the headings of groups. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { lines, columns, active, marked, headings, editing } = props
  return (
    <div role="rowgroup" className={styles.body} style={{ height: props.height }}>
      {props.inPage.map(({ index, start }) => {
        const line = lines[index]
        if (!line) return null
        const top = start - HEADER_HEIGHT
        if (line.kind === 'group') {
          return (
            <GridGroupRow
              key={lineKey(line)}
              group={line.group}
              level={line.level}
              index={index}
              top={top}
              columns={columns.length}
              tabbable={active === null && index === 0}
              onKey={headings.actByKey}
              onToggle={headings.toggle}
            />
          )
        }
        const { rowId, rowIndex } = line
        const selected = marked !== null && rowIndex >= marked.minRowIndex && rowIndex <= marked.maxRowIndex
        return (
          <GridRow
            key={rowId}
            rowId={rowId}
            index={index}
            top={top}
            tall={props.measure !== undefined}
            onShown={props.measure}
            level={line.level}
            columns={columns}
            drawn={props.drawn}
            fixedColumns={props.fixedColumns}
            source={props.source}
            activeColumnId={rowId === active?.rowId ? active.columnId : null}
            selectedFrom={selected ? marked.minColumnIndex : -1}
            selectedTo={selected ? marked.maxColumnIndex : -1}
            hasCorner={!props.readOnly && selected && rowIndex === marked.maxRowIndex}
            editing={editing?.rowId === rowId ? editing : null}
            placeOf={props.placeOf}
            onType={props.onType}
            onCommit={props.onCommit}
            onLeave={props.onLeave}
            onGiveUp={props.onGiveUp}
          />
        )
      })}
    </div>
  )
}
