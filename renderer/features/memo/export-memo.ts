import { carrier } from '@domain/retrieving'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { tellExportedFiles } from '@state/exported'
import { failureText, notifyFailure } from '@state/notices'
import { currentProject, isOpen } from '@state/project-store'
import type { BegunExport, Exported, ExportFormat, Withheld } from '@shared/ipc/exporting'
import { entity } from '@shared/document/project'
import { answersFor } from '@shared/memo/answers'
import { composeMemo } from '@shared/memo/compose-memo'
import { movedWords } from '@shared/memo/moved-words'
import { exportWords } from './export-words'

export const NOTHING_WITHHELD: Withheld = { names: false, words: false }

/** How far an export is: the files that are over, of how many, and the one that is made now. */
export type ExportProgress = { done: number; of: number; fileName: string }

type ExportWatch = { signal: AbortSignal; show: (progress: ExportProgress | null) => void }

export const UNWATCHED: ExportWatch = { signal: new AbortController().signal, show: () => {} }

/**
 * Asks where to, writes the files one after the other and offers them in one notice, with why any was not written and
 * with a warning where words in it stand beside values that moved. Says whether anything was asked for: closing the
 * dialog exports nothing.
 */
export async function exportMemo(
  memoId: string,
  formats: readonly ExportFormat[],
  withheld = NOTHING_WITHHELD,
  watch = UNWATCHED,
  remarks = false,
): Promise<boolean> {
  try {
    // Who it was is asked now: the project may be closed once the files are written.
    const by = currentAnalyst().id
    const begun = await call('memo.beginExport', {
      memoId,
      formats: [...formats],
      withheld,
      ...(remarks ? { remarks } : {}),
    })
    if (begun === null) return false
    const { files, failures } = await writeFiles(begun, watch)
    const handover = await call('memo.endExport', { token: begun.token, by })
    const moved = files.length > 0 ? await movedIn(memoId) : ''
    tellExportedFiles(`export of ${memoId}`, files, { failures, warnings: [moved, handover] })
  } catch (failure) {
    notifyFailure(failure)
  }
  return true
}

/** A file that fails does not keep the others from being written; those that were cancelled are named. */
async function writeFiles(
  { token, files: asked }: BegunExport,
  { signal, show }: ExportWatch,
): Promise<{ files: Exported[]; failures: string[] }> {
  const [files, failures]: [Exported[], string[]] = [[], []]
  const cancel = () => void call('memo.cancelExport', { token }).catch(notifyFailure)
  signal.addEventListener('abort', cancel)
  for (const [done, { format, fileName }] of asked.entries()) {
    if (signal.aborted) {
      failures.push(exportWords.cancelled(fileName))
      continue
    }
    show({ done, of: asked.length, fileName })
    try {
      files.push(await call('memo.writeExport', { token, format }))
    } catch (failure) {
      failures.push(failureText(failure))
    }
  }
  signal.removeEventListener('abort', cancel)
  show(null)
  return { files, failures }
}

/** As the project is once the file is written: values may move while the dialog is open, and the project may close. */
async function movedIn(memoId: string): Promise<string> {
  if (!isOpen()) return ''
  const project = currentProject()
  const memo = entity(project, 'memos', memoId)
  if (!memo) return ''
  const { signal } = new AbortController()
  const answers = await answersFor(project, memo.queryIds ?? [], memo.createdAt, carrier(signal))
  return movedWords(composeMemo(project, memo, new Map(), answers))
}
