import type { Steps } from '../steps'
import { quantile } from './quantiles'
import { type Result, without } from './result'

export type Resampling = {
  /** Numbers from 0 up to 1; seeded, so that the same question has the same answer. */
  random: () => number
  resamples?: number
  /** Share of the resamples that lies within the interval. */
  confidence?: number
}

export type BootstrapInterval = {
  low: number
  high: number
  /** Resamples that had a value; where these are few, so are the units that differ. */
  used: number
}

export const RESAMPLES = 2_000
const CONFIDENCE = 0.95

/**
 * Percentile interval of a statistic over units that are drawn again with replacement, a resample a step (Efron &
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). The statistic gets the numbers of the units that were
 * drawn and gives null where these have no value.
 */
export function* bootstrapInterval(
  units: number,
  statistic: (drawn: readonly number[]) => number | null,
  { random, resamples = RESAMPLES, confidence = CONFIDENCE }: Resampling,
): Steps<Result<BootstrapInterval>> {
  if (units < 1) return without('no-values')
  const values: number[] = []
  for (let resample = 0; resample < resamples; resample += 1) {
    const value = statistic(draw(units, random))
    if (value !== null) values.push(value)
    yield
  }
  const [low, high] = [quantile(values, (1 - confidence) / 2), quantile(values, (1 + confidence) / 2)]
  return low === null || high === null ? without('no-variation') : { value: { low, high, used: values.length } }
}

/** As many numbers as there are things, each the number of one of them. */
export const draw = (things: number, random: () => number): number[] =>
  Array.from({ length: things }, () => Math.floor(random() * things))
