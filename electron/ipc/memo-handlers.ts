import type { Handlers } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { Chromium } from '../chromium/chromium'
import type { Desktop } from '../desktop'
import type { Dialogs } from '../dialogs'
import { fileNameFor } from '../file-name'
import type { Workspace } from '../project/workspace'

export type MemoParts = { desktop: Desktop; workspace: Workspace; dialogs: Dialogs; chromium: () => Promise<Chromium> }

type MemoCalls = Extract<keyof Handlers, `memo.${string}`>

export function memoHandlers({ desktop, workspace, dialogs, chromium }: MemoParts): Pick<Handlers, MemoCalls> {
  /** Files exported since the start: only these can be opened or shown, by a token that says nothing about the path. */
  const exported = new Map<string, string>()
  const pathOf = (token: string): string => {
    const path = exported.get(token)
    if (path === undefined) throw new Refusal('unknown-export', 'This file was not exported since Assay started.')
    return path
  }

  return {
    'memo.export': async ({ memoId, format }, windowId) => {
      const { session } = workspace
      const memo = entity(session.project, 'memos', memoId)
      if (!memo) throw new Refusal('unknown-memo', 'This memo is no longer in the project. Nothing was exported.')
      const path = await dialogs.memo(windowId, fileNameFor(memo.title, 'Memo'), format)
      if (path === null) return null
      const [{ exportMemo }, { writeExport }, engine] = await Promise.all([
        import('../exporting/export-memo'),
        import('../exporting/write-export'),
        chromium(),
      ])
      await writeExport(path, await exportMemo(session, memoId, format, engine))
      const token = newId()
      exported.set(token, path)
      return { fileName: basename(path), token }
    },
    'memo.openExport': async ({ token }) => {
      const failure = await desktop.openFile(pathOf(token))
      if (failure) throw new Refusal('cannot-open', `The file is saved, but no program could open it: ${failure}`)
      return null
    },
    'memo.showExport': async ({ token }) => {
      desktop.showInFolder(pathOf(token))
      return null
    },
  }
}
