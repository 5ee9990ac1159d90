import type { Handlers } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import type { ViewpointAt } from '../project/viewpoint'

export type MemoParts = {
  viewpoint: ViewpointAt
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
}

type MemoCalls = Extract<keyof Handlers, `memo.${string}`>

export function memoHandlers({ viewpoint, dialogs, exported, chromium }: MemoParts): Pick<Handlers, MemoCalls> {
  return {
    'memo.export': async ({ memoId, format, remarks }, windowId) => {
      const memo = entity(viewpoint(windowId).project, 'memos', memoId)
      if (!memo) throw new Refusal('unknown-memo', 'This memo is no longer in the project. Nothing was exported.')
      const path = await dialogs.memo(windowId, fileNameFor(memo.title, 'Memo'), format)
      if (path === null) return null
      const [{ exportMemo }, { writeExport }, engine] = await Promise.all([
        import('../exporting/export-memo'),
        import('../exporting/write-export'),
        chromium(),
      ])
      await writeExport(path, await exportMemo(viewpoint(windowId), memoId, format, engine, { remarks }))
      return exported.add(path)
    },
  }
}
