import { problemOfNumbers, type Result, without } from './result'
import { sum } from './sums'

/** Probabilities of levels that add up to something else than 1 by more than this are not all of them. */
const TOLERANCE = 1e-6

/**
 * Ranked probability score of one forecast over ordered levels, from 0 (best) to 1: to miss by one level costs less than
 * to miss by three (Edward S. Epstein 1969, in the form of Murphy 1971 divided by the number of levels less one).
 * `outcome` counts levels from 1.
 */
export function rankedProbabilityScore(probabilities: readonly number[], outcome: number): Result {
  if (probabilities.length < 2) return without('no-values')
  const problem = problemOfNumbers([...probabilities, outcome])
  if (problem) return without(problem)
  if (probabilities.some((each) => each < 0) || Math.abs(sum(probabilities) - 1) > TOLERANCE)
    return without('out-of-range')
  if (!Number.isInteger(outcome) || outcome < 1 || outcome > probabilities.length) return without('out-of-range')
  let upTo = 0
  const squares = probabilities.slice(0, -1).map((probability, index) => {
    upTo += probability
    return (upTo - Number(outcome <= index + 1)) ** 2
  })
  return { value: sum(squares) / squares.length }
}
