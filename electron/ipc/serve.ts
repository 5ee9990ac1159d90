import type { Reply } from '@shared/ipc/contract'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Server } from './server'

/** The one channel between a window and the main process; the preload names it too. */
export const CHANNEL = 'assay'

const STRANGER: Reply<never> = { ok: false, code: 'stranger', message: 'Assay answers its own windows only.' }

/** Answers our own windows only. `windowOf` gives the window a call came from, or null for a stranger. */
export function serve(server: Server, windowOf: (event: IpcMainInvokeEvent) => number | null): void {
  ipcMain.handle(CHANNEL, async (event, name: unknown, input: unknown): Promise<string> => {
    const windowId = windowOf(event)
    return JSON.stringify(windowId === null ? STRANGER : await server(name, input, windowId))
  })
}
