import { handlerWords } from './handler-words'
import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import { entity } from '@shared/document/project'
import type { Handlers } from '@shared/ipc/contract'
import { MARKED_ENDINGS } from '@shared/interchange/passages/formats'
import { Refusal } from '@shared/refusal'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import type { ViewpointAt } from '../project/viewpoint'

export type PassageParts = { viewpoint: ViewpointAt; dialogs: Dialogs; exported: ExportedFiles }

type PassageCalls = Extract<keyof Handlers, `passages.${string}`>

export const passageHandlers = ({ viewpoint, dialogs, exported }: PassageParts): Pick<Handlers, PassageCalls> => ({
  'passages.export': async ({ passageIds, format }, windowId) => {
    const seen = viewpoint(windowId)
    const name = fileNameFor(suggestedNames.passagesOf(seen.project.about.project.title), suggestedNames.passages)
    const path = await dialogs.exported(windowId, name, { title: dialogWords.exportPassages, ending: format })
    if (path === null) return null
    const [{ exportPassages }, { writeExport }] = await Promise.all([
      import('../exporting/export-passages'),
      import('../exporting/write-export'),
    ])
    await writeExport(path, await exportPassages(seen, passageIds, format))
    return exported.add(path)
  },
  'passages.exportText': async ({ sourceId, format }, windowId) => {
    const seen = viewpoint(windowId)
    const source = entity(seen.project, 'sources', sourceId)
    if (!source) throw new Refusal('not-found', handlerWords.sourceGoneNotExported)
    const name = fileNameFor(source.title, suggestedNames.text)
    const path = await dialogs.exported(windowId, name, {
      title: dialogWords.exportMarkedText,
      ending: MARKED_ENDINGS[format],
    })
    if (path === null) return null
    const [{ exportMarkedText }, { writeExport }] = await Promise.all([
      import('../exporting/export-passages'),
      import('../exporting/write-export'),
    ])
    await writeExport(path, await exportMarkedText(seen, source, format))
    return exported.add(path)
  },
})
