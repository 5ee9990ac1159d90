import { bandStyle, LevelMark } from '@domain/LevelMark'
import { IMPACTS, type Impact } from '@shared/lexicons/impact'
import { type Level, LEVEL_CODES, LEVEL_NAMES, LEVEL_PERCENTS, LEVELS, riskLevel } from '@shared/lexicons/nist-800-30'
import type { Interval } from '@shared/scoring/group-judgment'
import { levelText } from '@shared/scoring/judgment-text'
import styles from './MatrixLookup.module.css'

type MatrixLookupProps = { likelihood: Interval<Level> | null; impact: Interval<Impact> | null }

const holds = (span: Interval<number>, value: number) => value >= span.low && value <= span.high

/** Why a risk has its level: the matrix with the cell that was looked up. */
export function MatrixLookup({ likelihood, impact }: MatrixLookupProps) {
  if (!likelihood || !impact) {
    return <p className={styles.why}>No level yet: it needs a likelihood and an impact.</p>
  }
  const level = { low: riskLevel(likelihood.low, impact.low), high: riskLevel(likelihood.high, impact.high) }
  return (
    <div className={styles.lookup}>
      <p className={styles.why}>
        Level <LevelMark level={level} /> because likelihood is {levelText(likelihood)} (
        {LEVEL_PERCENTS[likelihood.low][0]}–{LEVEL_PERCENTS[likelihood.high][1]}%) and impact {impactRange(impact)}:
        looked up in NIST SP 800-30 table I-2, never multiplied.
      </p>
      <table className={styles.table} aria-label="Risk matrix with the cell that was looked up">
        <tbody>
          {LEVELS.toReversed().map((row) => (
            <tr key={row}>
              <th scope="row">{LEVEL_NAMES[row]}</th>
              {IMPACTS.map(({ level: column }) => {
                const found = holds(likelihood, row) && holds(impact, column)
                return (
                  <td
                    key={column}
                    className={found ? `${styles.cell} ${styles.found}` : styles.cell}
                    style={bandStyle(riskLevel(row, column))}
                    aria-current={found || undefined}
                  >
                    {LEVEL_CODES[riskLevel(row, column)]}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">likelihood / impact</th>
            {IMPACTS.map(({ level: column, name }) => (
              <th key={column} scope="col" title={name}>
                {column}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function impactRange({ low, high }: Interval<Impact>): string {
  const name = (impact: Impact) => `${impact} ${IMPACTS[impact - 1]!.name}`
  return low === high ? name(low) : `${name(low)} to ${name(high)}`
}
