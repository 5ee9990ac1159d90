import { problemOfNumbers, type Reason, type Result, without } from './result'
import { mean, sum } from './sums'

/**
 * What was thought of an event, from 0 to 1, and whether it happened; by its name several of one event are known as one
 * case.
 */
export type Forecast = { probability: number; happened: boolean; event?: string }

/**
 * Mean squared error, from 0 (best) to 1, of the event alone: counted for both outcomes it would double (Glenn W. Brier
 * 1950).
 */
export function brierScore(forecasts: readonly Forecast[]): Result {
  const problem = problemOf(forecasts)
  return problem ? without(problem) : { value: brier(forecasts) }
}

/** The Brier score against that of always saying how often it happens: 1 is best, 0 no better, below 0 worse. */
export function brierSkill(forecasts: readonly Forecast[]): Result {
  const problem = problemOf(forecasts)
  if (problem) return without(problem)
  const share = shareHappened(forecasts)
  const uncertainty = share * (1 - share)
  return uncertainty === 0 ? without('no-variation') : { value: 1 - brier(forecasts) / uncertainty }
}

/** Brier score = reliability - resolution + uncertainty. */
export type BrierParts = {
  /** How far what happened lies from what was said; 0 is best. */
  reliability: number
  /** How far cases were told apart; more is better. */
  resolution: number
  /** How hard the questions were: nobody's doing. */
  uncertainty: number
}

/**
 * The parts of the Brier score, over forecasts that said the same (Allan H. Murphy, "A new vector partition", 1973).
 */
export function brierParts(forecasts: readonly Forecast[]): Result<BrierParts> {
  const problem = problemOf(forecasts)
  if (problem) return without(problem)
  const share = shareHappened(forecasts)
  const said = [...new Set(forecasts.map(({ probability }) => probability))]
  const groups = said.map((probability) => forecasts.filter((each) => each.probability === probability))
  const over = (squared: (group: readonly Forecast[], probability: number) => number) =>
    sum(groups.map((group, index) => group.length * squared(group, said[index]!))) / forecasts.length
  return {
    value: {
      reliability: over((group, probability) => (probability - shareHappened(group)) ** 2),
      resolution: over((group) => (shareHappened(group) - share) ** 2),
      uncertainty: share * (1 - share),
    },
  }
}

/**
 * Mean surprise in nats; 0 is best (I. J. Good, "Rational decisions", 1952). What was ruled out and happened has no
 * score.
 */
export function logScore(forecasts: readonly Forecast[]): Result {
  const problem = problemOf(forecasts)
  if (problem) return without(problem)
  const given = forecasts.map(({ probability, happened }) => (happened ? probability : 1 - probability))
  if (given.includes(0)) return without('ruled-out-but-happened')
  return { value: mean(given.map((probability) => -Math.log(probability))) }
}

/** Forecasts that said about the same, beside how often it happened, and in how many cases that was seen. */
export type CalibrationBin = {
  low: number
  high: number
  count: number
  cases: number
  said: number
  happened: number
}

/** Forecasts in bins of the same width, the last with its upper end; bins without a forecast are left out. */
export function calibrationBins(forecasts: readonly Forecast[], bins: number): Result<CalibrationBin[]> {
  const problem = problemOf(forecasts) ?? (Number.isInteger(bins) && bins > 0 ? null : 'out-of-range')
  if (problem) return without(problem)
  return {
    value: Array.from({ length: bins }, (_, bin) => bin).flatMap((bin) => {
      const own = forecasts.filter(({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin)
      if (own.length === 0) return []
      const said = mean(own.map(({ probability }) => probability))
      const ends = { low: bin / bins, high: (bin + 1) / bins }
      return { ...ends, count: own.length, cases: casesOf(own), said, happened: shareHappened(own) }
    }),
  }
}

/** A forecast without the name of its event is a case of its own. */
const casesOf = (forecasts: readonly Forecast[]): number =>
  new Set(forecasts.map(({ event }, index) => event ?? index)).size

function problemOf(forecasts: readonly Forecast[]): Reason | null {
  if (forecasts.length === 0) return 'no-values'
  const problem = problemOfNumbers(forecasts.map(({ probability }) => probability))
  if (problem) return problem
  return forecasts.some(({ probability }) => probability < 0 || probability > 1) ? 'out-of-range' : null
}

const brier = (forecasts: readonly Forecast[]) =>
  mean(forecasts.map(({ probability, happened }) => (probability - Number(happened)) ** 2))

const shareHappened = (forecasts: readonly Forecast[]) => mean(forecasts.map(({ happened }) => Number(happened)))
