import type { LongEnd, LongProgress } from '@shared/ipc/long-progress'
import { Refusal } from '@shared/refusal'

/** Does work that takes long and shows when it ends, and how; null is what comes of work that a person gave up. */
export async function followLongWork<Made>(
  show: (progress: LongProgress) => void,
  work: () => Promise<Made>,
): Promise<Made> {
  let end: LongEnd = 'failed'
  try {
    const made = await work()
    end = made === null ? 'cancelled' : 'done'
    return made
  } catch (failure) {
    if (failure instanceof Refusal && failure.code === 'cancelled') end = 'cancelled'
    throw failure
  } finally {
    show(end)
  }
}
