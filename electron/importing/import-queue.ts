import { fewAtOnce } from '@shared/few-at-once'
import type { Likeness } from '@shared/ipc/importing'
import { LIMITS } from '@shared/limits'
import type { ProjectSession } from '../project/session'
import { addSource, type Imported, likenessOf, readFile } from './import-source'
import { Line } from './line'
import type { ImportContext, ImportFile } from './read-version'

/** A file that is read only when its turn comes; the signal ends that. */
export type WaitingFile = { name: string; read: (signal?: AbortSignal) => Promise<ImportFile> }

/** What became of one file; `failure` is a Refusal unless it is a bug. */
export type ImportResult =
  | ({ name: string; ok: true; like: Likeness | null } & Imported)
  | { name: string; ok: false; failure: unknown }

/**
 * Imports files one after another; the next is read while the one before it is kept. One that fails does not stop the
 * others; a cancelled queue begins no further file, so that its results are those of the first ones only. What has the
 * words of a source is imported all the same, and told.
 */
export async function importInOrder(
  session: ProjectSession,
  files: readonly WaitingFile[],
  context: ImportContext,
): Promise<ImportResult[]> {
  const results: ImportResult[] = []
  const waiting = [...files]
  const line = new Line()
  await fewAtOnce(LIMITS.importsAtOnce, () => {
    const next = context.signal?.aborted ? undefined : waiting.shift()
    if (next === undefined) return null
    const { name } = next
    return line
      .join(
        async () => readFile(session, await next.read(context.signal), context),
        async (read) => ({
          like: await likenessOf(session, read),
          ...(await addSource(session, read, context)),
        }),
      )
      .then(
        (imported) => void results.push({ name, ok: true, ...imported }),
        (failure: unknown) => void results.push({ name, ok: false, failure }),
      )
  })
  return results
}
