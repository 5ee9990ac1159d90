import { Button, IconButton } from '@ui/Button'
import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { editorWords, type RowPart } from './editor-words'
import { spotName, useFocusAfter } from './spots'
import styles from './Editor.module.css'

type EditableRowsProps<Row extends { key: string }> = {
  title: string
  /** What one row is. */
  part: RowPart
  rows: readonly Row[]
  least: number
  most: number
  fieldsOf: (row: Row, index: number) => ReactNode
  onAdd: () => void
  onRemove: (index: number) => void
  /** Without it the order of the rows is given by what they say. */
  onMove?: (index: number, by: 1 | -1) => void
  /** Shown from the highest, as they stand in a picture beside. */
  isFromTop?: boolean
}

/** Rows of a scale with their fields: added, removed and moved by buttons, which the focus stays at. */
export function EditableRows<Row extends { key: string }>({
  title,
  part,
  rows,
  least,
  most,
  fieldsOf,
  onAdd,
  onRemove,
  onMove,
  isFromTop = false,
}: EditableRowsProps<Row>) {
  const titleId = useId()
  const list = useRef<HTMLOListElement>(null)
  const focusAfter = useFocusAfter(list)
  const lines = rows.map((row, index) => ({ row, index }))
  const add = () => {
    focusAfter(isFromTop ? 'li:first-child input' : 'li:last-child input')
    onAdd()
  }
  const remove = (index: number) => {
    focusAfter(`[data-spot="${spotName({ part, index: Math.min(index, rows.length - 2) })}"] input`)
    onRemove(index)
  }
  const move = (index: number, by: 1 | -1) => {
    const to = index + by
    const other = by === 1 ? 'up' : 'down'
    const isLast = to === 0 || to === rows.length - 1
    const button = isLast ? other : by === 1 ? 'down' : 'up'
    focusAfter(`[data-spot="${spotName({ part, index: to })}"] [data-move="${button}"]`)
    onMove?.(index, by)
  }
  const addButton = (
    <Button disabled={rows.length >= most} onClick={add}>
      <Plus size={14} aria-hidden />
      {editorWords.addRow(part)}
    </Button>
  )
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.sectionHead}>
        <h3 id={titleId} className={styles.subtitle}>
          {title}
        </h3>
        {isFromTop && addButton}
      </div>
      <ol ref={list} className={styles.rows} aria-labelledby={titleId}>
        {(isFromTop ? lines.toReversed() : lines).map(({ row, index }) => (
          <li key={row.key} className={styles.row} data-spot={spotName({ part, index })}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <div className={styles.fields}>{fieldsOf(row, index)}</div>
            <span className={styles.rowButtons}>
              {onMove && (
                <>
                  <IconButton
                    icon={ChevronUp}
                    label={editorWords.moveUp(part, index + 1)}
                    data-move="up"
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    icon={ChevronDown}
                    label={editorWords.moveDown(part, index + 1)}
                    data-move="down"
                    disabled={index === rows.length - 1}
                    onClick={() => move(index, 1)}
                  />
                </>
              )}
              <IconButton
                icon={X}
                label={editorWords.removeRow(part, index + 1)}
                disabled={rows.length <= least}
                onClick={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      {!isFromTop && <div>{addButton}</div>}
    </section>
  )
}

/** The list with one of its rows a place further. */
export function moved<Row>(rows: readonly Row[], index: number, by: 1 | -1): Row[] {
  const rest = rows.toSpliced(index, 1)
  const row = rows[index]
  return row === undefined ? rest : rest.toSpliced(index + by, 0, row)
}
