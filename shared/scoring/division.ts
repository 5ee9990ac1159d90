import type { StopRule } from '../kinds/session-rules'
import type { Interval } from '../lexicons/scale'
import { ordinalQuantile } from '../statistics/quantiles'
import { apart } from './apart'

/**
 * Whether no one value stands for the answers of a group, told in steps of a scale: they lie further apart than the rule
 * allows, or their middle is not within one step of most of them.
 */
export const areDivided = (
  answers: readonly Interval<number>[],
  middle: Interval<number>,
  rule: Pick<StopRule, 'middleHalf' | 'range'>,
): boolean => apart(answers, rule) || !standsForMost(answers, middle)

/** More than half of the answers. */
function standsForMost(answers: readonly Interval<number>[], middle: Interval<number>): boolean {
  const near = answers.filter((answer) => stepsBetween(answer, middle) <= 1)
  return near.length * 2 > answers.length
}

/** How many steps two ranges are apart, between their nearest ends; 0 where they meet. */
export const stepsBetween = (one: Interval<number>, other: Interval<number>): number =>
  Math.max(0, one.low - other.high, other.low - one.high)

/** Two terms or two levels from the middle of the others is a different judgment, not noise. */
const APART = 2

/**
 * Whether an answer stands apart from the others, measured against their middle alone: counted in, it would draw the
 * middle to itself. Nobody stands apart from none.
 */
export function standsApart(own: Interval<number>, others: readonly Interval<number>[]): boolean {
  const low = ordinalQuantile(
    others.map((each) => each.low),
    0.5,
  )
  const high = ordinalQuantile(
    others.map((each) => each.high),
    0.5,
  )
  return low !== null && high !== null && stepsBetween(own, { low: low.low, high: high.high }) >= APART
}
