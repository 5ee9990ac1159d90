import type { Readable, Writable } from 'node:stream'
import { Refusal } from '@shared/refusal'
import type { Chromium } from './chromium'
import { type HostAnswer, HostRequest, onLine, parseLine } from './host-messages'

type Value = Extract<HostAnswer['reply'], { ok: true }>['value']

/** Answers the requests that come in line by line, several at a time; a line that is no request is a bug of the asker. */
export function serveHost(chromium: Chromium, input: Readable, output: Writable): void {
  const running = new Map<number, AbortController>()
  const serve = async (request: HostRequest): Promise<void> => {
    const controller = new AbortController()
    running.set(request.id, controller)
    const reply = await replyTo(() => perform(chromium, request, controller.signal))
    running.delete(request.id)
    const answer: HostAnswer = { id: request.id, reply }
    output.write(`${JSON.stringify(answer)}\n`)
  }
  onLine(input, (line) => {
    const request = HostRequest.parse(parseLine(line))
    if (request.call === 'cancel') running.get(request.id)?.abort()
    else void serve(request)
  })
}

async function perform(chromium: Chromium, request: HostRequest, signal: AbortSignal): Promise<Value> {
  switch (request.call) {
    case 'parseHtml':
      return await chromium.parseHtml(...request.args, signal)
    case 'parseMarkdown':
      return await chromium.parseMarkdown(...request.args, signal)
    case 'parseBundle': {
      const [base64, format] = request.args
      return await chromium.parseBundle(Buffer.from(base64, 'base64'), format, signal)
    }
    case 'parseWhole': {
      const [content, format] = request.args
      const isText = format === 'html' || format === 'md'
      return await chromium.parseWhole(isText ? content : Buffer.from(content, 'base64'), format, signal)
    }
    case 'parseCodebook':
      return await chromium.parseCodebook(Buffer.from(request.args[0], 'base64'), signal)
    case 'parseRefi':
      return await chromium.parseRefi(Buffer.from(request.args[0], 'base64'), signal)
    case 'parseTable':
      return await chromium.parseTable(Buffer.from(request.args[0], 'base64'), signal)
    case 'parseTemplate':
      return await chromium.parseTemplate(Buffer.from(request.args[0], 'base64'), signal)
    case 'drawPage': {
      const [base64, page, width] = request.args
      return Buffer.from(await chromium.drawPage(Buffer.from(base64, 'base64'), page, width, signal)).toString('base64')
    }
    case 'rasterise':
      return Buffer.from(await chromium.rasterise(...request.args)).toString('base64')
    case 'printPdf':
      return Buffer.from(await chromium.printPdf(...request.args, signal)).toString('base64')
    case 'cancel':
      throw new Error('A cancellation is not answered')
  }
}

async function replyTo(work: () => Promise<Value>): Promise<HostAnswer['reply']> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, message: error.message }
    return {
      ok: false,
      code: 'internal',
      message: `The page engine failed: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
