import { colourStyle } from '@domain/LevelMark'
import { neighbour } from '@domain/matrix-keys'
import { digitOf } from '@shared/shortcuts/press'
import type { Finding } from '@shared/lexicons/lint'
import { pressOf } from '@state/keymap'
import { type CSSProperties, type KeyboardEvent, useId, useRef, useState } from 'react'
import { editorWords } from './editor-words'
import type { MatrixForm } from './matrix-form'
import { scaleWords } from './scale-words'
import { spotName } from './spots'
import styles from './CellGrid.module.css'

type CellGridProps = {
  form: Pick<MatrixForm, 'rows' | 'levels' | 'cells'>
  impacts: readonly { name: string }[]
  findings: readonly Finding[]
  /** Levels count from 1. */
  onPut: (row: number, column: number, level: number) => void
}

/** The cells of a matrix: arrows walk them, a digit puts a level, Enter or a click the next one and with Shift the one before. */
export function CellGrid({ form: { rows, levels, cells }, impacts, findings, onPut }: CellGridProps) {
  const grid = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const columns = cells[0]?.length ?? 0
  const [at, setAt] = useState({ row: rows.length - 1, column: 0 })
  // Rows and columns may be gone since.
  const current = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns - 1) }
  const doubts = new Map(findings.map((finding) => [spotName(finding.at), finding.words]))

  const step = (row: number, column: number, back: boolean) => {
    const level = cells[row]?.[column] ?? 1
    onPut(row, column, ((level - 1 + (back ? levels.length - 1 : 1)) % levels.length) + 1)
  }
  const onKey = (event: KeyboardEvent, row: number, column: number) => {
    const place = neighbour({ likelihood: row + 1, impact: column + 1 }, event.key, rows.length, columns)
    const digit = digitOf(pressOf(event.nativeEvent))
    if (place) {
      const name = spotName({ part: 'cell', row: place.likelihood - 1, column: place.impact - 1 })
      grid.current?.querySelector<HTMLElement>(`[data-spot="${name}"]`)?.focus()
    } else if (digit !== null && digit <= levels.length) onPut(row, column, digit)
    else if (event.key === 'Enter' || event.key === ' ') step(row, column, event.shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.section}>
      <p id={hintId} className={styles.hint}>
        {editorWords.howToPut}
      </p>
      <div
        ref={grid}
        role="grid"
        aria-label={scaleWords.cells}
        aria-describedby={hintId}
        className={styles.grid}
        style={{ '--columns': columns } as CSSProperties}
      >
        {rows
          .map(({ key, name }, row) => (
            <div key={key} role="row" className={styles.row}>
              <div role="rowheader" className={styles.rowHeader}>
                {name}
              </div>
              {cells[row]?.map((level, column) => {
                const spot = spotName({ part: 'cell', row, column })
                const {
                  name: levelName,
                  code,
                  colour,
                } = levels[level - 1] ?? { name: '', code: '', colour: 1 as const }
                const doubt = doubts.get(spot)
                return (
                  <div
                    key={column}
                    role="gridcell"
                    aria-label={editorWords.cell(name, impacts[column]?.name ?? column + 1, levelName)}
                    title={doubt}
                    data-spot={spot}
                    data-flagged={doubt !== undefined || undefined}
                    tabIndex={current.row === row && current.column === column ? 0 : -1}
                    className={styles.cell}
                    style={colourStyle(colour)}
                    onFocus={() => setAt({ row, column })}
                    onKeyDown={(event) => onKey(event, row, column)}
                    onClick={(event) => step(row, column, event.shiftKey)}
                  >
                    {code}
                  </div>
                )
              })}
            </div>
          ))
          .toReversed()}
        <div role="row" className={styles.row}>
          <div role="rowheader" className={styles.rowHeader}>
            {scaleWords.axes}
          </div>
          {cells[0]?.map((_, column) => (
            <div key={column} role="columnheader" className={styles.columnHeader}>
              {column + 1}
              <span className={styles.impact}>{impacts[column]?.name}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
