import type { Handlers } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import { fileNameFor } from '../file-name'
import type { Workspace } from '../project/workspace'
import type { ExportedFiles } from './exported-files'

export type PrintParts = { workspace: Workspace; dialogs: Dialogs; chromium: () => Promise<Chromium> }

export const printHandlers = (
  { workspace, dialogs, chromium }: PrintParts,
  exported: ExportedFiles,
): Pick<Handlers, 'print.source'> => ({
  'print.source': async ({ versionId, filter }, windowId) => {
    const { session } = workspace
    const version = entity(session.project, 'versions', versionId)
    const source = entity(session.project, 'sources', version?.sourceId ?? '')
    if (!source) throw new Refusal('unknown-source', 'This source is no longer in the project. Nothing was printed.')
    const path = await dialogs.print(windowId, fileNameFor(source.title, 'Source'))
    if (path === null) return null
    const [{ printSource }, { writeExport }, engine] = await Promise.all([
      import('../exporting/print-source'),
      import('../exporting/write-export'),
      chromium(),
    ])
    await writeExport(path, await printSource(session, versionId, filter, engine))
    return exported.keep(path)
  },
})
