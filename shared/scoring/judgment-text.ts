import { type Impact } from '../lexicons/impact'
import { type Level, LEVEL_NAMES } from '../lexicons/nist-800-30'
import { impactText } from '../lexicons/score-text'
import type { GroupLikelihood, Interval } from './group-judgment'

/** "67.5% (61–71%)": the median with its quartiles, rounded to whole percents; "unlikely to likely" for terms. */
export function groupLikelihoodText(likelihood: GroupLikelihood | null): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'percent') {
    const { median, low, high } = likelihood
    const [from, to] = [Math.round(low), Math.round(high)]
    return from === to ? `${median}%` : `${median}% (${from}–${to}%)`
  }
  const { low, high } = likelihood
  return low.key === high.key ? low.label : `${low.label} to ${high.label}`
}

/** "4 severe" or "3 serious to 4 severe"; empty when nobody said. */
export function groupImpactText(impact: Interval<Impact> | null): string {
  if (impact === null) return ''
  return impact.low === impact.high ? impactText(impact.low) : `${impactText(impact.low)} to ${impactText(impact.high)}`
}

/** "moderate" or "moderate to high". */
export function levelText({ low, high }: Interval<Level>): string {
  return low === high ? LEVEL_NAMES[low] : `${LEVEL_NAMES[low]} to ${LEVEL_NAMES[high]}`
}

/** "1", "2=" for a shared rank, a dash before there is one. */
export const rankText = (rank: number | null, tied: boolean): string =>
  rank === null ? '–' : `${rank}${tied ? '=' : ''}`
