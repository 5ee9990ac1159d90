import type { ImpactScale } from '../lexicons/impact-scale'
import type { Lexicon } from '../lexicons/lexicon'
import { formatPercents } from '../lexicons/percent'
import type { Interval } from '../lexicons/scale'
import { wordingText } from '../lexicons/translate'
import type { GroupLikelihood } from './group-judgment'

/** "67.5% (61–71%)": the median with its quartiles, rounded to whole percents; "unlikely to likely" for terms. */
export function groupLikelihoodText(likelihood: GroupLikelihood | null): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'percent') {
    const { median, low, high } = likelihood
    const rounded = { low: Math.round(low), high: Math.round(high) }
    return rounded.low === rounded.high ? `${median}%` : `${median}% (${formatPercents(rounded)})`
  }
  const { low, high } = likelihood
  return low.key === high.key ? low.label : `${low.label} to ${high.label}`
}

/** "67.5% (61–71%), likely (55–80%)", "unlikely (20–45%) to likely (55–80%)": with the words of the lexicon it was pooled under. */
export function groupLikelihoodWords(likelihood: GroupLikelihood | null, lexicon: Lexicon): string {
  if (likelihood === null) return ''
  const words = wordingText(likelihood, lexicon)
  return likelihood.kind === 'percent' ? `${groupLikelihoodText(likelihood)}, ${words}` : words
}

/** "4 severe" or "3 serious to 4 severe"; empty when nobody said. */
export function groupImpactText(impact: Interval<number> | null, { levels }: ImpactScale): string {
  if (impact === null) return ''
  const text = (level: number) => `${level} ${levels[level - 1]?.name ?? ''}`
  return impact.low === impact.high ? text(impact.low) : `${text(impact.low)} to ${text(impact.high)}`
}

/** "1", "2=" for a shared rank, a dash before there is one. */
export const rankText = ({ rank, tied }: { rank: number | null; tied: boolean }): string =>
  rank === null ? '–' : `${rank}${tied ? '=' : ''}`
