import type { ProjectSession } from '../project/session'
import type { Likeness } from '@shared/ipc/importing'
import { addSource, type Imported, readFile } from './import-source'
import { knownTexts } from './known-texts'
import type { ImportContext, ImportFile } from './read-version'

/** A file that is read only when its turn comes. */
export type WaitingFile = { name: string; read: () => Promise<ImportFile> }

/** What became of one file; `failure` is a Refusal unless it is a bug. */
export type ImportResult =
  | ({ name: string; ok: true; like: Likeness | null } & Imported)
  | { name: string; ok: false; failure: unknown }

/**
 * Imports files one after another. One that fails does not stop the others; a cancelled queue begins no further file,
 * so that its results are those of the first ones only. What has the words of a source is imported all the same, and told.
 */
export async function importInOrder(
  session: ProjectSession,
  files: readonly WaitingFile[],
  context: ImportContext,
): Promise<ImportResult[]> {
  const results: ImportResult[] = []
  for (const { name, read } of files) {
    if (context.signal?.aborted) break
    try {
      const file = await readFile(session, await read(), context)
      const like = await knownTexts(session).likest(file.text.article.blocks)
      results.push({ name, ok: true, like, ...(await addSource(session, file, context)) })
    } catch (failure) {
      results.push({ name, ok: false, failure })
    }
  }
  return results
}
