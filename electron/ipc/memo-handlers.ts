import { handlerWords } from './handler-words'
import { suggestedNames } from '../suggested-names'
import { basename, join } from 'node:path'
import type { Handlers } from '@shared/ipc/contract'
import { EXPORT_ENDINGS, type ExportFormat } from '@shared/ipc/exporting'
import { entity } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ChosenTemplate } from '../exporting/chosen-template'
import type { ExportedFiles } from '../exporting/exported-files'
import type { PreparedMemo } from '../exporting/prepare-memo'
import type { NamedTemplate } from '../exporting/read-template'
import { freeName } from '../exporting/free-name'
import { fileNameFor } from '../file-name'
import type { ViewpointAt } from '../project/viewpoint'
import type { LongKind } from '../long-work'
import type { FileSystem } from '../storage/file-system'
import type { Workspace } from '../project/workspace'

export type MemoParts = {
  workspace: Workspace
  viewpoint: ViewpointAt
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
  template: ChosenTemplate
  /** How far something is that takes long: 0 to 1, null when it is over. */
  showProgress: (windowId: number, kind: LongKind, part: number | null) => void
  /** What exported files are written with; the real disk unless a test has its own. */
  exportDisk?: FileSystem
}

type MemoCalls = Extract<keyof Handlers, `memo.${string}`>

/** An export that goes on in a window. */
type Running = {
  token: string
  memo: PreparedMemo
  /** The folder of the project it is of: another one that is opened meanwhile is not written to. */
  folder: string
  paths: ReadonlyMap<ExportFormat, string>
  written: number
  isCancelled: boolean
}

export function memoHandlers({
  workspace,
  viewpoint,
  dialogs,
  exported,
  chromium,
  template,
  showProgress,
  exportDisk,
}: MemoParts): Pick<Handlers, MemoCalls> {
  /** By window: a new export takes the place of one that was never ended. */
  const running = new Map<number, Running>()
  const exportOf = (windowId: number, token: string): Running => {
    const found = running.get(windowId)
    if (found?.token === token) return found
    throw new Refusal('unknown-export', handlerWords.exportEnded)
  }

  return {
    'memo.findings': async (_, windowId) => {
      const { checkMemos } = await import('../exporting/check-memos')
      return checkMemos(viewpoint(windowId))
    },
    'memo.beginExport': async ({ memoId, formats, withheld, remarks }, windowId) => {
      const memo = entity(viewpoint(windowId).project, 'memos', memoId)
      if (!memo) throw new Refusal('unknown-memo', handlerWords.memoGone)
      const named = formats.includes('docx') ? await templateAt(template.path, chromium) : null
      const [{ prepareMemo }, { titleTold }] = await Promise.all([
        import('../exporting/prepare-memo'),
        import('../exporting/withheld-words'),
      ])
      const title = await titleTold(viewpoint(windowId), memo, withheld)
      const paths = await pathsFor(dialogs, windowId, fileNameFor(title, suggestedNames.memo), formats)
      if (paths === null) return null
      // As the project stands once it is known where to: it may have changed while the dialog was open.
      const prepared = await prepareMemo(viewpoint(windowId), memoId, withheld, { remarks, template: named })
      const token = newId()
      const { folder } = workspace.sessionAt(windowId)
      running.set(windowId, { token, memo: prepared, folder, paths, written: 0, isCancelled: false })
      const files = formats.map((format) => ({ format, fileName: basename(paths.get(format) ?? '') }))
      return { token, files }
    },
    'memo.writeExport': async ({ token, format }, windowId) => {
      const found = exportOf(windowId, token)
      const path = found.paths.get(format)
      if (path === undefined) throw new Refusal('unknown-export', handlerWords.formatNotAsked)
      const { writeExport } = await import('../exporting/write-export')
      showProgress(windowId, 'export', found.written / found.paths.size)
      try {
        const bytes = await found.memo.bytesOf(format, await chromium())
        if (found.isCancelled) throw new Refusal('cancelled', handlerWords.exportCancelled(basename(path)))
        await writeExport(path, bytes, exportDisk)
      } finally {
        showProgress(windowId, 'export', null)
      }
      found.written += 1
      return exported.add(path)
    },
    'memo.cancelExport': async ({ token }, windowId) => {
      const found = running.get(windowId)
      if (found?.token === token) found.isCancelled = true
      return null
    },
    'memo.template': async () => ({ fileName: template.fileName }),
    'memo.chooseTemplate': async (_, windowId) => {
      const path = await dialogs.template(windowId)
      const read = await templateAt(path, chromium)
      if (path === null || read === null) return null
      await template.choose(path)
      return { fileName: read.fileName, notes: read.template.notes }
    },
    'memo.forgetTemplate': async () => {
      await template.choose(null)
      return null
    },
    'memo.endExport': async ({ token, by }, windowId) => {
      const { memo, folder, written } = exportOf(windowId, token)
      running.delete(windowId)
      // What came to nothing was not handed over.
      if (written === 0 || workspace.openSessionAt(windowId)?.folder !== folder) return ''
      const { recordHandover } = await import('../exporting/record-handover')
      return recordHandover(workspace.sessionAt(windowId), by, memo)
    },
  }
}

async function templateAt(path: string | null, chromium: MemoParts['chromium']): Promise<NamedTemplate | null> {
  if (path === null) return null
  const { readTemplate } = await import('../exporting/read-template')
  return readTemplate(path, await chromium())
}

/** One file goes where the analyst says; several go to one folder, under names that no file there has. */
async function pathsFor(
  dialogs: Dialogs,
  windowId: number,
  name: string,
  formats: readonly ExportFormat[],
): Promise<ReadonlyMap<ExportFormat, string> | null> {
  const [only] = formats
  if (only !== undefined && formats.length === 1) {
    const path = await dialogs.memo(windowId, name, only)
    return path === null ? null : new Map([[only, path]])
  }
  const folder = await dialogs.memoFolder(windowId)
  if (folder === null) return null
  const paths = formats.map(
    async (format) => [format, await freeName(join(folder, name), `.${EXPORT_ENDINGS[format]}`)] as const,
  )
  return new Map(await Promise.all(paths))
}
