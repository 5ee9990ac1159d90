import { type Result, without } from './result'

/** How sure the interval is: 95 %, as a quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * Between which shares the true one lies in 95 of 100 cases, of so many that happened out of so many (Edwin B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", 1927). It never leaves 0 and 1, and is no
 * point where none or all happened.
 */
export function wilsonInterval(happened: number, of: number): Result<{ low: number; high: number }> {
  if (of === 0) return without('no-values')
  if (![happened, of].every(Number.isInteger)) return without('not-a-number')
  if (happened < 0 || happened > of) return without('out-of-range')
  return { value: wilsonAround(happened / of, of) }
}

/**
 * {@link wilsonInterval} of a share that may be no count of the cases it rests on, as where some of them counted more.
 */
export function wilsonAround(share: number, of: number): { low: number; high: number } {
  const spread = Z ** 2 / of
  const centre = (share + spread / 2) / (1 + spread)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread)
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
