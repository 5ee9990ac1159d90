import type { StopRule } from '../kinds/session-rules'
import type { Interval } from '../lexicons/scale'
import { quantile } from '../statistics/quantiles'

/**
 * Whether answers lie further apart than a rule allows, in steps of a scale. One answer is never apart, and answers that may
 * be the same step are not either.
 */
export function apart(
  steps: readonly Interval<number>[],
  { middleHalf, range }: Pick<StopRule, 'middleHalf' | 'range'>,
): boolean {
  if (steps.length < 2) return false
  const [lows, highs] = [steps.map(({ low }) => low), steps.map(({ high }) => high)]
  return quantile(lows, 0.75)! - quantile(highs, 0.25)! > middleHalf || Math.max(...lows) - Math.min(...highs) > range
}
