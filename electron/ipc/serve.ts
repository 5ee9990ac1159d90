import { calls, type CallName, type Handlers, type Reply } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'

/** The one channel between a window and the main process. */
export const CHANNEL = 'assay'

export type Answer = (name: unknown, input: unknown, windowId: number) => Promise<Reply<unknown>>
type Handler = (input: unknown, windowId: number) => Promise<unknown>

/**
 * Decodes a call, runs its handler and turns every failure into a value.
 * `report` hears of bugs and malformed calls; what is declined on purpose is the analyst's business alone.
 */
export function createServer(handlers: Handlers, report: (failure: unknown) => void): Answer {
  return async (name, input, windowId) => {
    try {
      if (!isCallName(name)) throw new Refusal('unknown-call', 'Assay has no such call. Nothing was changed.')
      const parsed = calls[name].input.safeParse(input)
      if (!parsed.success) {
        throw new Refusal(
          'invalid-input',
          `${name} was refused: ${z.prettifyError(parsed.error)}. Nothing was changed.`,
        )
      }
      // The schema of this very name produced the input; TypeScript cannot follow that through the table.
      const handler = handlers[name] as Handler
      return { ok: true, value: await handler(parsed.data, windowId) }
    } catch (failure) {
      if (failure instanceof Refusal) return { ok: false, code: failure.code, message: failure.message }
      report(failure)
      const message =
        'Something went wrong in Assay; the log has the details. What was saved is safe. Please try again.'
      return { ok: false, code: 'bug', message }
    }
  }
}

/** Answers our own windows only. `windowOf` gives the window a call came from, or null for a stranger. */
export function serve(answer: Answer, windowOf: (event: IpcMainInvokeEvent) => number | null): void {
  ipcMain.handle(CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply<unknown>> => {
    const windowId = windowOf(event)
    if (windowId === null) return { ok: false, code: 'stranger', message: 'Assay answers its own windows only.' }
    return answer(name, input, windowId)
  })
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}
