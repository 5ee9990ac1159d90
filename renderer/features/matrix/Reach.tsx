import type { MatrixBox } from '@shared/scoring/matrix-cells'
import styles from './Matrix.module.css'

type ReachProps = { rows: number; columns: number; boxes: readonly MatrixBox[]; standingOutId: string | null }

/** Outlines over the cells: how far the middle half of the answers reaches for each risk. The table says the same in words. */
export function Reach({ rows, columns, boxes, standingOutId }: ReachProps) {
  const share = (part: number, of: number) => `${(part / of) * 100}%`
  return (
    <div className={styles.reaches} aria-hidden>
      {boxes.map(({ risk, reach: { likelihood, impact } }) => (
        <div
          key={risk.id}
          className={styles.reach}
          data-standing-out={risk.id === standingOutId || undefined}
          style={{
            left: share(impact.low - 1, columns),
            right: share(columns - impact.high, columns),
            bottom: share(likelihood.low, rows),
            height: share(likelihood.high - likelihood.low, rows),
          }}
        />
      ))}
    </div>
  )
}
