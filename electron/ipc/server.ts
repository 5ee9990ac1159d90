import { programWords } from '../program-words'
import { calls, type CallName, type Handlers, type Reply } from '@shared/ipc/contract'
import { assertCallSize } from '@shared/ipc/call-size'
import { callLabelOf } from '@shared/ipc/call-words'
import { inputRefusal } from '@shared/input-refusal'
import { Refusal } from '@shared/refusal'
import { openingRate } from './opening-rate'

export type Server = (name: unknown, input: unknown, windowId: number) => Promise<Reply<unknown>>
type Handler = (input: unknown, windowId: number) => Promise<unknown>

/**
 * Decodes a call, runs its handler and turns every failure into a value.
 * `report` hears of bugs; what is declined on purpose is the analyst's business alone.
 */
export function createServer(handlers: Handlers, report: (failure: unknown) => void): Server {
  const assertRate = openingRate()
  return async (name, input, windowId) => {
    try {
      if (!isCallName(name)) throw new Refusal('unknown-call', programWords.noSuchCall)
      assertCallSize(input)
      const parsed = calls[name].input.safeParse(input, { reportInput: true })
      if (!parsed.success) throw inputRefusal(parsed.error, programWords.whatWasAsked, callLabelOf)
      assertRate(name)
      // The schema of this very name produced the input; TypeScript cannot follow that through the table.
      const handler = handlers[name] as Handler
      return { ok: true, value: await handler(parsed.data, windowId) }
    } catch (failure) {
      if (failure instanceof Refusal) return { ok: false, code: failure.code, message: failure.message }
      report(failure)
      return { ok: false, code: 'bug', message: programWords.somethingWrongTryAgain }
    }
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}
