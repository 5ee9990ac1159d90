import type { ImportPreview } from '@shared/ipc/importing'
import type { LeftOutCounts } from '@shared/ipc/left-out'
import { call } from './client'
import type { ImportItem, WaitingFile } from './import-list'
import { failureText, notify } from './notices'
import { createStore, useStore } from './store'

/** A file that is looked at before its import; `preview` is null while it is read. */
export type Previewing = {
  name: string
  folderId: string
  preview: ImportPreview | null
  /** What would be left out; null where nothing ever is, absent while it is counted or where it cannot be. */
  leftOut?: LeftOutCounts
  confirm: (as?: ImportItem['as']) => Promise<void>
}

const previewing = createStore<Previewing | null>(null)
export const usePreviewing = (): Previewing | null => useStore(previewing)

/** Reads a file and shows what an import would bring. */
export async function showPreview(
  { name, load }: WaitingFile,
  folderId: string,
  confirm: Previewing['confirm'],
): Promise<void> {
  const mine: Previewing = { name, folderId, preview: null, confirm }
  previewing.set(mine)
  try {
    const file = await load()
    const preview = await call('source.preview', { folderId, file })
    if (previewing.get() !== mine) return
    // Nothing is left out of a plain text.
    if (preview.format === 'txt') return previewing.set({ ...mine, preview, leftOut: null })
    const read = { ...mine, preview }
    previewing.set(read)
    void countLeftOut(read)
  } catch (failure) {
    // Whoever cancelled it knows.
    if (previewing.get() !== mine) return
    previewing.set(null)
    notify('error', `${name}: ${failureText(failure)}`)
  }
}

/** The file is read once more for it, so that it comes after the rest. What cannot be counted is seen after the import. */
async function countLeftOut(mine: Previewing): Promise<void> {
  const leftOut = await call('source.previewLeftOut', { folderId: mine.folderId }).catch(() => undefined)
  if (leftOut !== undefined && previewing.get() === mine) previewing.set({ ...mine, leftOut })
}

/** Leaves it; what is still read is given up. */
export function closePreview(): void {
  const was = previewing.get()
  previewing.set(null)
  if (was && (was.preview === null || was.leftOut === undefined))
    void call('source.cancelImport', {}).catch(() => undefined)
}
