import type { EventMessage, Handlers, ImportOutcome, NewVersionOutcome } from '@shared/ipc/contract'
import { importBusy } from '@shared/ipc/import-busy'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ImportResult, WaitingFile } from '../importing/import-queue'
import { readArticle } from '../importing/read-article'
import type { ProjectSession } from '../project/session'
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

  /** Lends the project of this folder, and no other that was opened since; one import at a time, until it is cancelled. */
  const whileImporting = async <T>(
    folderId: string | null,
    work: (session: ProjectSession, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    // Copies of one project have the same analysts inside, so that `by` would not tell them apart.
    if (workspace.recentId !== folderId) throw workspace.recentId === null ? projectClosed() : otherProject()
    if (running) throw importBusy()
    const { session } = workspace
    const cancel = new AbortController()
    running = cancel
    try {
      return await work(session, cancel.signal)
    } finally {
      running = null
      tell({ name: 'import.progress', payload: null })
    }
  }

  const importFiles = async (
    { by, folderId }: { by: string; folderId: string | null },
    files: readonly WaitingFile[],
  ): Promise<ImportOutcome[]> => {
    if (files.length === 0) return []
    return whileImporting(folderId, async (session, signal) => {
      const [{ importInOrder }, engine] = await Promise.all([import('../importing/import-queue'), chromium()])
      const onNext = (done: number, fileName: string) =>
        tell({ name: 'import.progress', payload: { done, total: files.length, fileName } })
      const results = await importInOrder(session, files, { by, chromium: engine, signal, onNext })
      return results.map((result) => outcomeOf(result, report))
    })
  }

  const importVersion = (
    { by, sourceId, folderId }: { by: string; sourceId: string; folderId: string | null },
    path: string,
  ): Promise<NewVersionOutcome> =>
    whileImporting(folderId, async (session, signal) => {
      tell({ name: 'import.progress', payload: { done: 0, total: 1, fileName: basename(path) } })
      const [{ importNewVersion }, engine] = await Promise.all([import('../importing/new-version'), chromium()])
      const file = await readArticle(path)
      const { source, version, ...outcome } = await importNewVersion(session, sourceId, file, {
        by,
        chromium: engine,
        signal,
      })
      return { fileName: file.name, title: source.title, notes: version.notes, ...outcome }
    })

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
    'source.importVersion': async ({ by, sourceId }, windowId) => {
      const folderId = workspace.recentId
      const path = await dialogs.newVersion(windowId)
      return path === null ? null : importVersion({ by, sourceId, folderId }, path)
    },
    'source.readAgain': async ({ by, sourceId, keepLines }) => {
      const { session } = workspace
      const [{ readAgain }, engine] = await Promise.all([import('../importing/new-version'), chromium()])
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
