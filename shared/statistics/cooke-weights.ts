import { chiSquaredSurvival } from './chi-squared'
import { problemOfNumbers, type Reason, type Result, without } from './result'
import { mean, sum } from './sums'

/** What an analyst gave as 5 %, 50 % and 95 % quantiles of one quantity. */
export type Quantiles = { q05: number; q50: number; q95: number }

export type CookeWeight = {
  /** Probability that a well calibrated analyst misses as much as this one. */
  calibration: number
  /** How much narrower than the range of all answers. */
  information: number
  /** Their product, as a share of that of all; 0 where the calibration is below the cut-off. */
  weight: number
}

/** Where the truth is expected to fall: below, twice between, and above the three quantiles. */
const EXPECTED = [0.05, 0.45, 0.45, 0.05] as const
/** The range of all answers is made wider by this much at each end. */
const OVERSHOOT = 0.1
/** With fewer questions whose answer is known, calibration tells nobody from chance. */
const LEAST_QUESTIONS = 10

/**
 * Cooke's classical model: analysts are weighted by how they answered questions whose answers became known (Roger M. Cooke,
 * Experts in Uncertainty, 1991, chapter 12). `answers` has a row for each analyst, with an answer to each question;
 * quantities are on a scale without bend (uniform background).
 */
export function cookeWeights(
  answers: readonly (readonly Quantiles[])[],
  truths: readonly number[],
  cutOff: number,
): Result<CookeWeight[]> {
  const problem = problemOf(answers, truths)
  if (problem) return without(problem)
  const scores = answers.map((own) => ({
    calibration: calibrationOf(sharesOf(own, truths), truths.length),
    information: mean(own.map((quantiles, question) => narrowness(quantiles, rangeOf(answers, truths, question)))),
  }))
  const products = scores.map(({ calibration, information }) => (calibration < cutOff ? 0 : calibration * information))
  const total = sum(products)
  if (total <= 0) return without('no-weight')
  return { value: scores.map((score, index) => ({ ...score, weight: products[index]! / total })) }
}

/**
 * Cooke's calibration score: how likely shares of truths as far from what was expected are by chance alone, over so many
 * questions; chi-squared with three degrees of freedom.
 */
export const calibrationOf = (shares: readonly number[], questions: number): number =>
  chiSquaredSurvival(2 * questions * surpriseOf(shares), EXPECTED.length - 1)

/** Relative information of where truths fell to where they were expected, in nats. */
export const surpriseOf = (shares: readonly number[]): number =>
  sum(EXPECTED.map((expected, bin) => (shares[bin] ? shares[bin] * Math.log(shares[bin] / expected) : 0)))

function sharesOf(own: readonly Quantiles[], truths: readonly number[]): number[] {
  const bins = own.map(
    ({ q05, q50, q95 }, question) => [q05, q50, q95].filter((each) => truths[question]! > each).length,
  )
  return EXPECTED.map((_, bin) => bins.filter((each) => each === bin).length / bins.length)
}

/** Relative information of the three quantiles to an even spread over the range, in nats. */
function narrowness({ q05, q50, q95 }: Quantiles, [low, high]: readonly [number, number]): number {
  const widths = [q05 - low, q50 - q05, q95 - q50, high - q95]
  return sum(EXPECTED.map((expected, bin) => expected * Math.log((expected * (high - low)) / widths[bin]!)))
}

function rangeOf(
  answers: readonly (readonly Quantiles[])[],
  truths: readonly number[],
  question: number,
): readonly [number, number] {
  const ends = answers.flatMap((own) => [own[question]!.q05, own[question]!.q95])
  const [low, high] = [Math.min(truths[question]!, ...ends), Math.max(truths[question]!, ...ends)]
  return [low - (high - low) * OVERSHOOT, high + (high - low) * OVERSHOOT]
}

function problemOf(answers: readonly (readonly Quantiles[])[], truths: readonly number[]): Reason | null {
  if (answers.length === 0) return 'no-values'
  if (answers.some((own) => own.length !== truths.length)) return 'incomplete'
  const all = answers.flat()
  const problem = problemOfNumbers([...truths, ...all.flatMap(({ q05, q50, q95 }) => [q05, q50, q95])])
  if (problem) return problem
  if (all.some(({ q05, q50, q95 }) => q50 <= q05 || q95 <= q50)) return 'not-ordered'
  return truths.length < LEAST_QUESTIONS ? 'too-few-units' : null
}
