import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import type { Handlers } from '@shared/ipc/contract'
import type { TableFile } from '@shared/ipc/exporting'
import type { ImportFile } from '../importing/read-version'
import { fileNameFor } from '../file-name'
import type { CodebookParts } from './codebook-handlers'

type TableCalls = Extract<keyof Handlers, `table.${string}`>

export function tableHandlers({ workspace, dialogs, exported, chromium }: CodebookParts): Pick<Handlers, TableCalls> {
  const read = async (file: ImportFile): Promise<TableFile> => {
    const { readTable } = await import('../importing/read-table')
    return { fileName: file.name, ...(await readTable(file, chromium)) }
  }
  return {
    'table.export': async ({ table, format }, windowId) => {
      const name = fileNameFor(
        suggestedNames.tableOf(workspace.sessionAt(windowId).project.about.project.title, table.name),
        suggestedNames.table,
      )
      const path = await dialogs.exported(windowId, name, { title: dialogWords.exportTable, ending: format })
      if (path === null) return null
      const [{ exportTable }, { writeExport }] = await Promise.all([
        import('../exporting/export-table'),
        import('../exporting/write-export'),
      ])
      await writeExport(path, await exportTable(table, format))
      return exported.add(path)
    },
    'table.choose': async (_input, windowId) => {
      const path = await dialogs.table(windowId)
      if (path === null) return null
      const { readArticle } = await import('../importing/read-article')
      return read(await readArticle(path))
    },
    'table.read': (file) => read(file),
  }
}
