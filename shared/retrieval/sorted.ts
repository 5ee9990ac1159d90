import type { Steps } from '../steps'

/** So many are sorted in one step: a fraction of a millisecond. */
const RUN = 512

/** Sorts in steps, whatever their number; equals keep their order. */
export function* sorted<T>(items: readonly T[], order: (left: T, right: T) => number): Steps<T[]> {
  let runs: T[][] = []
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(order))
    yield
  }
  while (runs.length > 1) {
    const next: T[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      const [left, right] = [runs[at] ?? [], runs[at + 1]]
      next.push(right ? yield* merged(left, right, order) : left)
    }
    runs = next
  }
  return runs[0] ?? []
}

function* merged<T>(left: readonly T[], right: readonly T[], order: (left: T, right: T) => number): Steps<T[]> {
  const all: T[] = []
  let [at, beside] = [0, 0]
  while (at < left.length || beside < right.length) {
    const [one, other] = [left[at], right[beside]]
    const takesLeft = other === undefined || (one !== undefined && order(one, other) <= 0)
    const next = takesLeft ? one : other
    if (next !== undefined) all.push(next)
    if (takesLeft) at += 1
    else beside += 1
    if (all.length % RUN === 0) yield
  }
  return all
}
