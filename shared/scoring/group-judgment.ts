import { TERMS, type Term, termByKey, termFor, termIndex } from '../lexicons/icd-203'
import {
  type Level,
  likelihoodLevelOfPercent,
  likelihoodLevelOfTerm,
  riskLevel,
  type RiskLevel,
} from '../lexicons/nist-800-30'
import type { Score } from '../kinds/scores'
import type { Impact } from '../lexicons/impact'
import type { Likelihood } from '../lexicons/likelihood'
import { ordinalQuantile, quantile } from './quantiles'

/** Lowest and highest of a range of ordinals, both included; the same when there is no range. */
export type Interval<T> = { low: T; high: T }

/** Median in percent with the quartiles around it, or, as soon as one analyst used a term, the middle term or terms. */
export type GroupLikelihood =
  | { kind: 'percent'; median: number; low: number; high: number; term: Term | null }
  | { kind: 'terms'; low: Term; high: Term }

/** What the analysts say together of one risk. Null is "nobody said", never zero. */
export type GroupJudgment = {
  likelihood: GroupLikelihood | null
  /** The middle answer; two when an even number of analysts straddles the middle. */
  impact: Interval<Impact> | null
  /** Matrix cells of the middle answers. */
  level: Interval<RiskLevel> | null
  /** The middle half of the answers, as matrix levels. */
  spread: { likelihood: Interval<Level>; impact: Interval<Impact> } | null
  /** Analysts who gave a likelihood, an impact or "cannot judge". */
  scoredBy: number
  cannotJudge: number
}

/** Pools the scores of one risk, one per analyst. Percents have a median; ordinals have middle answers and no average. */
export function groupJudgment(scores: readonly Score[]): GroupJudgment {
  const likelihoods = scores.flatMap((score) => score.likelihood ?? [])
  const judged = likelihoods.filter((likelihood) => likelihood.kind !== 'cannot-judge')
  const impacts = scores.flatMap((score) => score.impact ?? [])
  const likelihood = poolLikelihoods(judged)
  const impact = ordinalQuantile(impacts, 0.5)
  const middle = likelihood && middleLevels(likelihood)
  return {
    likelihood,
    impact,
    level: middle && impact && { low: riskLevel(middle.low, impact.low), high: riskLevel(middle.high, impact.high) },
    spread: likelihood && impact && { likelihood: levelSpread(likelihood, judged), impact: ordinalSpread(impacts) },
    scoredBy: scores.filter((score) => score.likelihood !== null || score.impact !== null).length,
    cannotJudge: likelihoods.length - judged.length,
  }
}

type Judged = Exclude<Likelihood, { kind: 'cannot-judge' }>

function poolLikelihoods(judged: readonly Judged[]): GroupLikelihood | null {
  const percents = judged.flatMap((each) => (each.kind === 'percent' ? each.percent : []))
  if (percents.length < judged.length) {
    const middle = ordinalQuantile(judged.map(termIndexOf), 0.5)
    return middle && { kind: 'terms', low: TERMS[middle.low]!, high: TERMS[middle.high]! }
  }
  const median = quantile(percents, 0.5)
  if (median === null) return null
  return {
    kind: 'percent',
    median,
    low: quantile(percents, 0.25)!,
    high: quantile(percents, 0.75)!,
    term: termFor(median),
  }
}

/** 0 and 100 lie outside the lexicon; beside terms they count as its ends, so no analyst's score is dropped. */
function termIndexOf(likelihood: Judged): number {
  if (likelihood.kind === 'percent') return termIndex(termFor(Math.min(99, Math.max(1, likelihood.percent)))!)
  return termIndex(termByKey(likelihood.term))
}

/** Likelihood levels of the middle answer or answers. */
export function middleLevels(likelihood: GroupLikelihood): Interval<Level> {
  if (likelihood.kind === 'terms') return levelsOfTerms(likelihood.low, likelihood.high)
  return levelsOfPercents(likelihood.median, likelihood.median)
}

function levelSpread(likelihood: GroupLikelihood, judged: readonly Judged[]): Interval<Level> {
  if (likelihood.kind === 'percent') return levelsOfPercents(likelihood.low, likelihood.high)
  const { low, high } = ordinalSpread(judged.map(termIndexOf))
  return levelsOfTerms(TERMS[low]!, TERMS[high]!)
}

function levelsOfPercents(low: number, high: number): Interval<Level> {
  return { low: likelihoodLevelOfPercent(low), high: likelihoodLevelOfPercent(high) }
}

function levelsOfTerms(low: Term, high: Term): Interval<Level> {
  return { low: likelihoodLevelOfTerm(low.key), high: likelihoodLevelOfTerm(high.key) }
}

/**
 * Whether the analysts are apart: by more than one step in the middle half, or more than two overall, in likelihood
 * (steps of the lexicon) or impact. The consensus rule of Delphi practice turned round; one analyst is never apart.
 */
export function isDisputed(scores: readonly Score[]): boolean {
  const terms = scores.flatMap(({ likelihood }) =>
    likelihood === null || likelihood.kind === 'cannot-judge' ? [] : termIndexOf(likelihood),
  )
  return apart(terms) || apart(scores.flatMap(({ impact }) => impact ?? []))
}

function apart(steps: readonly number[]): boolean {
  if (steps.length < 2) return false
  return quantile(steps, 0.75)! - quantile(steps, 0.25)! > 1 || Math.max(...steps) - Math.min(...steps) > 2
}

/** The middle half, widened to answers that were given. */
function ordinalSpread<T extends number>(values: readonly T[]): Interval<T> {
  return { low: ordinalQuantile(values, 0.25)!.low, high: ordinalQuantile(values, 0.75)!.high }
}
