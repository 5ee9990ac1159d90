import { carrier } from '@domain/retrieving'
import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { notifyFailure } from '@state/notices'
import { currentProject, isOpen } from '@state/project-store'
import type { MemoFormat } from '@shared/ipc/exporting'
import { entity } from '@shared/document/project'
import { answersFor } from '@shared/memo/answers'
import { composeMemo } from '@shared/memo/compose-memo'
import { movedWords } from '@shared/memo/moved-words'

export const FORMAT_NAMES: Readonly<Record<MemoFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
}

/**
 * Asks where to, writes the file and offers it, with a warning where words in it stand beside values that moved. A Word
 * document may have the remarks as comments.
 * Closing the dialog exports nothing.
 */
export async function exportMemo(memoId: string, format: MemoFormat, remarks = false): Promise<void> {
  try {
    const exported = await call('memo.export', { memoId, format, ...(remarks ? { remarks } : {}) })
    if (exported) tellExported(exported, await movedIn(memoId))
  } catch (failure) {
    notifyFailure(failure)
  }
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
