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
    const name = fileNameFor(`${seen.project.about.project.title} passages`, 'Passages')
    const path = await dialogs.exported(windowId, name, { title: 'Export passages', ending: format })
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
    if (!source) throw new Refusal('not-found', 'This source is no longer in the project. Nothing was exported.')
    const name = fileNameFor(source.title, 'Text')
    const path = await dialogs.exported(windowId, name, {
      title: 'Export highlighted text',
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
