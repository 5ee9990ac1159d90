import { type Lexicon, placeOf, stepsAt, stepsOfTerm, type Term, termByKey, type TermPlace } from '../lexicons/lexicon'
import { levelOfPercent, levelsOfTerm, type Matrix, riskLevels } from '../lexicons/matrix'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import type { Likelihood, TermAnswer } from '../lexicons/likelihood'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import type { Judgment } from '../kinds/judgment'
import { type Pooling, type PoolingRule, type StopRule, USUAL_POOLING, USUAL_STOP_RULE } from '../kinds/session-rules'
import { ordinalQuantile, quantile } from '../statistics/quantiles'
import { areDivided } from './division'
import { type GivenPercent, pooledPercents } from './pooled-percents'

/**
 * What percents come to by the rule of pooling, with how far the answers reach and its place in the lexicon; or, as soon
 * as one analyst used a term, the middle term or terms, whatever the rule: it needs percents. `divided` is there where
 * the group is: then only the range of answers may be stated, from the least to the most likely.
 */
export type GroupLikelihood = { pooling: PoolingRule; weighted?: true; analysts: number } & (
  | { kind: 'percent'; percent: number; low: number; high: number; place: TermPlace; divided?: Interval<number> }
  | { kind: 'terms'; low: Term; high: Term; divided?: Interval<Term> }
)

/**
 * The middle answer, in levels from 1; two when an even number of analysts straddles the middle. Where the group is
 * `divided`, only the range of answers may be stated.
 */
export type GroupImpact = Interval<number> & { divided?: Interval<number> }

/** What is pooled of what one analyst said: of a score, or of an answer in a round. */
export type Said = Pick<Judgment, 'likelihood' | 'impact'>

/** The same, and whose it is. */
export type SaidBy = Said & { analystId: string }

