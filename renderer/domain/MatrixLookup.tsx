import { bandStyle, LevelMark } from './LevelMark'
import { levelText, percentsOf, riskLevel, riskLevels } from '@shared/lexicons/matrix'
import { formatPercents } from '@shared/lexicons/percent'
import { type Interval, scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { groupImpactText } from '@shared/scoring/judgment-text'
import { impactsOf, levelsFromTop } from '@shared/scoring/matrix-cells'
import { Sentence } from '@ui/Sentence'
import styles from './MatrixLookup.module.css'
import { scoreWords } from './score-words'

type MatrixLookupProps = {
  scales: Scales
  likelihood: Interval<number> | null
  impact: Interval<number> | null
}

const holds = (span: Interval<number>, value: number) => value >= span.low && value <= span.high

/** Why a risk has its level: the matrix with the cell that was looked up. */
export function MatrixLookup({ scales: { matrix, impactScale }, likelihood, impact }: MatrixLookupProps) {
  if (!likelihood || !impact) {
    return <p className={styles.why}>{scoreWords.noLevel}</p>
  }
  const percents = { low: percentsOf(matrix, likelihood.low).low, high: percentsOf(matrix, likelihood.high).high }
  return (
    <div className={styles.lookup}>
      <p className={styles.why}>
        <Sentence
          of={scoreWords.lookedUp}
          parts={{
            level: <LevelMark matrix={matrix} level={riskLevels(matrix, likelihood, impact)} />,
            likelihood: levelText(matrix.rows, likelihood),
            percents: formatPercents(percents),
            impact: groupImpactText(impact, impactScale),
            matrix: scaleName(matrix),
          }}
        />
      </p>
      <table className={styles.table} aria-label={scoreWords.matrixWithCell}>
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
            <th scope="row">{scoreWords.likelihoodByImpact}</th>
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
