import type { TableFile } from '@shared/ipc/exporting'
import { LIMITS } from '@shared/limits'
import { call } from './client'
import { notifyFailure } from './notices'
import { currentProject, isOpen } from './project-store'
import { createStore, useStore } from './store'

/** The file that risks are to be imported from. */
const chosen = createStore<TableFile | null>(null)

async function look(ask: Promise<TableFile | null>): Promise<void> {
  const into = currentProject()
  try {
    const file = await ask
    // Another project may be open by now.
    if (file && isOpen() && currentProject() === into) chosen.set(file)
  } catch (failure) {
    notifyFailure(failure)
  }
}

/** Asks for a file to import risks from, and reads it. */
export const chooseRiskFile = (): Promise<void> => look(call('table.choose', {}))

/** Whether a dropped file is a table by its name. */
export const isTableName = (name: string): boolean => /\.(?:xlsx|xlsm|csv|tsv)$/i.test(name)

/** Reads a file that was dropped to import risks from it. */
export const readRiskFile = (file: File): Promise<void> =>
  look(
    // A file over the limit is not read whole only to be refused.
    file
      .slice(0, LIMITS.importBytes + 1)
      .arrayBuffer()
      .then((bytes) => call('table.read', { name: file.name, bytes: new Uint8Array(bytes) })),
  )

export const closeRiskFile = (): void => chosen.set(null)

/** The file that risks are to be imported from; null while there is none. */
export const useRiskFile = (): TableFile | null => useStore(chosen)
