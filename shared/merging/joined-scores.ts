import { isSame } from '../document/change'
import { judgmentOf } from '../kinds/judgment'
import type { Score } from '../kinds/scores'
import { LIMITS } from '../limits'
import { scoreInWords } from '../operations/merge-risks'
import { joinedText } from '../words/joined'

/** Whether two scores say the same, whenever they were given. */
export const sayTheSame = (one: Score, other: Score): boolean => isSame(judgmentOf(one), judgmentOf(other))

/** The later of two scores of one risk by one analyst, with the earlier one in words; null where that is too long. */
export function joinedScores(earlier: Score, later: Score): Score | null {
  const rationale = joinedText(later.rationale, scoreInWords('Also judged', earlier))
  return rationale.length > LIMITS.prose ? null : { ...later, rationale }
}
