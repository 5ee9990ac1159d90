import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@shared/steps'

/** Short enough that a window drawn sixty times a second misses no frame. */
const SLICE_MS = 10

/**
 * Carries out work in steps. Whenever a slice of it is over, the process does first what else waits: a large project
 * must not keep the windows from answering. What is done within one slice takes no turn more than it would at once.
 */
export async function sliced<T>(steps: Steps<T>): Promise<T> {
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begun < SLICE_MS) continue
    await nextTurn()
    begun = performance.now()
  }
}

/** Does work for each item, one after the other, in slices. Throws what the work throws. */
export const inSlices = <T>(items: Iterable<T>, work: (item: T) => void): Promise<void> => sliced(each(items, work))

function* each<T>(items: Iterable<T>, work: (item: T) => void): Steps<void> {
  for (const item of items) {
    work(item)
    yield
  }
}
