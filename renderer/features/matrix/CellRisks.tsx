import { useMenu } from '@domain/CommandMenu'
import { waysToRisk } from '@domain/risk-menu'
import { rankText } from '@shared/scoring/judgment-text'
import type { Scales } from '@shared/lexicons/scales'
import type { MatrixCell } from '@shared/scoring/matrix-cells'
import { InParts } from '@ui/InParts'
import { RiskUnseen } from './RiskUnseen'
import styles from './MatrixScreen.module.css'
import { matrixWords } from './matrix-words'

type CellRisksProps = { scales: Scales; cell: MatrixCell; onOpen: (riskId: string) => void }

/** The risks of one cell of the matrix. */
export function CellRisks({ scales: { matrix, impactScale }, cell, onOpen }: CellRisksProps) {
  const { likelihood, impact, level, boxes } = cell
  const { open, menu } = useMenu()
  return (
    <section className={styles.section} aria-labelledby="cell-risks" data-cell-risks>
      <h2 id="cell-risks" className={styles.subheading}>
        {matrixWords.cellHead(
          nameAt(matrix.rows, likelihood),
          nameAt(impactScale.levels, impact),
          nameAt(matrix.levels, level),
        )}
      </h2>
      {boxes.length === 0 && <p className={styles.note}>{matrixWords.noneHere}</p>}
      <ul className={styles.list}>
        <InParts
          items={boxes}
          around={(more) => <li>{more}</li>}
          render={(box) => (
            <li key={box.risk.id}>
              <button
                type="button"
                className={styles.open}
                onClick={() => onOpen(box.risk.id)}
                onContextMenu={(event) =>
                  open(event, `R${box.risk.number} ${box.risk.title}`, waysToRisk(box.risk.id, 'matrix'))
                }
              >
                {rankText(box)} · R{box.risk.number} {box.risk.title}
              </button>
              <RiskUnseen riskId={box.risk.id} />
            </li>
          )}
        />
      </ul>
      {menu}
    </section>
  )
}

const nameAt = (of: readonly { name: string }[], level: number): string => of[level - 1]?.name ?? ''
