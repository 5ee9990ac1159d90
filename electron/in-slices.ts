import { setImmediate as nextTurn } from 'node:timers/promises'

/** Short enough that a window drawn sixty times a second misses no frame. */
const SLICE_MS = 10

/**
 * Does work for each item, one after the other. Whenever a slice of it is over, the process does first what else waits:
 * a large project that is read must not keep the windows from answering. Throws what the work throws.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let begun = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - begun < SLICE_MS) continue
    await nextTurn()
    begun = performance.now()
  }
}
