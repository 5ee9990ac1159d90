import type { EventMessage, Handlers, ImportOutcome } from '@shared/ipc/contract'
import { importBusy } from '@shared/ipc/import-busy'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ImportResult, WaitingFile } from '../importing/import-queue'
import { readArticle } from '../importing/read-article'
import { applied } from './applied'
import type { Workspace } from '../project/workspace'

export type SourceParts = {
  workspace: Workspace
  dialogs: Dialogs
  chromium: () => Promise<Chromium>
  tell: (message: EventMessage) => void
  report: (failure: unknown) => void
}

type SourceCalls = Extract<keyof Handlers, `source.${string}`>

export function sourceHandlers({
  workspace,
  dialogs,
  chromium,
  tell,
  report,
}: SourceParts): Pick<Handlers, SourceCalls> {
  let running: AbortController | null = null

  /** Into the project of this folder, and no other that was opened since. */
  const importFiles = async (
    { by, folderId }: { by: string; folderId: string | null },
    files: readonly WaitingFile[],
  ): Promise<ImportOutcome[]> => {
    if (files.length === 0) return []
    // Copies of one project have the same analysts inside, so that `by` would not tell them apart.
    if (workspace.recentId !== folderId) throw workspace.recentId === null ? projectClosed() : otherProject()
    if (running) throw importBusy()
    const { session } = workspace
    const cancel = new AbortController()
    running = cancel
    try {
      const [{ importInOrder }, engine] = await Promise.all([import('../importing/import-queue'), chromium()])
      const onNext = (done: number, fileName: string) =>
        tell({ name: 'import.progress', payload: { done, total: files.length, fileName } })
      const results = await importInOrder(session, files, { by, chromium: engine, signal: cancel.signal, onNext })
      return results.map((result) => outcomeOf(result, report))
    } finally {
      running = null
      tell({ name: 'import.progress', payload: null })
    }
  }

  return {
    'source.text': async ({ versionId }) => workspace.session.sources.readText(versionId),
    'source.page': async ({ versionId, page, width }) => {
      const [{ pagePicture }, engine] = await Promise.all([import('../importing/page-picture'), chromium()])
      return pagePicture(workspace.session, { versionId, page, width }, engine)
    },
    'source.import': async ({ by }, windowId) => {
      const folderId = workspace.recentId
      const paths = await dialogs.articles(windowId)
      return importFiles(
        { by, folderId },
        paths.map((path) => ({ name: basename(path), read: () => readArticle(path) })),
      )
    },
    'source.importBytes': async ({ files, ...into }) =>
      importFiles(
        into,
        files.map(({ name, bytes, format }) => ({
          name,
          read: async () => ({ name, bytes, ...(format && { format }) }),
        })),
      ),
    'source.readAgain': async ({ by, sourceId, keepLines }) => {
      const { session } = workspace
      const [{ readAgain }, engine] = await Promise.all([import('../importing/import-source'), chromium()])
      return applied(readAgain(session, sourceId, { by, chromium: engine, how: { keepLines } }))
    },
    'source.cancelImport': async () => {
      running?.abort()
      tell({ name: 'import.cancelled', payload: null })
      return null
    },
  }
}

const projectClosed = () =>
  new Refusal(
    'project-closed',
    'The project was closed meanwhile. Nothing was imported. Open it again, and import there.',
  )

const otherProject = () =>
  new Refusal(
    'other-project',
    'Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.',
  )

function outcomeOf(result: ImportResult, report: (failure: unknown) => void): ImportOutcome {
  const fileName = result.name
  if (!result.ok) return { fileName, ok: false, message: inWords(result.failure, report) }
  const { source, version, seq } = result
  return { fileName, ok: true, sourceId: source.id, seq, title: source.title, notes: version.notes }
}

function inWords(failure: unknown, report: (failure: unknown) => void): string {
  if (failure instanceof Refusal) return failure.message
  report(failure)
  return 'This file could not be imported because of an error in Assay; the log has the details. Nothing was changed.'
}
