import { handlerWords } from './handler-words'
import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import type { Handlers } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import type { ViewpointAt } from '../project/viewpoint'

export type PrintParts = {
  viewpoint: ViewpointAt
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
}

export const printHandlers = ({
  viewpoint,
  dialogs,
  exported,
  chromium,
}: PrintParts): Pick<Handlers, 'print.source'> => ({
  'print.source': async ({ versionId, filter }, windowId) => {
    const seen = viewpoint(windowId)
    const version = entity(seen.project, 'versions', versionId)
    const source = entity(seen.project, 'sources', version?.sourceId ?? '')
    if (!source) throw new Refusal('unknown-source', handlerWords.sourceGoneNotPrinted)
    const name = fileNameFor(source.title, suggestedNames.source)
    const path = await dialogs.exported(windowId, name, { title: dialogWords.printSource, ending: 'pdf' })
    if (path === null) return null
    const [{ printSource }, { writeExport }, engine] = await Promise.all([
      import('../exporting/print-source'),
      import('../exporting/write-export'),
      chromium(),
    ])
    await writeExport(path, await printSource(seen, versionId, filter, engine))
    return exported.add(path)
  },
})
