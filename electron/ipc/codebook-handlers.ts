import { handlerWords } from './handler-words'
import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import type { Handlers } from '@shared/ipc/contract'
import type { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import type { PlannedTag } from '@shared/interchange/codebook/plan-import'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { Chromium } from '../chromium/chromium'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import type { ProjectSession } from '../project/session'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type CodebookParts = {
  workspace: Workspace
  dialogs: Dialogs
  exported: ExportedFiles
  chromium: () => Promise<Chromium>
}

type CodebookCalls = Extract<keyof Handlers, `codebook.${string}`>

/** A file that was looked at, and what was shown of it. */
type Looked = { token: string; session: ProjectSession; read: ReadCodebook; listed: readonly PlannedTag[] }

export function codebookHandlers({
  workspace,
  dialogs,
  exported,
  chromium,
}: CodebookParts): Pick<Handlers, CodebookCalls> {
  /** What each window looked at last: only that can be imported. */
  const looked = new Map<number, Looked>()

  return {
    'codebook.export': async ({ format }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const { codebookFile } = await import('@shared/interchange/codebook/formats')
      // What cannot be exported is said before anybody is asked where to.
      codebookFile(session.project, format)
      const name = fileNameFor(suggestedNames.codebookOf(session.project.about.project.title), suggestedNames.codebook)
      const path = await dialogs.exported(windowId, name, { title: dialogWords.exportCodebook, ending: format })
      if (path === null) return null
      const { writeExport } = await import('../exporting/write-export')
      await writeExport(path, new TextEncoder().encode(codebookFile(session.project, format)))
      return exported.add(path)
    },
    'codebook.look': async (_input, windowId) => {
      const session = workspace.sessionAt(windowId)
      const path = await dialogs.codebook(windowId)
      if (path === null) return null
      const [{ readArticle }, { readCodebook }, { lookAtCodebook }] = await Promise.all([
        import('../importing/read-article'),
        import('../importing/read-codebook'),
        import('../importing/import-codebook'),
      ])
      const file = await readArticle(path)
      const read = await readCodebook(file, chromium)
      const { listed } = await lookAtCodebook(session, read)
      const token = newId()
      looked.set(windowId, { token, session, read, listed })
      return { token, fileName: file.name, listed, notes: read.notes }
    },
    'codebook.import': async ({ by, token }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const last = looked.get(windowId)
      if (last?.token !== token || last.session !== session) throw lookAgain()
      const { importCodebook, lookAtCodebook } = await import('../importing/import-codebook')
      const plan = await lookAtCodebook(session, last.read)
      if (JSON.stringify(plan.listed) !== JSON.stringify(last.listed)) throw lookAgain()
      const commit = await applied(importCodebook(session, plan, by))
      looked.delete(windowId)
      return commit
    },
  }
}

const lookAgain = (): Refusal => new Refusal('changed-meanwhile', handlerWords.codebookChanged)
