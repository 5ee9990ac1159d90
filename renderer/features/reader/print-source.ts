import { call } from '@state/client'
import { tellExported } from '@state/exported'
import { notifyFailure } from '@state/notices'
import type { Reader } from './reader'

/** Asks where to, writes the text with the marks that are shown as a PDF and offers it. Closing the dialog prints nothing. */
export async function printSource(reader: Reader): Promise<void> {
  try {
    const printed = await call('print.source', { versionId: reader.text.versionId, filter: reader.filter.get() })
    if (printed) tellExported(printed)
  } catch (failure) {
    notifyFailure(failure)
  }
}
