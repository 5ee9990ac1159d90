import type { EventMessage, Handlers, ImportOutcome } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ImportFile } from '../importing/import-source'
import { readArticle } from '../importing/read-article'
import type { Workspace } from '../project/workspace'

export type SourceParts = {
  workspace: Workspace
  dialogs: Dialogs
  chromium: () => Promise<Chromium>
  tell: (message: EventMessage) => void
  report: (failure: unknown) => void
}

type SourceCalls = Extract<keyof Handlers, `source.${string}`>
/** A file that is read only when its turn comes. */
type Waiting = { name: string; read: () => Promise<ImportFile> }

export function sourceHandlers({
  workspace,
  dialogs,
  chromium,
  tell,
  report,
}: SourceParts): Pick<Handlers, SourceCalls> {
  let running: AbortController | null = null

  const importAll = async (by: string, files: readonly Waiting[]): Promise<ImportOutcome[]> => {
    if (running) throw new Refusal('busy', 'Assay is still importing. Wait until it is done, or cancel it.')
    if (files.length === 0) return []
    const { session } = workspace
    const cancel = new AbortController()
    running = cancel
    try {
      const [{ importSource }, engine] = await Promise.all([import('../importing/import-source'), chromium()])
      const outcomes: ImportOutcome[] = []
      for (const { name, read } of files) {
        if (cancel.signal.aborted) break
        tell({ name: 'import.progress', payload: { done: outcomes.length, total: files.length, fileName: name } })
        try {
          const imported = await importSource(session, await read(), { by, chromium: engine, signal: cancel.signal })
          const { source, version, seq } = imported
          const { id: sourceId, title } = source
          outcomes.push({ fileName: name, ok: true, sourceId, seq, title, notes: version.notes })
        } catch (failure) {
          // One bad file of many does not stop the others.
          outcomes.push({ fileName: name, ok: false, message: inWords(failure, report) })
        }
      }
      return outcomes
    } finally {
      running = null
      tell({ name: 'import.progress', payload: null })
    }
  }

  return {
    'source.text': async ({ versionId }) => workspace.session.sources.readText(versionId),
    'source.import': async ({ by }, windowId) => {
      const paths = await dialogs.articles(windowId)
      return importAll(
        by,
        paths.map((path) => ({ name: basename(path), read: () => readArticle(path) })),
      )
    },
    'source.importBytes': async ({ by, files }) =>
      importAll(
        by,
        files.map(({ name, bytes, format }) => ({
          name,
          read: async () => ({ name, bytes, ...(format && { format }) }),
        })),
      ),
    'source.cancelImport': async () => {
      running?.abort()
      return null
    },
  }
}

function inWords(failure: unknown, report: (failure: unknown) => void): string {
  if (failure instanceof Refusal) return failure.message
  report(failure)
  return 'This file could not be imported because of an error in Assay; the log has the details. Nothing was changed.'
}
