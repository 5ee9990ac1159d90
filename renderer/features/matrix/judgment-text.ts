import { impactText } from '@shared/lexicons/score-text'
import type { GroupJudgment } from '@shared/scoring/group-judgment'
import { groupLikelihoodText } from '@shared/scoring/judgment-text'
import type { RankedRisk } from '@shared/scoring/ranking'

/** "2=" for a shared rank, a dash before there is one. */
export const rankText = ({ rank, tied }: Pick<RankedRisk, 'rank' | 'tied'>): string =>
  rank === null ? '–' : `${rank}${tied ? '=' : ''}`

export const likelihoodCell = ({ likelihood }: GroupJudgment): string => groupLikelihoodText(likelihood) || '–'

export function impactCell({ impact }: GroupJudgment): string {
  if (impact === null) return '–'
  return impact.low === impact.high ? impactText(impact.low) : `${impactText(impact.low)} to ${impactText(impact.high)}`
}
