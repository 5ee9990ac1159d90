import type { Handlers } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Desktop } from '../desktop'
import type { Dialogs } from '../dialogs'
import { fileNameFor } from '../file-name'
import type { Workspace } from '../project/workspace'
import type { ExportedFiles } from './exported-files'

export type MemoParts = { desktop: Desktop; workspace: Workspace; dialogs: Dialogs; chromium: () => Promise<Chromium> }

type MemoCalls = Extract<keyof Handlers, `memo.${string}`>

export function memoHandlers(
  { desktop, workspace, dialogs, chromium }: MemoParts,
  exported: ExportedFiles,
): Pick<Handlers, MemoCalls> {
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
      return exported.keep(path)
    },
    'memo.openExport': async ({ token }) => {
      const failure = await desktop.openFile(exported.pathOf(token))
      if (failure) throw new Refusal('cannot-open', `The file is saved, but no program could open it: ${failure}`)
      return null
    },
    'memo.showExport': async ({ token }) => {
      desktop.showInFolder(exported.pathOf(token))
      return null
    },
  }
}
