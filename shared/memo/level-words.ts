import { levelText, type Matrix, percentsOf } from '../lexicons/matrix'
import { formatPercents } from '../lexicons/percent'
import type { Interval } from '../lexicons/scale'
import { isDivided, middleLevels } from '../scoring/group-judgment'
import type { MemoRisk } from './material'

/** "high (row “high”, 80–95%; column 4)": a level with the cell it was looked up in; empty before there is one. */
export function levelWords({ judgment, scales: { matrix } }: MemoRisk): string {
  const { level, likelihood, impact } = judgment
  if (!level || !likelihood || !impact) return ''
  const name = levelText(matrix.levels, level)
  if (isDivided(judgment)) return `${name} (from the lowest to the highest of the answers)`
  return `${name} (${rowsText(matrix, middleLevels(likelihood, matrix))}; ${columnsText(impact)})`
}

function rowsText(matrix: Matrix, rows: Interval<number>): string {
  const percents = { low: percentsOf(matrix, rows.low).low, high: percentsOf(matrix, rows.high).high }
  return `${rows.low === rows.high ? 'row' : 'rows'} “${levelText(matrix.rows, rows)}”, ${formatPercents(percents)}`
}

const columnsText = ({ low, high }: Interval<number>): string =>
  low === high ? `column ${low}` : `columns ${low} to ${high}`
