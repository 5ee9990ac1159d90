import { basename } from 'node:path'
import { Refusal } from '@shared/refusal'
import { refuseIfCancelled, within } from '../cancelled'
import { realPath } from '../real-path'
import { readRange } from './durable-write'
import { localFileSystem } from './file-system'

type Said = (name: string) => string
/** Why a file of that name is not read. */
type Words = { unreadable: Said; notFile: Said; unanswered: Said }

/** Files are at most some tens of megabytes; a drive that takes longer for one does not answer any more. */
export const LONGEST_READ_MS = 60_000
/** Each holds one of the four threads that read and write all files, until the system gives it up. */
const MOST_UNANSWERED = 2
/** How many reads are not waited for any more and have not ended. */
let unanswered = 0

/**
 * A regular file that the analyst chose, whole. Pipes and devices have no end and are not opened; of a file with more than
 * `most` bytes only one more is read, to see that. Waits for a drive that does not answer until the signal or the limit.
 */
export async function readChosenFile(
  path: string,
  most: number,
  words: Words,
  signal?: AbortSignal,
): Promise<{ name: string; bytes: Buffer }> {
  const tooLong = (): Refusal => new Refusal('unanswered', words.unanswered(basename(path)))
  refuseIfCancelled(signal)
  if (unanswered >= MOST_UNANSWERED) throw tooLong()
  const reading = readNow(path, most, words)
  try {
    return await within(reading, { signal, longest: LONGEST_READ_MS, tooLong })
  } catch (failure) {
    unanswered += 1
    const over = (): void => {
      unanswered -= 1
    }
    reading.then(over, over)
    throw failure
  }
}

async function readNow(
  path: string,
  most: number,
  { unreadable, notFile }: Words,
): Promise<{ name: string; bytes: Buffer }> {
  const name = basename(path)
  const refuse = (cause: unknown): never => {
    throw new Refusal('unreadable', unreadable(name), { cause })
  }
  // What the analyst chose may be a link; only inside a project none is followed.
  const chosen = await realPath(path)
  const { kind, size } = await localFileSystem.info(chosen).catch(refuse)
  if (kind !== 'file') throw new Refusal('not-a-file', notFile(name))
  const file = await localFileSystem.open(chosen, 'read').catch(refuse)
  try {
    return { name, bytes: await readRange(file, 0, Math.min(size, most + 1)) }
  } finally {
    await file.close()
  }
}
