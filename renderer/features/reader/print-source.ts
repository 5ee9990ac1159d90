import { call } from '@state/client'
import { notify, notifyFailure } from '@state/notices'
import type { Reader } from './reader'

/** Asks where to, writes the text with the marks that are shown as a PDF and offers it. Closing the dialog prints nothing. */
export async function printSource(reader: Reader): Promise<void> {
  try {
    const printed = await call('print.source', { versionId: reader.text.versionId, filter: reader.filter.get() })
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
