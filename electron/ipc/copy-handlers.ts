import { handlerWords } from './handler-words'
import { suggestedNames } from '../suggested-names'
import type { copyCalls } from '@shared/ipc/copying'
import type { Handlers } from '@shared/ipc/contract'
import type { LongProgress } from '@shared/ipc/long-progress'
import { Refusal } from '@shared/refusal'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import { followLongWork } from '../follow-long-work'
import type { GivenFiles } from '../given-files'
import type { LongKind } from '../long-work'
import { assertNewPlace } from '../project/project-around'
import type { Workspace } from '../project/workspace'
import { folderWords } from '../storage/file-words'

export type CopyParts = {
  workspace: Workspace
  dialogs: Dialogs
  exported: ExportedFiles
  given: GivenFiles
  recentChanged: () => void
  /** How far something is that takes long, or how it ended. */
  showProgress: (windowId: number, kind: LongKind, progress: LongProgress) => void
}

/** Copies of a project, and its name. */
export const copyHandlers = ({
  workspace,
  dialogs,
  exported,
  given,
  recentChanged,
  showProgress,
}: CopyParts): Pick<Handlers, keyof typeof copyCalls> => ({
  'project.saveCopy': async (_input, windowId) => {
    const session = workspace.sessionAt(windowId)
    const name = `${suggestedNames.copy(fileNameFor(session.project.about.project.title, suggestedNames.project))}.assay`
    const folder = await dialogs.projectCopy(windowId, name, 'copy')
    if (folder === null) return null
    await assertNewPlace(session.fileSystem, folder)
    showProgress(windowId, 'copy', 0)
    await followLongWork(
      (progress) => showProgress(windowId, 'copy', progress),
      async () => {
        await session.copyTo(folder)
        const { verifyProject } = await import('../storage/verify-project')
        const [first] = (await verifyProject(folder, session.fileSystem)).problems
        if (first) throw notWhole(folder, first)
      },
    )
    return exported.add(folder)
  },
  'project.duplicate': async (_input, windowId) => {
    const session = workspace.sessionAt(windowId)
    const [{ duplicateOf }, { ProjectSession }] = await Promise.all([
      import('../project/duplicate'),
      import('../project/session'),
    ])
    const title = duplicateTitle(session.project.about.project.title)
    // What cannot be duplicated is said before anybody is asked where to.
    const first = duplicateOf(session, title, new Date().toISOString())
    const folder = await dialogs.projectCopy(
      windowId,
      `${fileNameFor(title, suggestedNames.project)}.assay`,
      'duplicate',
    )
    if (folder === null) return null
    showProgress(windowId, 'copy', 0)
    await followLongWork(
      (progress) => showProgress(windowId, 'copy', progress),
      async () => {
        const made = await ProjectSession.begin(folder, first, { fileSystem: session.fileSystem })
        await made.close()
        await given.give({ kind: 'project', path: made.folder })
      },
    )
    return title
  },
  'project.rename': async ({ by, title }, windowId) => {
    const { changes, project, readOnly } = workspace.sessionAt(windowId)
    if (readOnly !== null) throw new Refusal('read-only', handlerWords.readOnly(readOnly))
    if (title !== project.about.project.title)
      await changes.apply({ by, operations: [{ name: 'project.update', input: { changes: { title } } }] })
    const opened = await workspace.renameFolder(`${fileNameFor(title, suggestedNames.project)}.assay`, windowId)
    recentChanged()
    return opened
  },
})

const LONGEST_TITLE = 200

function duplicateTitle(title: string): string {
  const copy = suggestedNames.copy(title)
  return copy.length > LONGEST_TITLE ? title : copy
}

const notWhole = (folder: string, { where, problem }: { where: string; problem: string }): Refusal =>
  new Refusal('copy-not-whole', handlerWords.copyNotWhole(folderWords(folder), where, problem))
