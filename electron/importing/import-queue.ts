import type { ProjectSession } from '../project/session'
import { type Imported, importSource } from './import-source'
import type { ImportContext, ImportFile } from './read-version'

/** A file that is read only when its turn comes. */
export type WaitingFile = { name: string; read: () => Promise<ImportFile> }

/** What became of one file; `failure` is a Refusal unless it is a bug. */
export type ImportResult = ({ name: string; ok: true } & Imported) | { name: string; ok: false; failure: unknown }

type Queue = ImportContext & {
  /** Hears how many are done before the next begins. */
  onNext?: (done: number, name: string) => void
}

/**
 * Imports files one after another. One that fails does not stop the others; a cancelled queue begins no further file,
 * so that its results are those of the first ones only.
 */
export async function importInOrder(
  session: ProjectSession,
  files: readonly WaitingFile[],
  { onNext, ...context }: Queue,
): Promise<ImportResult[]> {
  const results: ImportResult[] = []
  for (const { name, read } of files) {
    if (context.signal?.aborted) break
    onNext?.(results.length, name)
    try {
      results.push({ name, ok: true, ...(await importSource(session, await read(), context)) })
    } catch (failure) {
      results.push({ name, ok: false, failure })
    }
  }
  return results
}
