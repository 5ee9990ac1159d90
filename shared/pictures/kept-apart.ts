/**
 * Where things stand that are not to touch: as near to where they are wanted as there is room for, in the same order,
 * each at least `size` from the next, their middles between `from` and `to`. Without room for all of them they are
 * spread evenly.
 */
export function keptApart(wanted: readonly number[], size: number, from: number, to: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => wanted[one]! - wanted[other]!)
  const step = Math.min(size, order.length > 1 ? (to - from) / (order.length - 1) : size)
  // What would touch stands together as one run, about the middle of where its members are wanted.
  const runs: { sum: number; count: number }[] = []
  order.forEach((index, at) => {
    runs.push({ sum: wanted[index]! - at * step, count: 1 })
    while (runs.length > 1 && middleOf(runs.at(-2)!) >= middleOf(runs.at(-1)!)) {
      const last = runs.pop()!
      const before = runs.pop()!
      runs.push({ sum: before.sum + last.sum, count: before.count + last.count })
    }
  })
  const starts = runs.flatMap((run) => Array.from({ length: run.count }, () => middleOf(run)))
  const last = to - step * (order.length - 1)
  const placed: number[] = []
  order.forEach((index, at) => {
    placed[index] = Math.min(Math.max(starts[at]!, from), last) + at * step
  })
  return placed
}

const middleOf = ({ sum, count }: { sum: number; count: number }): number => sum / count
