import { readingWords } from './reading-words'
import type { Commit } from '@shared/document/change'
import { type Incoming, nothingNew } from '@shared/interchange/incoming'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { ProjectSession } from '../project/session'
import type { Viewpoint } from '../project/viewpoint'
import type { IncomingFile, PlannedImport } from './incoming-format'

/** What an import into the project as it stands would do, told of what who imports may see of it then (`seenNow`). */
export const planIncoming = (
  session: ProjectSession,
  seenNow: () => Viewpoint,
  file: IncomingFile,
  accepted: ReadonlySet<string> = new Set(),
): Promise<PlannedImport> =>
  session.changes.ofOneMoment(() => {
    const seen = seenNow()
    const { project, sources } = seen
    const isKept = (id: string) => seen.isKept(id)
    return file.plan({ project, isKept, sources, newId, at: new Date().toISOString(), accepted })
  })

/** Only what is told of a plan, without what it is made of. */
export const toldOf = ({ counts, changes, offers, notes, dropped }: Incoming): Incoming => ({
  counts,
  ...(changes && { changes }),
  ...(offers && { offers }),
  notes,
  dropped,
})

/** Does what was planned of the project as it stands, as one step: first the texts are on disk, then the change is. */
export async function takeIncoming(session: ProjectSession, plan: PlannedImport, by: string): Promise<Commit> {
  if (session.readOnly) throw new Refusal('read-only', readingWords.nothingImported(session.readOnly))
  if (plan.operations.length === 0) {
    throw new Refusal('unchanged', readingWords.nothingChanged(nothingNew(plan)))
  }
  for (const { original, format, blocks } of plan.texts) {
    await session.sources.putOriginal(original, format)
    await session.sources.putBlocks([...blocks])
  }
  return session.changes.apply({ by, label: plan.label, operations: [...plan.operations] })
}
