import { neighbour } from '@domain/matrix-keys'
import { columnsOf } from '@shared/lexicons/matrix'
import type { Scales } from '@shared/lexicons/scales'
import { matrixLayout } from '@shared/pictures/matrix-layout'
import type { Scene } from '@shared/pictures/scene'
import { levelsFromTop, type MatrixCell } from '@shared/scoring/matrix-cells'
import { listedBriefly } from '@shared/language/counts'
import { focusIn } from '@ui/focus'
import { type KeyboardEvent, useRef } from 'react'
import styles from './Matrix.module.css'
import { matrixWords } from './matrix-words'

type Place = { likelihood: number; impact: number }
type MatrixProps = {
  scene: Scene
  scales: Scales
  cells: readonly MatrixCell[]
  /** The risk the analyst is at. */
  riskId: string | null
  chosen: MatrixCell | null
  onChoose: (place: Place) => void
  onOpen: (riskId: string) => void
  onPoint: (riskId: string | null) => void
}

/** Risks of a cell that are named before the rest is counted: whoever walks the cells hears all of it. */
const NAMED = 5

const cellName = ({ likelihood, impact, level, boxes }: MatrixCell, { matrix, impactScale }: Scales) => {
  const names = boxes.map(({ risk }) => `R${risk.number}`)
  const risks = names.length === 0 ? matrixWords.noRisks : listedBriefly(names, NAMED)
  const name = (of: readonly { name: string }[], at: number) => of[at - 1]?.name ?? ''
  return matrixWords.cell(
    name(matrix.rows, likelihood),
    name(impactScale.levels, impact),
    name(matrix.levels, level),
    risks,
  )
}

/** What the keys and the pointer reach over the picture: the arrow keys walk its cells, Enter opens the risk or the list of risks of a cell. */
export function Matrix({ scene, scales, cells, riskId, chosen, onChoose, onOpen, onPoint }: MatrixProps) {
  const { matrix } = scales
  const [rows, columns] = [matrix.rows.length, columnsOf(matrix)]
  const layout = matrixLayout(matrix, scene.width)
  const grid = useRef<HTMLDivElement>(null)
  const current: Place = chosen ?? { likelihood: rows, impact: 1 }

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
    <div ref={grid} role="grid" data-work aria-label={matrixWords.matrixAxes} className={styles.matrix}>
      {levelsFromTop(matrix).map((likelihood) => (
        <div key={likelihood} role="row">
          {cells
            .filter((cell) => cell.likelihood === likelihood)
            .map((cell) => {
              const { x, y, width, height } = layout.cell(likelihood, cell.impact)
              const inCell = new Set(cell.boxes.map(({ risk }) => risk.id))
              return (
                <div
                  key={cell.impact}
                  role="gridcell"
                  data-cell={`${likelihood}-${cell.impact}`}
                  aria-label={cellName(cell, scales)}
                  aria-selected={cell === chosen}
                  tabIndex={current.likelihood === likelihood && current.impact === cell.impact ? 0 : -1}
                  className={styles.cell}
                  style={{ left: x, top: y, width, height }}
                  onFocus={() => onChoose(cell)}
                  onKeyDown={(event) => moveByKey(event, cell)}
                >
                  {scene.marks
                    .filter(({ key }) => inCell.has(key))
                    .map(({ key, label, hint, box }) => (
                      <button
                        key={key}
                        type="button"
                        tabIndex={-1}
                        className={styles.name}
                        style={{ left: box.x - x, top: box.y - y, width: box.width, height: box.height }}
                        title={hint}
                        aria-label={label}
                        aria-current={key === riskId || undefined}
                        onClick={() => onOpen(key)}
                        onPointerEnter={() => onPoint(key)}
                        onPointerLeave={() => onPoint(null)}
                      />
                    ))}
                </div>
              )
            })}
        </div>
      ))}
    </div>
  )
}
