import { handlerWords } from './handler-words'
import type { Handlers } from '@shared/ipc/contract'
import type { FileToImport, ImportOutcome, NewVersionOutcome } from '@shared/ipc/importing'
import { outcomeSum } from '@shared/document/queries/versions'
import type { LongProgress } from '@shared/ipc/long-progress'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { blockStarts } from '@shared/text/blocks'
import { refuseIfCancelled } from '../cancelled'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import { ChosenFiles } from '../importing/chosen-files'
import { Line } from '../importing/line'
import type { ImportFile, ReadFile } from '../importing/read-version'
import type { LongKind } from '../long-work'
import type { ProjectSession } from '../project/session'
import type { Workspace } from '../project/workspace'
import { sha256 } from '../storage/source-files'
import { applied } from './applied'

export type SourceParts = {
  workspace: Workspace
  dialogs: Dialogs
  chromium: () => Promise<Chromium>
  /** Shows how far an import of this window is, or how it ended. */
  showProgress: (windowId: number, kind: LongKind, progress: LongProgress) => void
}

type SourceCalls = Extract<keyof Handlers, `source.${string}`>

export function sourceHandlers({
  workspace,
  dialogs,
  chromium,
  showProgress,
}: SourceParts): Pick<Handlers, SourceCalls> {
  const chosen = new ChosenFiles()
  /**
   * What each window has read just now, in its order, and how many it may have read meanwhile: a page that asks for
   * many at once must not fill the memory, and whoever gives up a preview must not cancel an import with it.
   */
  const running = new Map<number, { line: Line; reads: Map<AbortController, number> }>()
  /** The file that was shown last before its import, so that it is not read twice. */
  let shown: { session: ProjectSession; read: ReadFile } | null = null

  /** What each window counts of the file it shows; an import or a look at another file is not to wait for it. */
  const counting = new Map<number, AbortController>()

  /** Into the project of this folder, and no other that was opened since. */
  const sessionOf = (windowId: number, folderId: string): ProjectSession => {
    if (workspace.folderIdAt(windowId) !== folderId)
      throw workspace.openSessionAt(windowId) === null ? projectClosed() : otherProject()
    return workspace.sessionAt(windowId)
  }

  /** Reads a file, `most` of them together, and does `then` with it; cancelled with whatever this window reads. */
  const withRead = async <T>(
    windowId: number,
    { folderId, file, sourceId, most = 1 }: { folderId: string; file: FileToImport; sourceId?: string; most?: number },
    then: (session: ProjectSession, read: ReadFile, parts: { chromium: Chromium; signal: AbortSignal }) => Promise<T>,
  ): Promise<T> => {
    const session = sessionOf(windowId, folderId)
    const own = running.get(windowId) ?? { line: new Line(), reads: new Map() }
    if (own.reads.size >= Math.min(most, ...own.reads.values())) throw importBusy()
    counting.get(windowId)?.abort()
    const cancel = new AbortController()
    own.reads.set(cancel, most)
    running.set(windowId, own)
    const readWith = async () => {
      const [{ readFile }, engine] = await Promise.all([import('../importing/import-source'), chromium()])
      const parts = { chromium: engine, signal: cancel.signal }
      const bytes = 'chosen' in file ? await chosen.read(file.chosen, cancel.signal) : fileOf(file)
      const read = isShown(shown, session, bytes) ? shown.read : await readFile(session, bytes, parts, sourceId)
      shown = null
      return { read, parts }
    }
    try {
      return await own.line.join(readWith, ({ read, parts }) => {
        // It may have waited for the one before it.
        refuseIfCancelled(cancel.signal)
        return then(session, read, parts)
      })
    } finally {
      own.reads.delete(cancel)
    }
  }

  return {
    'source.text': async ({ versionId }, windowId) => workspace.sessionAt(windowId).sources.readText(versionId),
    'source.paragraphs': async ({ versionId }, windowId) =>
      blockStarts(await workspace.sessionAt(windowId).sources.readText(versionId)),
    'source.choose': async ({ what }, windowId) => {
      const paths = await CHOICES[what](dialogs, windowId)
      const { findArticles } = await import('../importing/find-articles')
      const { files, left } = await findArticles(paths)
      return { files: files.map(({ path, name }) => ({ chosen: chosen.add(path), name })), left }
    },
    'source.sortOut': async ({ folder, paths, unseen }) => {
      const { leftWords, sortOut } = await import('../importing/sort-out')
      const sorted = sortOut(paths)
      return { wanted: sorted.wanted, left: leftWords(folder, sorted, unseen) }
    },
    'source.preview': async (input, windowId) =>
      withRead(windowId, input, async (session, read) => {
        const { previewOf } = await import('../importing/preview')
        const preview = await previewOf(session, read)
        shown = { session, read }
        return preview
      }),
    'source.previewLeftOut': async ({ folderId }, windowId) => {
      const session = sessionOf(windowId, folderId)
      if (shown?.session !== session) return null
      const { read } = shown
      counting.get(windowId)?.abort()
      const cancel = new AbortController()
      counting.set(windowId, cancel)
      try {
        const [{ leftOutOfRead }, engine] = await Promise.all([import('../importing/preview'), chromium()])
        return await leftOutOfRead(read, engine, cancel.signal)
      } finally {
        if (counting.get(windowId) === cancel) counting.delete(windowId)
      }
    },
    'source.import': async ({ by, as, ...file }, windowId) => {
      const input = { ...file, most: LIMITS.importsAtOnce }
      return withRead(windowId, input, async (session, read, parts): Promise<ImportOutcome> => {
        const [{ importAs }, { likenessOf }] = await Promise.all([
          import('../importing/import-as'),
          import('../importing/import-source'),
        ])
        const like = as ? null : await likenessOf(session, read)
        if (like) return { is: 'like', like }
        // It may have been closed, or another opened in its place, while the file was read.
        sessionOf(windowId, input.folderId)
        const { what, likeId } = as ?? { what: 'own', likeId: '' }
        const { source, version, seq, counts } = await importAs(what, session, read, likeId, { by, ...parts })
        const notes = [...(counts ? [handlerWords.passagesNow(outcomeSum(counts))] : []), ...version.notes]
        return { is: 'imported', sourceId: source.id, seq, title: source.title, notes }
      })
    },
    'source.importVersion': async ({ by, ...input }, windowId) =>
      withRead(windowId, input, async (session, read, { signal }): Promise<NewVersionOutcome> => {
        const { addNewVersion } = await import('../importing/new-version')
        sessionOf(windowId, input.folderId)
        const { source, version, ...outcome } = await addNewVersion(session, input.sourceId, read, { by, signal })
        return { fileName: read.name, title: source.title, notes: version.notes, ...outcome }
      }),
    'source.page': async ({ versionId, page, width }, windowId) => {
      const [{ pagePicture }, engine] = await Promise.all([import('../importing/page-picture'), chromium()])
      return pagePicture(workspace.sessionAt(windowId), { versionId, page, width }, engine)
    },
    'source.readAgain': async ({ by, sourceId, keepLines }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const [{ readAgain }, engine] = await Promise.all([import('../importing/new-version'), chromium()])
      return applied(readAgain(session, sourceId, { by, chromium: engine, how: { keepLines } }))
    },
    'source.markBlocks': async ({ by, ...marking }, windowId) => {
      const { markBlocks } = await import('../importing/mark-blocks')
      return applied(markBlocks(workspace.sessionAt(windowId), marking, by))
    },
    'source.cancelImport': async (_input, windowId) => {
      for (const cancel of running.get(windowId)?.reads.keys() ?? []) cancel.abort()
      counting.get(windowId)?.abort()
      return null
    },
    'source.showProgress': async ({ progress }, windowId) => {
      showProgress(windowId, 'import', progress)
      return null
    },
  }
}

/** The dialogs of what can be chosen. */
const CHOICES = {
  files: (dialogs: Dialogs, windowId: number) => dialogs.articles(windowId),
  folder: (dialogs: Dialogs, windowId: number) => dialogs.articleFolder(windowId),
  version: async (dialogs: Dialogs, windowId: number) =>
    [await dialogs.newVersion(windowId)].filter((path) => path !== null),
} as const

const fileOf = ({ name, bytes, format }: Exclude<FileToImport, { chosen: string }>): ImportFile => ({
  name,
  bytes,
  ...(format && { format }),
})

const isShown = <Shown extends { session: ProjectSession; read: ReadFile }>(
  shown: Shown | null,
  session: ProjectSession,
  { name, bytes, format }: ImportFile,
): shown is Shown =>
  shown !== null &&
  shown.session === session &&
  shown.read.name === name &&
  (format === undefined || shown.read.format === format) &&
  shown.read.original.sha256 === sha256(bytes)

const importBusy = () => new Refusal('busy', handlerWords.stillImporting)

const projectClosed = () => new Refusal('project-closed', handlerWords.projectClosed)

const otherProject = () => new Refusal('other-project', handlerWords.otherProject)