/** What the analysts say together of one risk. Null is "nobody said", never zero. Levels count from 1. */
export type GroupJudgment = {
  likelihood: GroupLikelihood | null
  impact: GroupImpact | null
  /** Levels of risk of the middle answers; where the group is divided, of all answers. */
  level: Interval<number> | null
  /** How far the answers reach: levels of likelihood of the matrix, and of impact. */
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
export function groupJudgment(scores: readonly SaidBy[], scales: Scales, pooling = USUAL_POOLING): GroupJudgment {
  const { impactScale } = scales
  const likelihoods = scores.flatMap((score) => score.likelihood ?? [])
  const judged = likelihoods.filter((likelihood) => likelihood.kind !== 'cannot-judge')
  const given = scores.flatMap((score) => score.impact ?? [])
  const impacts = given.filter((impact) => scaleOfImpact(impact) === impactScale.id).map(levelOfImpact)
  const percents = scores.flatMap(({ analystId, likelihood }) =>
    likelihood?.kind === 'percent' ? { analystId, percent: likelihood.percent } : [],
  )
  const likelihood = poolLikelihoods(judged, percents, pooling, scales)
  const impact = poolImpacts(impacts, pooling)
  return {
    likelihood,
    impact,
    level: likelihood && impact && levelsOfGroup({ likelihood, impact }, scores, scales),
    spread: likelihood &&
      impact && {
        likelihood: levelSpread(likelihood, judged, scales),
        impact: reach(impacts.map(asInterval), impact.divided),
      },
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

const stopRuleOf = ({ stopRule = USUAL_STOP_RULE }: Pooling): StopRule => stopRule

function poolLikelihoods(
  judged: readonly Judged[],
  given: readonly GivenPercent[],
  pooling: Pooling,
  scales: Scales,
): GroupLikelihood | null {
  const by = { pooling: pooling.rule, ...(pooling.weights && { weighted: true as const }), analysts: judged.length }
  const { lexicon } = scales
  const steps = judged.map((each) => stepsOfAnswer(each, scales))
  if (given.length < judged.length) {
    const low = middle(steps)
    const divided = areDivided(steps, low, stopRuleOf(pooling))
    return {
      ...by,
      kind: 'terms',
      ...termsAt(lexicon, low),
      ...(divided && { divided: termsAt(lexicon, ends(steps)) }),
    }
  }
  const percent = pooledPercents(given, pooling)
  if (percent === null) return null
  const percents = given.map((each) => each.percent)
  const divided = areDivided(steps, stepsAt(lexicon, percent), stopRuleOf(pooling))
  return {
    ...by,
    kind: 'percent',
    percent,
    ...reachOfPercents(percents, divided),
    place: placeOf(lexicon, percent),
    ...(divided && { divided: ends(percents.map(asInterval)) }),
  }
}

function poolImpacts(impacts: readonly number[], pooling: Pooling): GroupImpact | null {
  const impact = ordinalQuantile(impacts, 0.5)
  if (impact === null) return null
  const answers = impacts.map(asInterval)
  return areDivided(answers, impact, stopRuleOf(pooling)) ? { ...impact, divided: ends(answers) } : impact
}

/** Of the middle answers; of a divided group those that each analyst's own answers lead to, since nobody gave the middle. */
function levelsOfGroup(group: Pooled, scores: readonly Said[], scales: Scales): Interval<number> | null {
  const { matrix } = scales
  if (!isDivided(group)) return riskLevels(matrix, middleLevels(group.likelihood, matrix), group.impact)
  const given = scores.flatMap((score) => levelOfAnswer(score, scales) ?? [])
  return given.length === 0 ? null : ends(given)
}

type Pooled = { likelihood: GroupLikelihood; impact: GroupImpact }

/** The level that one analyst's own answers lead to; null where one of the two is missing, or of another scale. */
export function levelOfAnswer({ likelihood, impact }: Said, scales: Scales): Interval<number> | null {
  const rows = levelsOfAnswer(likelihood, scales)
  if (rows === null || impact === null || scaleOfImpact(impact) !== scales.impactScale.id) return null
  return riskLevels(scales.matrix, rows, asInterval(levelOfImpact(impact)))
}

const termsAt = ({ terms }: Lexicon, { low, high }: Interval<number>): Interval<Term> => ({
  low: terms[low]!,
  high: terms[high]!,
})

/** Between the lower ends and the upper ends of the middle answers. */
const middle = (steps: readonly Interval<number>[]): Interval<number> => between(steps, 0.5, 0.5)

/** From so many answers on their middle half tells more than their ends. */
export const MANY_ANSWERS = 5

/**
 * How far answers reach: all of a few, or of those of a divided group; the middle half of many, widened to answers that
 * were given.
 */
const reach = (steps: readonly Interval<number>[], divided: unknown): Interval<number> =>
  divided || steps.length < MANY_ANSWERS ? ends(steps) : between(steps, 0.25, 0.75)

/** The same of percents, whose quartiles (type 7) may lie between two answers. */
function reachOfPercents(percents: readonly number[], divided: boolean): Interval<number> {
  if (divided || percents.length < MANY_ANSWERS) return ends(percents.map(asInterval))
  return { low: quantile(percents, 0.25)!, high: quantile(percents, 0.75)! }
}

const ends = (steps: readonly Interval<number>[]): Interval<number> => ({
  low: Math.min(...steps.map(({ low }) => low)),
  high: Math.max(...steps.map(({ high }) => high)),
})

const asInterval = (level: number): Interval<number> => ({ low: level, high: level })

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

/**
 * Where a likelihood lies on 0 to 100: one place for a percent, the band or bands of its terms else; all answers of a
 * divided group.
 */
export function percentsOfGroup(likelihood: GroupLikelihood): Interval<number> {
  if (likelihood.kind === 'percent') return likelihood.divided ?? asInterval(likelihood.percent)
  const { low, high } = likelihood.divided ?? likelihood
  return { low: low.low, high: high.high }
}

/** Levels of likelihood of the middle answer or answers. */
export function middleLevels(likelihood: GroupLikelihood, matrix: Matrix): Interval<number> {
  if (likelihood.kind === 'terms') return levelsOfTerms(likelihood, matrix)
  const level = levelOfPercent(matrix, likelihood.percent)
  return { low: level, high: level }
}

/** Levels of likelihood that the answers reach over; an answer whose lexicon is gone may be any. */
function levelSpread(likelihood: GroupLikelihood, judged: readonly Judged[], scales: Scales): Interval<number> {
  const { matrix } = scales
  if (likelihood.kind === 'percent')
    return { low: levelOfPercent(matrix, likelihood.low), high: levelOfPercent(matrix, likelihood.high) }
  const all = { low: 1, high: matrix.rows.length }
  return reach(
    judged.map((each) => levelsOfAnswer(each, scales) ?? all),
    likelihood.divided,
  )
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

/** Whether no one value may be stated for the group, of its likelihood or its impact. */
export const isDivided = ({ likelihood, impact }: Pick<GroupJudgment, 'likelihood' | 'impact'>): boolean =>
  likelihood?.divided !== undefined || impact?.divided !== undefined
