import type { StopRule } from '../kinds/session-rules'
import type { Interval } from '../lexicons/scale'
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
