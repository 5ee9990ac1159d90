import { programWords } from '../program-words'
import type { EventMessage, OpenProject, Reply } from '@shared/ipc/contract'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { answerTo } from './answer'
import type { Server } from './server'

/** The one channel between a window and the main process; the preload names it too. */
export const CHANNEL = 'assay'

const stranger = (): Reply<never> => ({ ok: false, code: 'stranger', message: programWords.strangerCalls })

/**
 * `ownerOf` gives the id of the window a call came from, or null for a stranger; `told` resolves when the windows heard
 * everything up to now.
 */
type Owners = {
  ownerOf: (event: IpcMainInvokeEvent) => number | null
  tellOne: (windowId: number, messages: Iterable<EventMessage>) => void
  told: () => Promise<void>
  shown: (windowId: number, opened: OpenProject, anew: boolean) => OpenProject
}

/** Answers our own windows only. */
export function serve(server: Server, windows: Owners): void {
  ipcMain.handle(CHANNEL, async (event, name: unknown, input: unknown): Promise<string> => {
    const windowId = windows.ownerOf(event)
    if (windowId === null) return JSON.stringify(stranger())
    const reply = await server(name, input, windowId)
    return answerTo(name, reply, {
      tell: (messages) => windows.tellOne(windowId, messages),
      told: () => windows.told(),
      shown: (opened, anew) => windows.shown(windowId, opened, anew),
    })
  })
}
