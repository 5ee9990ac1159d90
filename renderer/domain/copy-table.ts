import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { toTsv } from '@ui/grid-clipboard'
import { tableWords } from './table-words'

/** Puts a table on the clipboard as spreadsheets read it, and says so; its first row is the head. */
export async function copyTable(cells: readonly (readonly string[])[]): Promise<void> {
  try {
    await call('app.copyText', { text: toTsv(cells) })
    announce(tableWords.copied(cells.length - 1))
  } catch (failure) {
    notifyFailure(failure)
  }
}
