import { call } from '@state/client'
import { notify, notifyFailure } from '@state/notices'
import type { MemoFormat } from '@shared/ipc/contract'

export const FORMAT_NAMES: Readonly<Record<MemoFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  md: 'Markdown',
}

/** Asks where to, writes the file and offers it. Closing the dialog exports nothing. */
export async function exportMemo(memoId: string, format: MemoFormat): Promise<void> {
  try {
    const exported = await call('memo.export', { memoId, format })
    if (!exported) return
    const { fileName, token } = exported
    notify('info', `Exported “${fileName}”.`, [
      { label: 'Open', run: () => void call('memo.openExport', { token }).catch(notifyFailure) },
      { label: 'Show in folder', run: () => void call('memo.showExport', { token }).catch(notifyFailure) },
    ])
  } catch (failure) {
    notifyFailure(failure)
  }
}
