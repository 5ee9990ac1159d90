import type { ImpactScale } from '../lexicons/impact-scale'
import type { Lexicon } from '../lexicons/lexicon'
import { formatPercents } from '../lexicons/percent'
import type { Interval } from '../lexicons/scale'
import { wordingText } from '../lexicons/translate'
import { ruleName } from '../kinds/session-rules'
import { counted } from '../words/plural'
import type { GroupLikelihood } from './group-judgment'

/**
 * As {@link groupLikelihoodFigures}, with the rule it was pooled by unless that is the median, as where nobody chose.
 */
export function groupLikelihoodText(likelihood: GroupLikelihood | null): string {
  const figures = groupLikelihoodFigures(likelihood)
  return likelihood === null || likelihood.pooling === 'median' ? figures : `${figures}, ${pooledBy(likelihood)}`
}

/** "geometric mean of odds of 4 analysts"; where a term was given, that it is the middle one, and why. */
export function pooledBy({ kind, pooling, weighted, analysts }: GroupLikelihood): string {
  const rule = ruleName(pooling, weighted)
  const who = counted(analysts, 'analyst')
  if (kind === 'percent') return `${rule} of ${who}`
  return `middle term of ${who}${pooling === 'median' ? '' : `: the ${rule} needs percents of all`}`
}

/** "67.5% (61–71%)": the percent with the quartiles, rounded to whole percents; "unlikely to likely" for terms. */
export function groupLikelihoodFigures(likelihood: GroupLikelihood | null): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'percent') {
    const { percent, low, high } = likelihood
    const rounded = { low: Math.round(low), high: Math.round(high) }
    const isOne = rounded.low === rounded.high && Math.round(percent) === rounded.low
    return isOne ? `${percent}%` : `${percent}% (${formatPercents(rounded)})`
  }
  const { low, high } = likelihood
  return low.key === high.key ? low.label : `${low.label} to ${high.label}`
}

/**
 * "67.5% (61–71%), likely (55–80%)", "unlikely (20–45%) to likely (55–80%)": with the words of the lexicon it was
 * pooled under.
 */
export function groupLikelihoodWords(likelihood: GroupLikelihood | null, lexicon: Lexicon): string {
  if (likelihood === null) return ''
  const words = wordingText(likelihood, lexicon)
  return likelihood.kind === 'percent' ? `${groupLikelihoodFigures(likelihood)}, ${words}` : words
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
