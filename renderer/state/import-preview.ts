import type { ImportPreview } from '@shared/ipc/importing'
import { call } from './client'
import type { ImportItem, WaitingFile } from './import-list'
import { failureText, notify } from './notices'
import { createStore, useStore } from './store'

/** A file that is looked at before its import; `preview` is null while it is read. */
export type Previewing = {
  name: string
  folderId: string
  preview: ImportPreview | null
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
    if (previewing.get() === mine) previewing.set({ ...mine, preview })
  } catch (failure) {
    // Whoever cancelled it knows.
    if (previewing.get() !== mine) return
    previewing.set(null)
    notify('error', `${name}: ${failureText(failure)}`)
  }
}

/** Leaves it; what is still read is given up. */
export function closePreview(): void {
  const reading = previewing.get()?.preview === null
  previewing.set(null)
  if (reading) void call('source.cancelImport', {}).catch(() => undefined)
}
