import { bandStyle, LevelMark } from './LevelMark'
import { levelText, percentsOf, riskLevel, riskLevels } from '@shared/lexicons/matrix'
import { formatPercents } from '@shared/lexicons/percent'
import { type Interval, scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { groupImpactText } from '@shared/scoring/judgment-text'
import { impactsOf, levelsFromTop } from '@shared/scoring/matrix-cells'
import styles from './MatrixLookup.module.css'

type MatrixLookupProps = {
  scales: Scales
  likelihood: Interval<number> | null
  impact: Interval<number> | null
}

const holds = (span: Interval<number>, value: number) => value >= span.low && value <= span.high

/** Why a risk has its level: the matrix with the cell that was looked up. */
export function MatrixLookup({ scales: { matrix, impactScale }, likelihood, impact }: MatrixLookupProps) {
  if (!likelihood || !impact) {
    return <p className={styles.why}>No level yet: it needs a likelihood and an impact.</p>
  }
  const percents = { low: percentsOf(matrix, likelihood.low).low, high: percentsOf(matrix, likelihood.high).high }
  return (
    <div className={styles.lookup}>
      <p className={styles.why}>
        Level <LevelMark matrix={matrix} level={riskLevels(matrix, likelihood, impact)} /> because likelihood is{' '}
        {levelText(matrix.rows, likelihood)} ({formatPercents(percents)}) and impact{' '}
        {groupImpactText(impact, impactScale)}: looked up in {scaleName(matrix)}, never multiplied.
      </p>
      <table className={styles.table} aria-label="Risk matrix with the cell that was looked up">
        <tbody>
          {levelsFromTop(matrix).map((row) => (
            <tr key={row}>
              <th scope="row">{matrix.rows[row - 1]?.name}</th>
              {impactsOf(matrix).map((column) => {
                const found = holds(likelihood, row) && holds(impact, column)
                const level = riskLevel(matrix, row, column)
                return (
                  <td
                    key={column}
                    className={found ? `${styles.cell} ${styles.found}` : styles.cell}
                    style={bandStyle(matrix, level)}
                    aria-current={found || undefined}
                  >
                    {matrix.levels[level - 1]?.code}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">likelihood / impact</th>
            {impactsOf(matrix).map((column) => (
              <th key={column} scope="col" title={impactScale.levels[column - 1]?.name}>
                {column}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
