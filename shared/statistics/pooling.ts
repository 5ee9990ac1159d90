import { quantile } from './quantiles'
import { problemOfNumbers, type Reason, type Result, without } from './result'
import { sum } from './sums'

/** What one analyst believes, from 0 to 1, and how much it counts beside the others. */
export type Opinion = { probability: number; weight: number }

/** Nearer than this to impossible or certain, one analyst would outvote all others in odds. */
const CLAMP = 0.01

export const equallyWeighted = (probabilities: readonly number[]): Opinion[] =>
  probabilities.map((probability) => ({ probability, weight: 1 }))

/** Weighted arithmetic mean (linear opinion pool: Mervyn Stone, "The opinion pool", 1961). */
export function linearPool(opinions: readonly Opinion[]): Result {
  const problem = problemOf(opinions)
  return problem ? without(problem) : { value: weightedMean(opinions, (probability) => probability) }
}

/** The middle probability, whatever the weights. */
export function medianPool(probabilities: readonly number[]): Result {
  const problem = problemOf(equallyWeighted(probabilities))
  return problem ? without(problem) : { value: quantile(probabilities, 0.5)! }
}

/**
 * Weighted geometric mean of odds, with probabilities held `clamp` away from 0 and 1 (logarithmic opinion pool of a yes
 * or no: Genest & Zidek, "Combining probability distributions", Statistical Science 1, 1986; Satopää et al., "Combining
 * multiple probability predictions using a simple logit model", International Journal of Forecasting 30, 2014).
 */
export function geometricMeanOfOdds(opinions: readonly Opinion[], clamp = CLAMP): Result {
  const problem = problemOf(opinions) ?? problemOfClamp(clamp)
  return problem ? without(problem) : { value: probabilityOf(meanLogOdds(opinions, clamp)) }
}

/**
 * The geometric mean of odds, moved away from a base rate by the factor for as many opinions. Only where each knows what
 * the others do not: analysts who read the same article share what they know, and are made too sure by it.
 */
export function extremisedPool(opinions: readonly Opinion[], baseRate = 0.5, clamp = CLAMP): Result {
  const problem = problemOf(opinions) ?? problemOfClamp(clamp) ?? (baseRate > 0 && baseRate < 1 ? null : 'out-of-range')
  if (problem) return without(problem)
  const base = logOdds(baseRate)
  const moved = base + extremisingFactor(opinions.length) * (meanLogOdds(opinions, clamp) - base)
  return { value: probabilityOf(moved) }
}

/**
 * How far n opinions are moved: d(n) of Neyman & Roughgarden, "Are you smarter than a random expert? The robust
 * aggregation of substitutable signals", 2022. It is 1 for one opinion and nears √3 for many.
 */
export const extremisingFactor = (n: number): number => (n * (Math.sqrt(3 * n ** 2 - 3 * n + 1) - 2)) / (n ** 2 - n - 1)

function problemOf(opinions: readonly Opinion[]): Reason | null {
  if (opinions.length === 0) return 'no-values'
  const problem = problemOfNumbers(opinions.flatMap(({ probability, weight }) => [probability, weight]))
  if (problem) return problem
  if (opinions.some(({ probability, weight }) => probability < 0 || probability > 1 || weight < 0))
    return 'out-of-range'
  return opinions.some(({ weight }) => weight > 0) ? null : 'no-weight'
}

/** What is not told apart from 1 would not hold anything away from it. */
const problemOfClamp = (clamp: number): Reason | null => (1 - clamp < 1 && clamp < 0.5 ? null : 'out-of-range')

const weightedMean = (opinions: readonly Opinion[], of: (probability: number) => number): number =>
  sum(opinions.map(({ probability, weight }) => weight * of(probability))) / sum(opinions.map(({ weight }) => weight))

const meanLogOdds = (opinions: readonly Opinion[], clamp: number): number =>
  weightedMean(opinions, (probability) => logOdds(Math.min(1 - clamp, Math.max(clamp, probability))))

const logOdds = (probability: number) => Math.log(probability / (1 - probability))

const probabilityOf = (odds: number) => 1 / (1 + Math.exp(-odds))
