import { type Lexicon, placeOf, stepsAt, stepsOfTerm, type Term, termByKey, type TermPlace } from '../lexicons/lexicon'
import { levelOfPercent, levelsOfTerm, type Matrix, riskLevels } from '../lexicons/matrix'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Likelihood, TermAnswer } from '../lexicons/likelihood'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import type { Judgment } from '../kinds/judgment'
import { type Pooling, type PoolingRule, USUAL_POOLING, USUAL_STOP_RULE } from '../kinds/session-rules'
import { ordinalQuantile, quantile } from '../statistics/quantiles'
import { apart } from './apart'
import { type GivenPercent, pooledPercents } from './pooled-percents'

/**
 * What percents come to by the rule of pooling, with the quartiles of the answers and its place in the lexicon; or, as
 * soon as one analyst used a term, the middle term or terms, whatever the rule: it needs percents.
 */
export type GroupLikelihood = { pooling: PoolingRule; weighted?: true; analysts: number } & (
  | { kind: 'percent'; percent: number; low: number; high: number; place: TermPlace }
  | { kind: 'terms'; low: Term; high: Term }
)

/** What is pooled of what one analyst said: of a score, or of an answer in a round. */
export type Said = Pick<Judgment, 'likelihood' | 'impact'>

/** The same, and whose it is. */
export type SaidBy = Said & { analystId: string }

/** What the analysts say together of one risk. Null is "nobody said", never zero. Levels count from 1. */
export type GroupJudgment = {
  likelihood: GroupLikelihood | null
  /** The middle answer; two when an even number of analysts straddles the middle. */
  impact: Interval<number> | null
  /** Levels of risk of the middle answers. */
  level: Interval<number> | null
  /** The middle half of the answers: levels of likelihood of the matrix, and of impact. */
  spread: { likelihood: Interval<number>; impact: Interval<number> } | null
  /** Analysts who gave a likelihood, an impact or "cannot judge". */
  scoredBy: number
  cannotJudge: number
  /**
   * Analysts whose impact was given under another scale than the one in force: it is not counted, and not made another.
   */
  otherScale: number
}

/**
 * Pools the scores of one risk, one per analyst. Percents are pooled by a rule; ordinals have middle answers and no
 * average. A term of another lexicon counts as the terms its band lies in.
 */
export function groupJudgment(
  scores: readonly SaidBy[],
  { lexicon, lexicons, impactScale, matrix }: Scales,
  pooling = USUAL_POOLING,
): GroupJudgment {
  const likelihoods = scores.flatMap((score) => score.likelihood ?? [])
  const judged = likelihoods.filter((likelihood) => likelihood.kind !== 'cannot-judge')
  const given = scores.flatMap((score) => score.impact ?? [])
  const impacts = given.filter((impact) => scaleOfImpact(impact) === impactScale.id).map(levelOfImpact)
  const percents = scores.flatMap(({ analystId, likelihood }) =>
    likelihood?.kind === 'percent' ? { analystId, percent: likelihood.percent } : [],
  )
  const likelihood = poolLikelihoods(judged, percents, pooling, { lexicon, lexicons })
  const impact = ordinalQuantile(impacts, 0.5)
  const level = likelihood && impact && riskLevels(matrix, middleLevels(likelihood, matrix), impact)
  return {
    likelihood,
    impact,
    level,
    spread:
      level && likelihood
        ? {
            likelihood: levelSpread(likelihood, judged, { lexicon, lexicons, matrix }),
            impact: middleHalf(impacts.map((level) => ({ low: level, high: level }))),
          }
        : null,
    scoredBy: scores.filter((score) => score.likelihood !== null || score.impact !== null).length,
    cannotJudge: likelihoods.length - judged.length,
    otherScale: given.length - impacts.length,
  }
}

type Judged = Exclude<Likelihood, { kind: 'cannot-judge' }>
type Lexicons = Pick<Scales, 'lexicon' | 'lexicons'>

/** The term that was given; undefined where a damaged project no longer has its lexicon. */
export const termGiven = ({ lexicons }: Pick<Scales, 'lexicons'>, { lexicon, term }: TermAnswer): Term | undefined => {
  const given = lexicons.find(({ id }) => id === lexicon)
  return given && termByKey(given, term)
}

/**
 * Steps of the lexicon in force that an answer lies between. Percents outside the lexicon count as its ends, so that no
 * analyst's score is dropped.
 */
export function stepsOfAnswer(likelihood: Judged, { lexicon, lexicons }: Lexicons): Interval<number> {
  if (likelihood.kind === 'percent') return stepsAt(lexicon, likelihood.percent)
  const own = likelihood.lexicon === lexicon.id ? lexicon.terms.findIndex(({ key }) => key === likelihood.term) : -1
  if (own !== -1) return { low: own, high: own }
  const term = termGiven({ lexicons }, likelihood)
  return term ? stepsOfTerm(lexicon, term) : { low: 0, high: lexicon.terms.length - 1 }
}

