import { IMPACTS } from '@shared/lexicons/impact'
import { LEVEL_NAMES } from '@shared/lexicons/nist-800-30'
import type { MatrixCell } from '@shared/scoring/matrix-cells'
import { InParts } from '@ui/InParts'
import { rankText } from './judgment-text'
import { RiskUnseen } from './RiskUnseen'
import styles from './MatrixScreen.module.css'

/** The risks of one cell of the matrix. */
export function CellRisks({ cell, onOpen }: { cell: MatrixCell; onOpen: (riskId: string) => void }) {
  const { likelihood, impact, level, boxes } = cell
  return (
    <section className={styles.section} aria-labelledby="cell-risks" data-cell-risks>
      <h2 id="cell-risks" className={styles.subheading}>
        Likelihood {LEVEL_NAMES[likelihood]}, impact {IMPACTS[impact - 1]?.name}: {LEVEL_NAMES[level]}
      </h2>
      {boxes.length === 0 && <p className={styles.note}>No risk stands here.</p>}
      <ul className={styles.list}>
        <InParts
          items={boxes}
          around={(more) => <li>{more}</li>}
          render={(box) => (
            <li key={box.risk.id}>
              <button type="button" className={styles.open} onClick={() => onOpen(box.risk.id)}>
                {rankText(box)} · R{box.risk.number} {box.risk.title}
              </button>
              <RiskUnseen riskId={box.risk.id} />
            </li>
          )}
        />
      </ul>
    </section>
  )
}
