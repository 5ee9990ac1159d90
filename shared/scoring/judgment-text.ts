import type { ImpactScale } from '../lexicons/impact-scale'
import type { Lexicon } from '../lexicons/lexicon'
import { formatPercent, formatPercents } from '../lexicons/percent'
import { wordingText } from '../lexicons/translate'
import { ruleName } from '../kinds/session-rules'
import { judgmentWords } from './judgment-words'
import { type GroupImpact, type GroupLikelihood, MANY_ANSWERS } from './group-judgment'

/**
 * As {@link groupLikelihoodFigures}, with the rule it was pooled by unless that is the median, as where nobody chose, or
 * the group is divided.
 */
export function groupLikelihoodText(likelihood: GroupLikelihood | null): string {
  const figures = groupLikelihoodFigures(likelihood)
  const isPlain = likelihood === null || likelihood.pooling === 'median' || likelihood.divided
  return isPlain ? figures : `${figures}, ${pooledBy(likelihood)}`
}

/**
 * "geometric mean of odds of 4 analysts"; where a term was given, that it is the middle one, and why; of a divided group
 * that there is no one value.
 */
export function pooledBy({ kind, pooling, weighted, analysts, divided }: GroupLikelihood): string {
  if (divided) return judgmentWords.noOneValue(analysts)
  const rule = ruleName(pooling, weighted)
  if (kind === 'percent') return judgmentWords.pooled(rule, analysts)
  return pooling === 'median' ? judgmentWords.middleTerm(analysts) : judgmentWords.middleTermFor(analysts, rule)
}

/**
 * "67.5% (61–71%)": the percent with how far the answers reach, all of fewer than five and the middle half of more;
 * "unlikely to likely" for terms; "10–90%, divided" for a group that is.
 */
export function groupLikelihoodFigures(likelihood: GroupLikelihood | null): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'terms') {
    const { low, high } = likelihood.divided ?? likelihood
    return `${low.key === high.key ? low.label : judgmentWords.fromTo(low.label, high.label)}${dividedWord(likelihood)}`
  }
  const { percent, low, high, divided } = likelihood
  if (divided) return `${formatPercents(divided)}${dividedWord(likelihood)}`
  const said = formatPercent(percent)
  return low === high && percent === low ? said : `${said} (${formatPercents({ low, high })})`
}

/** What the brackets behind a group value hold, of so many answers. */
export const reachName = (answers: number): string =>
  answers < MANY_ANSWERS ? judgmentWords.allAnswers : judgmentWords.middleHalf

const dividedWord = ({ divided }: { divided?: unknown }): string => (divided === undefined ? '' : judgmentWords.divided)

/**
 * "67.5% (61–71%), likely (55–80%)", "unlikely (20–45%) to likely (55–80%)": with the words of the lexicon it was
 * pooled under.
 */
export function groupLikelihoodWords(likelihood: GroupLikelihood | null, lexicon: Lexicon): string {
  if (likelihood === null) return ''
  if (likelihood.kind === 'percent' && !likelihood.divided)
    return `${groupLikelihoodFigures(likelihood)}, ${wordingText(likelihood, lexicon)}`
  if (likelihood.kind === 'percent') return groupLikelihoodFigures(likelihood)
  return `${wordingText({ kind: 'terms', ...(likelihood.divided ?? likelihood) }, lexicon)}${dividedWord(likelihood)}`
}

/** "4 severe", "3 serious to 4 severe" or "1 negligible to 5 catastrophic, divided"; empty when nobody said. */
export function groupImpactText(impact: GroupImpact | null, { levels }: ImpactScale): string {
  if (impact === null) return ''
  const text = (level: number) => `${level} ${levels[level - 1]?.name ?? ''}`
  const { low, high } = impact.divided ?? impact
  return `${low === high ? text(low) : judgmentWords.fromTo(text(low), text(high))}${dividedWord(impact)}`
}

/** Levels alone: "4", "3–4" or "1–5, divided"; empty when nobody said. */
export function groupImpactFigures(impact: GroupImpact | null): string {
  if (impact === null) return ''
  const { low, high } = impact.divided ?? impact
  return `${low === high ? low : `${low}–${high}`}${dividedWord(impact)}`
}

/** "1", "2=" for a shared rank, a dash before there is one. */
export const rankText = ({ rank, tied }: { rank: number | null; tied: boolean }): string =>
  rank === null ? '–' : `${rank}${tied ? '=' : ''}`
