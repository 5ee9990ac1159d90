import { pooledBy, rankText } from '@shared/scoring/judgment-text'
import { bandStyle } from '@domain/LevelMark'
import { columnsOf, percentsOf } from '@shared/lexicons/matrix'
import { formatPercents } from '@shared/lexicons/percent'
import type { Scales } from '@shared/lexicons/scales'
import { impactsOf, levelsFromTop, type MatrixBox, type MatrixCell } from '@shared/scoring/matrix-cells'
import { focusIn } from '@ui/focus'
import { useWidth } from '@ui/use-width'
import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { neighbour } from '@domain/matrix-keys'
import styles from './Matrix.module.css'
import { Reach } from './Reach'

type Place = { likelihood: number; impact: number }
type MatrixProps = {
  scales: Scales
  cells: readonly MatrixCell[]
  /** The risk the analyst is at; its outline stands out. */
  riskId: string | null
  chosen: MatrixCell | null
  onChoose: (place: Place) => void
  onOpen: (riskId: string) => void
}

/** More names than this are counted, and listed beside the matrix. */
const NAMES = 3

const cellName = ({ likelihood, impact, level, boxes }: MatrixCell, { matrix, impactScale }: Scales) => {
  const risks = boxes.length === 0 ? 'no risks' : boxes.map(({ risk }) => `R${risk.number}`).join(', ')
  const name = (of: readonly { name: string }[], at: number) => of[at - 1]?.name
  return `Likelihood ${name(matrix.rows, likelihood)}, impact ${name(impactScale.levels, impact)}, level ${name(matrix.levels, level)}: ${risks}`
}

/** Where a name stands in its cell: as high as the middle answers. */
const at = (height: number) => ({ '--height': `${height}%` }) as CSSProperties

/** Pixels of a row's header, of a cell's edges and the code of its level, and of a name about its letters. */
const ROW_HEADER = 92
const CODE = 30
const AROUND = 18
const LETTER = 8

/** Its rank and title, and what its place rests on. */
const hintOf = ({ judgment: { likelihood }, ...box }: MatrixBox) =>
  [rankText(box), box.risk.title, likelihood && pooledBy(likelihood)].filter(Boolean).join(' · ')

const nameOf = ({ risk, tied }: MatrixBox) => `R${risk.number}${tied ? '=' : ''}`

/** Whether the names of a cell have room beside each other; a single one always has, below the code if need be. */
function fitIn(width: number, columns: number, boxes: readonly MatrixBox[]): boolean {
  if (boxes.length > NAMES) return false
  const needed = boxes.reduce((sum, box) => sum + AROUND + LETTER * nameOf(box).length, CODE)
  return boxes.length <= 1 || needed <= (width - ROW_HEADER) / columns
}

/** The matrix; the arrow keys walk its cells, Enter opens the risk or the list of risks of a cell. */
export function Matrix({ scales, cells, riskId, chosen, onChoose, onOpen }: MatrixProps) {
  const { matrix, impactScale } = scales
  const [rows, columns] = [matrix.rows.length, columnsOf(matrix)]
  const grid = useRef<HTMLDivElement>(null)
  const [pointedId, setPointedId] = useState<string | null>(null)
  const current: Place = chosen ?? { likelihood: rows, impact: 1 }
  // In a crowded cell only the count is drawn, and the outline of the risk that stands out.
  const standingOutId = pointedId ?? riskId
  const width = useWidth(grid) ?? 0
  const fits = (cell: MatrixCell) => fitIn(width, columns, cell.boxes)
  const boxes = cells.flatMap((cell) =>
    fits(cell) ? cell.boxes : cell.boxes.filter(({ risk }) => risk.id === standingOutId),
  )

  const moveByKey = (event: KeyboardEvent, cell: MatrixCell) => {
    const place = neighbour(cell, event.key, rows, columns)
    if (place) {
      onChoose(place)
      grid.current?.querySelector<HTMLElement>(`[data-cell="${place.likelihood}-${place.impact}"]`)?.focus()
    } else if (event.key === 'Enter' && event.target === event.currentTarget) {
      const [only, another] = cell.boxes
      if (only && !another) onOpen(only.risk.id)
      else focusIn(document.querySelector<HTMLElement>('[data-cell-risks] button'))
    } else return
    event.preventDefault()
  }

  return (
    <div className={styles.figure} style={{ '--rows': rows, '--columns': columns } as CSSProperties}>
      <span className={styles.vertical} aria-hidden>
        Likelihood
      </span>
      <div ref={grid} role="grid" data-work aria-label="Risk matrix, likelihood by impact" className={styles.matrix}>
        {levelsFromTop(matrix).map((likelihood) => (
          <div key={likelihood} role="row" className={styles.row}>
            <div role="rowheader" className={styles.rowHeader}>
              {matrix.rows[likelihood - 1]?.name}
              <span className={styles.percents}>{formatPercents(percentsOf(matrix, likelihood))}</span>
            </div>
            {cells
              .filter((cell) => cell.likelihood === likelihood)
              .map((cell) => (
                <div
                  key={cell.impact}
                  role="gridcell"
                  data-cell={`${likelihood}-${cell.impact}`}
                  aria-label={cellName(cell, scales)}
                  aria-selected={cell === chosen}
                  tabIndex={current.likelihood === likelihood && current.impact === cell.impact ? 0 : -1}
                  className={styles.cell}
                  style={bandStyle(matrix, cell.level)}
                  onFocus={() => onChoose(cell)}
                  onKeyDown={(event) => moveByKey(event, cell)}
                >
                  <span className={styles.level}>{matrix.levels[cell.level - 1]?.code}</span>
                  <span className={styles.names}>
                    {!fits(cell) ? (
                      <span className={styles.name} style={at(50)}>
                        {cell.boxes.length}
                        <span className={styles.unit}> risks</span>
                      </span>
                    ) : (
                      cell.boxes.map((box) => (
                        <button
                          key={box.risk.id}
                          type="button"
                          tabIndex={-1}
                          className={styles.name}
                          style={at((box.middle - (box.cell.likelihood - 1)) * 100)}
                          title={hintOf(box)}
                          aria-current={box.risk.id === riskId || undefined}
                          onClick={() => onOpen(box.risk.id)}
                          onPointerEnter={() => setPointedId(box.risk.id)}
                          onPointerLeave={() => setPointedId(null)}
                        >
                          {nameOf(box)}
                        </button>
                      ))
                    )}
                  </span>
                </div>
              ))}
          </div>
        ))}
        <Reach rows={rows} columns={columns} boxes={boxes} standingOutId={standingOutId} />
        <div role="row" className={styles.row}>
          <div role="rowheader" aria-hidden />
          {impactsOf(matrix).map((impact) => (
            <div key={impact} role="columnheader" className={styles.columnHeader}>
              {impact} {impactScale.levels[impact - 1]?.name}
            </div>
          ))}
        </div>
      </div>
      <span className={styles.horizontal} aria-hidden>
        Impact
      </span>
    </div>
  )
}
