import { programWords } from '../program-words'
import type { CallName, EventMessage, OpenProject, Reply } from '@shared/ipc/contract'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { answerTo } from './answer'
import type { Server } from './server'

/** The channel between a window and the main process; the preload names it too. */
export const CHANNEL = 'assay'
/** What was dropped comes on one of its own, on which only the preload speaks: it knows the paths, and no page names one. */
const DROPPED = 'assay-dropped'
/** The call that is asked there. */
const OF_THE_PRELOAD: CallName = 'given.dropped'

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
  const answer = async (event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<string> => {
    const windowId = windows.ownerOf(event)
    if (windowId === null) return JSON.stringify(stranger())
    const reply = await server(name, input, windowId)
    return answerTo(name, reply, {
      tell: (messages) => windows.tellOne(windowId, messages),
      told: () => windows.told(),
      shown: (opened, anew) => windows.shown(windowId, opened, anew),
    })
  }
  ipcMain.handle(CHANNEL, async (event, name: unknown, input: unknown) =>
    name === OF_THE_PRELOAD ? JSON.stringify(stranger()) : answer(event, name, input),
  )
  ipcMain.handle(DROPPED, (event, paths: unknown) => answer(event, OF_THE_PRELOAD, { paths }))
}
