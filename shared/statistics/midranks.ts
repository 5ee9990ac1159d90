/** Ranks from 1 up; equal values share the mean of the ranks they take up. */
export function midranks(values: readonly number[]): number[] {
  const groups = groupsOf(values)
  const ranks = midranksOfCounts([...groups.values()])
  const rankOf = new Map([...groups.keys()].map((value, place) => [value, ranks[place]!]))
  return values.map((value) => rankOf.get(value)!)
}

/** The shared rank of each group of equal values, for how many are in each, from the lowest up. */
export function midranksOfCounts(counts: readonly number[]): number[] {
  let below = 0
  return counts.map((count) => {
    below += count
    return below - (count - 1) / 2
  })
}

/** Sum of t³ - t over groups of t equal values: what ties take from a statistic of ranks. */
export const tieTerm = (values: readonly number[]): number =>
  [...groupsOf(values).values()].reduce((total, tied) => total + tied ** 3 - tied, 0)

/** How often each value occurs, from the lowest up. */
function groupsOf(values: readonly number[]): Map<number, number> {
  const groups = new Map<number, number>()
  for (const value of values.toSorted((a, b) => a - b)) groups.set(value, (groups.get(value) ?? 0) + 1)
  return groups
}
