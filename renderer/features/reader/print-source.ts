import { call } from '@state/client'
import { notify, notifyFailure } from '@state/notices'

/** Asks where to, writes the text with its marks as a PDF and offers it. Closing the dialog prints nothing. */
export async function printSource(versionId: string): Promise<void> {
  try {
    const printed = await call('print.source', { versionId })
    if (!printed) return
    const { fileName, token } = printed
    notify('info', `Printed to “${fileName}”.`, [
      { label: 'Open', run: () => void call('memo.openExport', { token }).catch(notifyFailure) },
      { label: 'Show in folder', run: () => void call('memo.showExport', { token }).catch(notifyFailure) },
    ])
  } catch (failure) {
    notifyFailure(failure)
  }
}
