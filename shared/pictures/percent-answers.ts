import type { Likelihood } from '../lexicons/likelihood'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { type GroupLikelihood, percentsOfGroup, termGiven } from '../scoring/group-judgment'

/** One answer on the axis of percents: the band of a term, or the same twice for a percent. */
export type PercentAnswer = Interval<number>

/** Where a likelihood that somebody gave lies from 0 to 100; null where it was not given or cannot be judged. */
export function answerOn(likelihood: Likelihood | null, scales: Pick<Scales, 'lexicons'>): PercentAnswer | null {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return null
  if (likelihood.kind === 'percent') return { low: likelihood.percent, high: likelihood.percent }
  const term = termGiven(scales, likelihood)
  return term ? { low: term.low, high: term.high } : null
}

/** From the least to the most likely of some answers; null without any. */
export const reachOfAnswers = (answers: readonly PercentAnswer[]): Interval<number> | null =>
  answers.length === 0
    ? null
    : { low: Math.min(...answers.map(({ low }) => low)), high: Math.max(...answers.map(({ high }) => high)) }

/** What stands for a group: a place from 0 to 100, that no value does, or that nobody answered. */
export type GroupPlace = { kind: 'value'; at: Interval<number> } | { kind: 'divided' } | { kind: 'none' }

export function groupPlace(likelihood: GroupLikelihood | null): GroupPlace {
  if (likelihood === null) return { kind: 'none' }
  return likelihood.divided === undefined ? { kind: 'value', at: percentsOfGroup(likelihood) } : { kind: 'divided' }
}
