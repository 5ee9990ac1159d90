import { levelText } from '@shared/lexicons/matrix'
import type { Interval } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import type { RegisterRow } from '@shared/scoring/register'
import type { GridColumn } from '@ui/grid-column'
import { registerWords } from './register-words'
import { riskWords } from './risk-words'

/** Columns of a score that are told as they are typed; reasons are read where they were written. */
const TOLD: readonly string[] = ['likelihood', 'impact', 'confidence']

/**
 * What is told of a cell that was typed in: what a score became, and the level of the group where that was another before;
 * null of what is no score.
 */
export function scoreSaid(
  column: Pick<GridColumn<RegisterRow>, 'id' | 'header' | 'text'>,
  row: RegisterRow,
  levelBefore: Interval<number> | null,
  { matrix }: Pick<Scales, 'matrix'>,
): string | null {
  if (!TOLD.includes(column.id)) return null
  const nameOf = (level: Interval<number> | null) => (level ? levelText(matrix.levels, level) : riskWords.notSet)
  const [level, before] = [nameOf(row.judgment.level), nameOf(levelBefore)]
  const became = registerWords.scoreBecame(`R${row.risk.number}`, column.header, column.text(row) || riskWords.notSet)
  return level === before ? became : `${became} ${registerWords.levelBecame(level, before)}`
}
