import { type ChildProcess, spawn } from 'node:child_process'
import { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { RefiFile } from '@shared/interchange/refi/refi-file'
import { ReadTable } from '@shared/interchange/tables/sheet'
import { WordTemplate } from '@shared/interchange/word-template'
import type { BundleFormat, WholeFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { ParsedArticle } from '@shared/text/parsed-article'
import { WholeText } from '@shared/text/whole-text'
import { z } from 'zod'
import type { Chromium } from './chromium'
import { HostAnswer, type HostRequest, onLine, parseLine } from './host-messages'
import { unwrap } from './reply'
import { asText } from './as-text'

type Call = Exclude<HostRequest['call'], 'cancel'>
type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void }

/** How long the host may take to end once nobody needs it. */
const CLOSE_WITHIN_MS = 5_000

/** Chromium for the command line: a sandbox host in a process of its own, started when first needed. */
export class SpawnedChromium implements Chromium {
  readonly #command: readonly string[]
  readonly #waiting = new Map<number, Waiting>()
  #host: ChildProcess | null = null
  #lastId = 0

  /** `command` starts the host: a program and its arguments. */
  constructor(command: readonly string[]) {
    this.#command = command
  }

  async parseHtml(html: string, signal?: AbortSignal): Promise<ParsedArticle> {
    return ParsedArticle.parse(await this.#ask('parseHtml', [html], signal))
  }

  async parseMarkdown(text: string, signal?: AbortSignal): Promise<ParsedArticle> {
    return ParsedArticle.parse(await this.#ask('parseMarkdown', [text], signal))
  }

  async parseBundle(bytes: Uint8Array, format: BundleFormat, signal?: AbortSignal): Promise<ParsedArticle> {
    const base64 = Buffer.from(bytes).toString('base64')
    return ParsedArticle.parse(await this.#ask('parseBundle', [base64, format], signal))
  }

  async parseWhole(content: string | Uint8Array, format: WholeFormat, signal?: AbortSignal): Promise<WholeText> {
    return WholeText.parse(await this.#ask('parseWhole', [asText(content), format], signal))
  }

  async parseCodebook(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadCodebook> {
    const base64 = Buffer.from(bytes).toString('base64')
    return ReadCodebook.parse(await this.#ask('parseCodebook', [base64], signal))
  }

  async parseRefi(bytes: Uint8Array, signal?: AbortSignal): Promise<RefiFile> {
    const base64 = Buffer.from(bytes).toString('base64')
    return RefiFile.parse(await this.#ask('parseRefi', [base64], signal))
  }

  async parseTable(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadTable> {
    const base64 = Buffer.from(bytes).toString('base64')
    return ReadTable.parse(await this.#ask('parseTable', [base64], signal))
  }

  async parseTemplate(bytes: Uint8Array, signal?: AbortSignal): Promise<WordTemplate> {
    const base64 = Buffer.from(bytes).toString('base64')
    return WordTemplate.parse(await this.#ask('parseTemplate', [base64], signal))
  }

  async drawPage(bytes: Uint8Array, page: number, width: number, signal?: AbortSignal): Promise<Uint8Array> {
    const base64 = Buffer.from(bytes).toString('base64')
    return Buffer.from(z.string().parse(await this.#ask('drawPage', [base64, page, width], signal)), 'base64')
  }

  async rasterise(svg: string, width: number, height: number, scale: number): Promise<Uint8Array> {
    return Buffer.from(z.string().parse(await this.#ask('rasterise', [svg, width, height, scale])), 'base64')
  }

  async printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array> {
    return Buffer.from(z.string().parse(await this.#ask('printPdf', [html], signal)), 'base64')
  }

  /** The host ends when its input does; one that does not is killed. */
  async close(): Promise<void> {
    const host = this.#host
    this.#host = null
    if (!host || host.exitCode !== null || host.signalCode !== null) return
    await new Promise<void>((resolve) => {
      const killer = setTimeout(() => host.kill('SIGKILL'), CLOSE_WITHIN_MS)
      host.once('exit', () => {
        clearTimeout(killer)
        resolve()
      })
      host.stdin?.end()
    })
  }

  async #ask(call: Call, args: (string | number)[], signal?: AbortSignal): Promise<unknown> {
    const host = (this.#host ??= this.#start())
    const id = ++this.#lastId
    const cancel = (): void => send(host, { id, call: 'cancel', args: [] })
    const answered = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    send(host, { id, call, args })
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel)
    return await answered.finally(() => {
      this.#waiting.delete(id)
      signal?.removeEventListener('abort', cancel)
    })
  }

  #start(): ChildProcess {
    const [program, ...args] = this.#command
    if (program === undefined) throw noPageEngine()
    const host = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] })
    // Writing to a host that has just died is answered by its exit below.
    host.stdin.on('error', () => undefined)
    host.on('error', (error) => this.#fail(host, error))
    host.on('exit', () => this.#fail(host))
    onLine(host.stdout, (line) => {
      const answer = HostAnswer.safeParse(parseLine(line))
      if (answer.success) this.#settle(answer.data)
    })
    return host
  }

  #settle({ id, reply }: HostAnswer): void {
    const waiting = this.#waiting.get(id)
    try {
      waiting?.resolve(unwrap<unknown>(reply))
    } catch (refusal) {
      waiting?.reject(refusal as Refusal)
    }
  }

  #fail(host: ChildProcess, cause?: Error): void {
    if (this.#host === host) this.#host = null
    const refusal = noPageEngine(cause)
    for (const { reject } of this.#waiting.values()) reject(refusal)
  }
}

function send(host: ChildProcess, request: { id: number; call: HostRequest['call']; args: (string | number)[] }): void {
  host.stdin?.write(`${JSON.stringify(request)}\n`)
}

function noPageEngine(cause?: Error): Refusal {
  return new Refusal(
    'no-page-engine',
    'The page engine that reads documents and prints memos could not run. Nothing was changed. Run the command with “npm run assay”, which sets it up, and see docs/cli.md.',
    { cause },
  )
}
