import type { Reply } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import { parseHtml } from './parse-html'
import { parseMarkdown } from './parse-markdown'
import { rasterise } from './rasterise'

/** A refusal crosses to the main process as a value; of an exception only the text would arrive. */
function answer<Args extends unknown[], Value>(work: (...args: Args) => Value | Promise<Value>) {
  return async (...args: Args): Promise<Reply<Value>> => {
    try {
      return { ok: true, value: await work(...args) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
      throw error
    }
  }
}

// The main process calls these by name: the page has no preload, so nothing in it can call out.
Object.assign(globalThis, {
  parser: { parseHtml: answer(parseHtml), parseMarkdown: answer(parseMarkdown), rasterise: answer(rasterise) },
})
