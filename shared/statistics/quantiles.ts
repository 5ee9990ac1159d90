/**
 * Quantile of type 7 (Hyndman & Fan 1996): Excel's QUARTILE.INC, R and numpy by default.
 * `fraction` runs from 0 to 1; null when there are no values.
 */
export function quantile(values: readonly number[], fraction: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = (sorted.length - 1) * fraction
  const below = sorted[Math.floor(rank)]
  const above = sorted[Math.ceil(rank)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (rank - Math.floor(rank))
}

/** The two values around a quantile, one and the same when it falls on a value: what ordinals have instead of an average. */
export function ordinalQuantile<T extends number>(values: readonly T[], fraction: number): { low: T; high: T } | null {
  const sorted = values.toSorted((a, b) => a - b)
  const rank = (sorted.length - 1) * fraction
  const low = sorted[Math.floor(rank)]
  const high = sorted[Math.ceil(rank)]
  return low === undefined || high === undefined ? null : { low, high }
}
