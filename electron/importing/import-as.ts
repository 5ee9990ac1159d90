import { importWords } from './import-words'
import { LIMITS } from '@shared/limits'
import type { ImportAs } from '@shared/ipc/importing'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import { addSource, type Imported } from './import-source'
import { addNewVersion, type OutcomeCounts } from './new-version'
import type { ImportContext, ReadFile } from './read-version'

/** `counts` says what became of the passages of a source that got a new version. */
type ImportedAs = Imported & { counts?: OutcomeCounts }
type Way = (session: ProjectSession, read: ReadFile, likeId: string, context: ImportContext) => Promise<ImportedAs>

/** What each choice does with a file that has the words of the source `likeId`: the one place where they are done. */
const ways: Readonly<Record<ImportAs, Way>> = {
  own: (session, read, _likeId, context) => addSource(session, read, context),
  reprint: importReprint,
  version: (session, read, likeId, context) => addNewVersion(session, likeId, read, context),
}

/** Imports a file as the analyst decided. */
export const importAs = (
  as: ImportAs,
  session: ProjectSession,
  read: ReadFile,
  likeId: string,
  context: ImportContext,
): Promise<ImportedAs> => ways[as](session, read, likeId, context)

/** Both cards say the same origin: that of the source there is, else who published it. */
async function importReprint(
  session: ProjectSession,
  read: ReadFile,
  likeId: string,
  context: ImportContext,
): Promise<Imported> {
  const like = session.project.sources[likeId]
  if (!like) {
    throw new Refusal('not-found', importWords.reprintGone)
  }
  const origin = like.origin || (like.publisher || like.title).slice(0, LIMITS.line)
  const also =
    like.origin === '' ? [{ name: 'source.update' as const, input: { sourceId: likeId, changes: { origin } } }] : []
  return addSource(session, read, context, { origin, also })
}
