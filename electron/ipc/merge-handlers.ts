import { handlerWords } from './handler-words'
import type { Handlers } from '@shared/ipc/contract'
import { CONFLICT_PAGE, type mergeCalls } from '@shared/ipc/merging'
import { Refusal } from '@shared/refusal'
import type { Dialogs } from '../dialogs'
import type { PendingMerge } from '../merging/pending-merge'
import type { ProjectSession } from '../project/session'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type MergeParts = { workspace: Workspace; dialogs: Dialogs }

type Waiting = { session: ProjectSession; pending: PendingMerge; letGo: () => Promise<void> }

export function mergeHandlers({ workspace, dialogs }: MergeParts): Pick<Handlers, keyof typeof mergeCalls> {
  /** What each window looked through last: only that can be merged. */
  const waiting = new Map<number, Waiting>()

  const letGo = async (windowId: number): Promise<void> => {
    const last = waiting.get(windowId)
    waiting.delete(windowId)
    await last?.letGo()
  }
  const pendingOf = (windowId: number, token: string): PendingMerge => {
    const last = waiting.get(windowId)
    if (last?.pending.token === token && last.session === workspace.sessionAt(windowId)) return last.pending
    throw new Refusal('changed-meanwhile', handlerWords.otherCopyChosen)
  }

  return {
    'merge.choose': async ({ from }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const path = await dialogs.copyToMerge(windowId, from)
      if (path === null) return null
      await letGo(windowId)
      const [{ openCopy }, { PendingMerge: Merge }] = await Promise.all([
        import('../merging/open-copy'),
        import('../merging/pending-merge'),
      ])
      const opened = await openCopy(session.fileSystem, path)
      try {
        const pending = await Merge.begin(session, opened.copy)
        waiting.set(windowId, { session, pending, letGo: opened.letGo })
        return pending.summary()
      } catch (error) {
        await opened.letGo()
        throw error
      }
    },
    'merge.conflicts': async ({ token, from }, windowId) => pendingOf(windowId, token).rows(from, CONFLICT_PAGE),
    'merge.conflict': async ({ token, index }, windowId) => pendingOf(windowId, token).details(index),
    'merge.apply': async ({ by, token, decisions }, windowId) => {
      const answer = await applied(pendingOf(windowId, token).apply(by, decisions))
      await letGo(windowId)
      return answer
    },
    'merge.cancel': async (_input, windowId) => {
      await letGo(windowId)
      return null
    },
  }
}
