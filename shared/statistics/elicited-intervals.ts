import { problemOfNumbers, type Reason, type Result, without } from './result'
import { mean } from './sums'

/** A best guess with the lowest and highest plausible value, probabilities from 0 to 1. */
export type ElicitedInterval = { low: number; best: number; high: number }

/** How sure all intervals are made to be before they are pooled. */
const STANDARD_CONFIDENCE = 0.8

/**
 * An interval made as wide as if the analyst had been asked for one that holds the truth in 80 % of cases, within 0 and 1;
 * `confidence` is how often the given one is said to (the four-step question of the IDEA protocol: Hemming et al., "A
 * practical guide to structured expert elicitation using the IDEA protocol", Methods in Ecology and Evolution 9, 2018).
 */
export function standardised(interval: ElicitedInterval, confidence: number): Result<ElicitedInterval> {
  const problem = problemOf([interval]) ?? problemOfNumbers([confidence])
  if (problem) return without(problem)
  if (confidence < 0.5 || confidence > 1) return without('out-of-range')
  const { low, best, high } = interval
  const wider = STANDARD_CONFIDENCE / confidence
  return {
    value: { low: Math.max(0, best - (best - low) * wider), best, high: Math.min(1, best + (high - best) * wider) },
  }
}

/** Intervals of the same confidence pooled as IDEA does: each end and the best guess by its mean. */
export function pooledInterval(intervals: readonly ElicitedInterval[]): Result<ElicitedInterval> {
  const problem = problemOf(intervals)
  if (problem) return without(problem)
  const pool = (part: keyof ElicitedInterval) => mean(intervals.map((interval) => interval[part]))
  return { value: { low: pool('low'), best: pool('best'), high: pool('high') } }
}

function problemOf(intervals: readonly ElicitedInterval[]): Reason | null {
  if (intervals.length === 0) return 'no-values'
  const problem = problemOfNumbers(intervals.flatMap(({ low, best, high }) => [low, best, high]))
  if (problem) return problem
  if (intervals.some(({ low, high }) => low < 0 || high > 1)) return 'out-of-range'
  return intervals.some(({ low, best, high }) => best < low || high < best) ? 'not-ordered' : null
}
