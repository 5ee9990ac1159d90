import type { Answer } from '../kinds/answers'
import type { Interval } from '../lexicons/scale'
import type { Scales } from '../lexicons/scales'
import { levelOfImpact, scaleOfImpact } from '../lexicons/impact'
import { termGiven } from './group-judgment'
import { ordinalQuantile, quantile } from './quantiles'

/** Where one answer lies on an axis: a percent or a level is one place, a term its whole band. */
export type Spot = {
  analystId: string
  place: Interval<number>
  /** The interval that came with a percent. */
  range: Interval<number> | null
}

/** How the answers to one risk lie. Who said nothing, or cannot judge, has no place. */
export type Distribution = {
  likelihood: {
    spots: readonly Spot[]
    /** Quartiles of type 7 and the ends; null where nobody gave a percent, or somebody a term: bands have none. */
    quartiles: { least: number; low: number; median: number; high: number; most: number } | null
  }
  impact: {
    spots: readonly Spot[]
    /** The middle answer or answers, the middle half and the ends, in levels that were given; null where nobody gave one. */
    middle: { least: number; low: number; median: Interval<number>; high: number; most: number } | null
  }
}

/** How answers lie under the scales they were asked for under; what was given under another impact scale is left out. */
export function distributionOf(answers: readonly Answer[], scales: Scales): Distribution {
  const likelihoods = answers.flatMap((answer) => likelihoodSpot(answer, scales))
  const impacts = answers.flatMap(({ analystId, impact }): Spot[] => {
    if (impact === null || scaleOfImpact(impact) !== scales.impactScale.id) return []
    const level = levelOfImpact(impact)
    return [{ analystId, place: { low: level, high: level }, range: null }]
  })
  return {
    likelihood: { spots: likelihoods, quartiles: quartilesOf(answers) },
    impact: { spots: impacts, middle: middleOf(impacts.map(({ place }) => place.low)) },
  }
}

function likelihoodSpot({ analystId, likelihood }: Answer, scales: Scales): Spot[] {
  if (likelihood === null || likelihood.kind === 'cannot-judge') return []
  if (likelihood.kind === 'percent') {
    const { percent, range = null } = likelihood
    return [{ analystId, place: { low: percent, high: percent }, range }]
  }
  const term = termGiven(scales, likelihood)
  return term ? [{ analystId, place: { low: term.low, high: term.high }, range: null }] : []
}

function quartilesOf(answers: readonly Answer[]): Distribution['likelihood']['quartiles'] {
  if (answers.some(({ likelihood }) => likelihood?.kind === 'term')) return null
  const percents = answers.flatMap(({ likelihood }) => (likelihood?.kind === 'percent' ? likelihood.percent : []))
  if (percents.length === 0) return null
  const at = (fraction: number) => quantile(percents, fraction)!
  return { least: at(0), low: at(0.25), median: at(0.5), high: at(0.75), most: at(1) }
}

function middleOf(levels: readonly number[]): Distribution['impact']['middle'] {
  const median = ordinalQuantile(levels, 0.5)
  if (median === null) return null
  return {
    least: Math.min(...levels),
    low: ordinalQuantile(levels, 0.25)!.low,
    median,
    high: ordinalQuantile(levels, 0.75)!.high,
    most: Math.max(...levels),
  }
}
