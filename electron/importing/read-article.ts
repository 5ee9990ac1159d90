import { basename } from 'node:path'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { realPath } from '../real-path'
import { readRange } from '../storage/durable-write'
import { localFileSystem } from '../storage/file-system'
import type { ImportFile } from './read-version'

/** A regular file, whole. Pipes and devices have no end and are not opened; of a file over the limit only enough is read to see that. */
export async function readArticle(path: string): Promise<ImportFile> {
  const name = basename(path)
  const unreadable = (cause: unknown): never => {
    throw new Refusal(
      'unreadable',
      `“${name}” could not be read. Nothing was imported. Check that it still exists and may be read.`,
      {
        cause,
      },
    )
  }
  // What the analyst chose may be a link; only inside a project none is followed.
  const chosen = await realPath(path)
  const { kind, size } = await localFileSystem.info(chosen).catch(unreadable)
  if (kind !== 'file')
    throw new Refusal('not-a-file', `“${name}” is not a file. Nothing was imported. Choose the article itself.`)
  const file = await localFileSystem.open(chosen, 'read').catch(unreadable)
  try {
    return { name, bytes: await readRange(file, 0, Math.min(size, LIMITS.importBytes + 1)) }
  } finally {
    await file.close()
  }
}
