import { call } from '@state/client'
import { notify, notifyFailure } from '@state/notices'
import { currentProject, isOpen } from '@state/project-store'
import type { MemoFormat } from '@shared/ipc/contract'
import { entity } from '@shared/document/project'
import { composeMemo } from '@shared/memo/compose-memo'
import { hasMoved } from '@shared/memo/memo-tree'
import { counted } from '@shared/words/plural'

export const FORMAT_NAMES: Readonly<Record<MemoFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
}

/**
 * Asks where to, writes the file and offers it, with a warning where words in it stand beside values that moved.
 * Closing the dialog exports nothing.
 */
export async function exportMemo(memoId: string, format: MemoFormat): Promise<void> {
  try {
    const exported = await call('memo.export', { memoId, format })
    if (!exported) return
    const { fileName, token } = exported
    const moved = sectionsMoved(memoId)
    notify(moved > 0 ? 'warning' : 'info', `Exported “${fileName}”.${movedWords(moved)}`, [
      { label: 'Open', run: () => void call('memo.openExport', { token }).catch(notifyFailure) },
      { label: 'Show in folder', run: () => void call('memo.showExport', { token }).catch(notifyFailure) },
    ])
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** As the project is once the file is written: values may move while the dialog is open, and the project may close. */
function sectionsMoved(memoId: string): number {
  if (!isOpen()) return 0
  const project = currentProject()
  const memo = entity(project, 'memos', memoId)
  return memo ? composeMemo(project, memo, new Map()).sections.filter(hasMoved).length : 0
}

const movedWords = (sections: number): string =>
  sections === 0
    ? ''
    : ` In ${counted(sections, 'section')} the words were written before values moved; they are marked in the memo.`
