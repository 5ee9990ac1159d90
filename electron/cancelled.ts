import { programWords } from './program-words'
import { Refusal } from '@shared/refusal'

export const cancelled = (): Refusal => new Refusal('cancelled', programWords.cancelled)

/** What `work` makes, or a refusal as soon as the signal asks for it or `longest` milliseconds are over; the work may then still go on. */
export async function within<Made>(
  work: Promise<Made>,
  { signal, longest, tooLong }: { signal?: AbortSignal | undefined; longest: number; tooLong: () => Refusal },
): Promise<Made> {
  // Whoever no longer waits for it does not hear of its failure either.
  work.catch(() => undefined)
  refuseIfCancelled(signal)
  let stop = (): void => undefined
  const given = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(tooLong()), longest)
    const cancel = (): void => reject(cancelled())
    signal?.addEventListener('abort', cancel)
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  })
  try {
    return await Promise.race([work, given])
  } finally {
    stop()
  }
}

export function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled()
}
