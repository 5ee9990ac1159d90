import type { MatrixBox } from '@shared/scoring/matrix-cells'
import styles from './Matrix.module.css'

/** Outlines over the cells: how far the middle half of the answers reaches for each risk. The table says the same in words. */
export function Reach({ boxes, standingOutId }: { boxes: readonly MatrixBox[]; standingOutId: string | null }) {
  return (
    <div className={styles.reaches} aria-hidden>
      {boxes.map(({ risk, reach: { likelihood, impact } }) => (
        <div
          key={risk.id}
          className={styles.reach}
          data-standing-out={risk.id === standingOutId || undefined}
          style={{
            left: `${(impact.low - 1) * 20}%`,
            right: `${(5 - impact.high) * 20}%`,
            bottom: `${likelihood.low * 20}%`,
            height: `${(likelihood.high - likelihood.low) * 20}%`,
          }}
        />
      ))}
    </div>
  )
}
