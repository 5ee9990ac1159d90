import { handlerWords } from './handler-words'
import { suggestedNames } from '../suggested-names'
import type { Incoming } from '@shared/interchange/incoming'
import { OUTGOING } from '@shared/interchange/outgoing'
import type { Handlers } from '@shared/ipc/contract'
import type { interchangeCalls } from '@shared/ipc/interchange'
import type { LongProgress } from '@shared/ipc/long-progress'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { LongKind } from '../long-work'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import { followLongWork } from '../follow-long-work'
import type { IncomingFile } from '../interchange/incoming-format'
import type { ProjectSession } from '../project/session'
import type { ViewpointAt } from '../project/viewpoint'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type InterchangeParts = {
  workspace: Workspace
  viewpoint: ViewpointAt
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
  /** How far something is that takes long, or how it ended. */
  showProgress: (windowId: number, kind: LongKind, progress: LongProgress) => void
}

/** A file that was looked at, and what was told of it. */
type Looked = { token: string; session: ProjectSession; file: IncomingFile; told: Incoming }

export function interchangeHandlers({
  workspace,
  viewpoint,
  dialogs,
  exported,
  chromium,
  showProgress,
}: InterchangeParts): Pick<Handlers, keyof typeof interchangeCalls> {
  /** What each window looked at last: only that can be imported. */
  const looked = new Map<number, Looked>()

  return {
    'incoming.choose': async (_input, windowId) => {
      const session = workspace.sessionAt(windowId)
      const path = await dialogs.incoming(windowId)
      if (path === null) return null
      const [{ readIncoming }, { planIncoming, toldOf }] = await Promise.all([
        import('../interchange/read-incoming'),
        import('../interchange/take-incoming'),
      ])
      const { fileName, format, file } = await readIncoming(path, { chromium })
      const plan = await planIncoming(session, () => viewpoint(windowId), file)
      const token = newId()
      looked.set(windowId, { token, session, file, told: toldOf(plan) })
      return { token, fileName, format: format.name, hasNew: plan.operations.length > 0, ...toldOf(plan) }
    },
    'incoming.take': async ({ by, token, accepted }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const last = looked.get(windowId)
      if (last?.token !== token || last.session !== session) throw lookAgain()
      const { planIncoming, takeIncoming, toldOf } = await import('../interchange/take-incoming')
      const plan = await planIncoming(session, () => viewpoint(windowId), last.file, new Set(accepted))
      if (JSON.stringify(toldOf(plan)) !== JSON.stringify(last.told)) throw lookAgain()
      const commit = await applied(takeIncoming(session, plan, by))
      looked.delete(windowId)
      return commit
    },
    'outgoing.export': async ({ format, options, sourceIds }, windowId) => {
      const seen = viewpoint(windowId)
      const { writeOutgoing } = await import('../interchange/outgoing-writers')
      showProgress(windowId, 'export', 0)
      return followLongWork(
        (progress) => showProgress(windowId, 'export', progress),
        async () => {
          // What cannot be exported is said before anybody is asked where to.
          const bytes = await writeOutgoing(seen, format, options, sourceIds)
          const { name, ending } = OUTGOING[format]
          const suggested = fileNameFor(seen.project.about.project.title, suggestedNames.project)
          const path = await dialogs.outgoing(windowId, suggested, { name, ending })
          if (path === null) return null
          const { writeExport } = await import('../exporting/write-export')
          await writeExport(path, bytes)
          return exported.add(path)
        },
      )
    },
  }
}

const lookAgain = (): Refusal => new Refusal('changed-meanwhile', handlerWords.projectChanged)
