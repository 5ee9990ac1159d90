import { basename } from 'node:path'
import { Refusal } from '@shared/refusal'
import { realPath } from '../real-path'
import { readRange } from './durable-write'
import { localFileSystem } from './file-system'

/** Why a file is not read, each as the end of a sentence that begins with its name. */
type Words = { unreadable: string; notFile: string }

/**
 * A regular file that the analyst chose, whole. Pipes and devices have no end and are not opened; of a file with more than
 * `most` bytes only one more is read, to see that.
 */
export async function readChosenFile(
  path: string,
  most: number,
  { unreadable, notFile }: Words,
): Promise<{ name: string; bytes: Buffer }> {
  const name = basename(path)
  const refuse = (cause: unknown): never => {
    throw new Refusal('unreadable', `“${name}” ${unreadable}`, { cause })
  }
  // What the analyst chose may be a link; only inside a project none is followed.
  const chosen = await realPath(path)
  const { kind, size } = await localFileSystem.info(chosen).catch(refuse)
  if (kind !== 'file') throw new Refusal('not-a-file', `“${name}” ${notFile}`)
  const file = await localFileSystem.open(chosen, 'read').catch(refuse)
  try {
    return { name, bytes: await readRange(file, 0, Math.min(size, most + 1)) }
  } finally {
    await file.close()
  }
}