function poolLikelihoods(
  judged: readonly Judged[],
  given: readonly GivenPercent[],
  pooling: Pooling,
  lexicons: Lexicons,
): GroupLikelihood | null {
  const by = { pooling: pooling.rule, ...(pooling.weights && { weighted: true as const }), analysts: judged.length }
  if (given.length < judged.length) {
    const steps = judged.map((each) => stepsOfAnswer(each, lexicons))
    return { ...by, kind: 'terms', ...termsAt(lexicons.lexicon, middle(steps)) }
  }
  const percent = pooledPercents(given, pooling)
  if (percent === null) return null
  const percents = given.map((each) => each.percent)
  return {
    ...by,
    kind: 'percent',
    percent,
    low: quantile(percents, 0.25)!,
    high: quantile(percents, 0.75)!,
    place: placeOf(lexicons.lexicon, percent),
  }
}

const termsAt = ({ terms }: Lexicon, { low, high }: Interval<number>): Interval<Term> => ({
  low: terms[low]!,
  high: terms[high]!,
})

/** Between the lower ends and the upper ends of the middle answers. */
const middle = (steps: readonly Interval<number>[]): Interval<number> => between(steps, 0.5, 0.5)

/** The middle half, widened to answers that were given. */
const middleHalf = (steps: readonly Interval<number>[]): Interval<number> => between(steps, 0.25, 0.75)

const between = (steps: readonly Interval<number>[], from: number, to: number): Interval<number> => ({
  low: ordinalQuantile(
    steps.map(({ low }) => low),
    from,
  )!.low,
  high: ordinalQuantile(
    steps.map(({ high }) => high),
    to,
  )!.high,
})

/** Where a likelihood lies on 0 to 100: one place for a percent, the band or bands of its terms else. */
export const percentsOfGroup = (likelihood: GroupLikelihood): Interval<number> =>
  likelihood.kind === 'percent'
    ? { low: likelihood.percent, high: likelihood.percent }
    : { low: likelihood.low.low, high: likelihood.high.high }

/** Levels of likelihood of the middle answer or answers. */
export function middleLevels(likelihood: GroupLikelihood, matrix: Matrix): Interval<number> {
  if (likelihood.kind === 'terms') return levelsOfTerms(likelihood, matrix)
  const level = levelOfPercent(matrix, likelihood.percent)
  return { low: level, high: level }
}

function levelSpread(
  likelihood: GroupLikelihood,
  judged: readonly Judged[],
  { lexicon, lexicons, matrix }: Lexicons & Pick<Scales, 'matrix'>,
): Interval<number> {
  if (likelihood.kind === 'percent')
    return { low: levelOfPercent(matrix, likelihood.low), high: levelOfPercent(matrix, likelihood.high) }
  const steps = judged.map((each) => stepsOfAnswer(each, { lexicon, lexicons }))
  return levelsOfTerms(termsAt(lexicon, middleHalf(steps)), matrix)
}

const levelsOfTerms = ({ low, high }: Interval<Term>, matrix: Matrix): Interval<number> => ({
  low: levelsOfTerm(matrix, low).low,
  high: levelsOfTerm(matrix, high).high,
})

/** Levels of likelihood of one answer; null when nothing was judged: unset and "cannot judge" have no level. */
export function levelsOfAnswer(likelihood: Likelihood | null, { lexicons, matrix }: Scales): Interval<number> | null {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return null
  if (likelihood.kind === 'term') {
    const term = termGiven({ lexicons }, likelihood)
    return term ? levelsOfTerm(matrix, term) : null
  }
  const level = levelOfPercent(matrix, likelihood.percent)
  return { low: level, high: level }
}

/**
 * Whether the analysts are apart in likelihood (steps of the lexicon) or impact: by the usual rule of Delphi practice
 * turned round.
 */
export function isDisputed(scores: readonly Said[], scales: Scales): boolean {
  const steps = scores.flatMap(({ likelihood }) =>
    likelihood === null || likelihood.kind === 'cannot-judge' ? [] : stepsOfAnswer(likelihood, scales),
  )
  const impacts = scores.flatMap(({ impact }) =>
    impact !== null && scaleOfImpact(impact) === scales.impactScale.id ? levelOfImpact(impact) : [],
  )
  return (
    apart(steps, USUAL_STOP_RULE) ||
    apart(
      impacts.map((level) => ({ low: level, high: level })),
      USUAL_STOP_RULE,
    )
  )
}
