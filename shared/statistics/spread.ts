import { quantile } from './quantiles'
import { problemOfNumbers, type Result, without } from './result'

/** Where values lie: the ends, the middle, and the middle half by quartiles of type 7. */
export type Spread = {
  least: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  most: number
  range: number
  interquartileRange: number
}

/** How far values lie apart. */
export function spreadOf(values: readonly number[]): Result<Spread> {
  if (values.length === 0) return without('no-values')
  const problem = problemOfNumbers(values)
  if (problem) return without(problem)
  const at = (fraction: number) => quantile(values, fraction)!
  return {
    value: {
      least: at(0),
      lowerQuartile: at(0.25),
      median: at(0.5),
      upperQuartile: at(0.75),
      most: at(1),
      range: at(1) - at(0),
      interquartileRange: at(0.75) - at(0.25),
    },
  }
}
