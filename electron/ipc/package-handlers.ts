import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { spoken } from '@shared/interchange/rounds/spoken'
import type { EventMessage, Handlers, OpenProject } from '@shared/ipc/contract'
import type { LongProgress } from '@shared/ipc/long-progress'
import type { packageCalls } from '@shared/ipc/packing'
import { cancelled } from '../cancelled'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import { followLongWork } from '../follow-long-work'
import type { GivenFiles } from '../given-files'
import type { LongKind } from '../long-work'
import type { Workspace } from '../project/workspace'

export type PackageParts = {
  workspace: Workspace
  dialogs: Dialogs
  exported: ExportedFiles
  tellOne: (windowId: number, messages: Iterable<EventMessage>) => void
  showProgress: (windowId: number, kind: LongKind, progress: LongProgress) => void
  given: GivenFiles
}

export function packageHandlers({
  workspace,
  dialogs,
  exported,
  tellOne,
  showProgress,
  given,
}: PackageParts): Pick<Handlers, keyof typeof packageCalls> {
  const running = new Map<string, AbortController>()

  /** Does work that its window follows, by whole percents, and can cancel. */
  async function followed<T>(
    token: string,
    windowId: number,
    work: (following: { signal: AbortSignal; progress: (part: number) => void }) => Promise<T>,
  ): Promise<T> {
    const cancelling = new AbortController()
    running.set(token, cancelling)
    let shown = -1
    const progress = (part: number): void => {
      const percent = Math.floor(100 * part)
      if (percent === shown) return
      shown = percent
      tellOne(windowId, [{ name: 'package.progress', payload: { token, part: percent / 100 } }])
      showProgress(windowId, 'package', percent / 100)
    }
    try {
      return await followLongWork(
        (end) => showProgress(windowId, 'package', end),
        () => work({ signal: cancelling.signal, progress }),
      )
    } finally {
      running.delete(token)
    }
  }

  const open = async (path: string, token: string, windowId: number): Promise<OpenProject | null> => {
    const { withPackage } = await import('../packages/read-package')
    // What is no package is said before anybody is asked where to.
    const { project } = await withPackage(path, {}, async ({ manifest }) => manifest)
    const folder = await dialogs.unpacked(windowId, fileNameFor(project.title, suggestedNames.project), path)
    if (folder === null) return null
    return followed(token, windowId, async (following) =>
      workspace.begin(async (options) => {
        if (following.signal.aborted) throw cancelled()
        const [{ unpackPackage }, { ProjectSession }] = await Promise.all([
          import('../packages/unpack'),
          import('../project/session'),
        ])
        await unpackPackage(path, folder, { ...following, to: options.fileSystem })
        return ProjectSession.open(folder, options)
      }, windowId),
    )
  }

  return {
    'package.make': async ({ token, by, history, withheld }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const name = fileNameFor(session.project.about.project.title, suggestedNames.project)
      const path = await dialogs.exported(windowId, name, { title: dialogWords.packProject, ending: PACKAGE_ENDING })
      if (path === null) return null
      const { packProject } = await import('../packages/pack-project')
      const { sha256, named } = await followed(token, windowId, (following) =>
        packProject(session, path, { history, withheld, by }, following),
      )
      return { ...exported.add(path), fingerprint: spoken(sha256), named }
    },
    'package.open': async ({ token, given: isGiven }, windowId) => {
      const path = isGiven ? given.take(windowId, 'package') : await dialogs.package(windowId)
      return path === null ? null : open(path, token, windowId)
    },
    'package.cancel': async ({ token }) => {
      running.get(token)?.abort()
      return null
    },
  }
}
