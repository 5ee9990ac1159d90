import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '@shared/steps'

/** Short enough that a window drawn sixty times a second misses no frame. */
const SLICE_MS = 10

let turn = Promise.resolve()

/** The next turn of the process that is nobody else's: two works that shared one would hold it up for two slices. */
function ownTurn(): Promise<void> {
  turn = turn.then(() => nextTurn())
  return turn
}

/** The end of a slice: lets the process do first what else waits, when it is time to. */
export type Pause = () => Promise<void> | undefined

/** Pauses of a long work: whoever asks between two steps of it waits whenever a slice is over. */
export function pauses(): Pause {
  let begun = performance.now()
  const waiting = async (): Promise<void> => {
    await ownTurn()
    begun = performance.now()
  }
  return () => (performance.now() - begun < SLICE_MS ? undefined : waiting())
}

/**
 * Carries out work in steps. Whenever a slice of it is over, the process does first what else waits: a large project
 * must not keep the windows from answering. What is done within one slice takes no turn more than it would at once.
 * Work that is part of a longer one shares its pauses.
 */
export async function sliced<T>(steps: Steps<T>, pause = pauses()): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    const pausing = pause()
    if (pausing) await pausing
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
