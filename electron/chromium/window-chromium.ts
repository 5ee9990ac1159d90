import { spokenLanguage } from '@shared/language/language'
import { session, type Session } from 'electron'
import { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { RefiFile } from '@shared/interchange/refi/refi-file'
import { ReadTable } from '@shared/interchange/tables/sheet'
import { WordTemplate } from '@shared/interchange/word-template'
import type { BundleFormat, WholeFormat } from '@shared/kinds/versions'
import { newId } from '@shared/new-id'
import { ParsedArticle } from '@shared/text/parsed-article'
import { WholeText } from '@shared/text/whole-text'
import { z } from 'zod'
import { appFiles } from '../app-protocol'
import { asText } from './as-text'
import type { Chromium } from './chromium'
import { type PageOptions, withHiddenPage, type WorkLimits } from './hidden-page'
import { ReadingPages } from './reading-pages'
import { replyOf, unwrap } from './reply'

const PARSER_URL = 'app://parser/parser/index.html'
/**
 * The parser runs its own script and the WebAssembly in it, which reads PDFs; what it parses can load, run and reach
 * nothing. Pictures are its own SVG drawings.
 */
const PARSER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src blob:; base-uri 'none'; form-action 'none'"
/** A handbook of two thousand pages is read in less. */
const LONGEST_PDF_MS = 180_000
/** What is printed was composed by Assay and brings its styles and figures along. */
const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Chromium inside the app: hidden windows in an in-memory session that serves nothing but the parser page and what is being printed. */
export class WindowChromium implements Chromium {
  readonly #rendererFolder: string
  readonly #printing = new Map<string, string>()
  readonly #reading = new ReadingPages(() => this.#parserPage())
  /** Made on first use: sessions exist after `ready` only. */
  #session: Session | null = null

  /** `rendererFolder` holds the built pages. */
  constructor(rendererFolder: string) {
    this.#rendererFolder = rendererFolder
  }

  parseHtml(html: string, signal?: AbortSignal): Promise<ParsedArticle> {
    return this.#read(`parser.parseHtml(${JSON.stringify(html)})`, signal)
  }

  parseMarkdown(text: string, signal?: AbortSignal): Promise<ParsedArticle> {
    return this.#read(`parser.parseMarkdown(${JSON.stringify(text)})`, signal)
  }

  /** The bytes come with the script: the page has no way to fetch them, and needs none. */
  async parseBundle(bytes: Uint8Array, format: BundleFormat, signal?: AbortSignal): Promise<ParsedArticle> {
    const base64 = Buffer.from(bytes).toString('base64')
    const longest = format === 'pdf' ? LONGEST_PDF_MS : undefined
    const script = `parser.parseBundle(${JSON.stringify(base64)}, ${JSON.stringify(format)})`
    return articleOf(await this.#run(script, { signal, longest }))
  }

  async parseWhole(content: string | Uint8Array, format: WholeFormat, signal?: AbortSignal): Promise<WholeText> {
    const script = `parser.parseWhole(${JSON.stringify(asText(content))}, ${JSON.stringify(format)})`
    const longest = format === 'pdf' ? LONGEST_PDF_MS : undefined
    return unwrap(replyOf(WholeText).parse(await this.#run(script, { signal, longest })))
  }

  async parseCodebook(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadCodebook> {
    const base64 = Buffer.from(bytes).toString('base64')
    const script = `parser.parseCodebook(${JSON.stringify(base64)})`
    return unwrap(replyOf(ReadCodebook).parse(await this.#run(script, { signal })))
  }

  async parseRefi(bytes: Uint8Array, signal?: AbortSignal): Promise<RefiFile> {
    const base64 = Buffer.from(bytes).toString('base64')
    const script = `parser.parseRefi(${JSON.stringify(base64)})`
    return unwrap(replyOf(RefiFile).parse(await this.#run(script, { signal })))
  }

  async parseTable(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadTable> {
    const base64 = Buffer.from(bytes).toString('base64')
    const script = `parser.parseTable(${JSON.stringify(base64)})`
    return unwrap(replyOf(ReadTable).parse(await this.#run(script, { signal })))
  }

  async parseTemplate(bytes: Uint8Array, signal?: AbortSignal): Promise<WordTemplate> {
    const base64 = Buffer.from(bytes).toString('base64')
    const script = `parser.parseTemplate(${JSON.stringify(base64)})`
    return unwrap(replyOf(WordTemplate).parse(await this.#run(script, { signal })))
  }

  async drawPage(bytes: Uint8Array, page: number, width: number, signal?: AbortSignal): Promise<Uint8Array> {
    const base64 = Buffer.from(bytes).toString('base64')
    const place = [page, width].map(Number).join(', ')
    return this.#picture(`parser.drawPage(${JSON.stringify(base64)}, ${place})`, signal)
  }

  async rasterise(svg: string, width: number, height: number, scale: number): Promise<Uint8Array> {
    const size = [width, height, scale].map(Number).join(', ')
    return this.#picture(`parser.rasterise(${JSON.stringify(svg)}, ${size})`)
  }

  async printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array> {
    const id = newId()
    this.#printing.set(id, html)
    try {
      const options = { session: this.#ownSession(), url: `app://print/${id}`, javascript: false }
      return await withHiddenPage(options, { signal }, (page) =>
        page.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      )
    } finally {
      this.#printing.delete(id)
    }
  }

  async close(): Promise<void> {
    this.#reading.close()
  }

  async #picture(script: string, signal?: AbortSignal): Promise<Uint8Array> {
    return Buffer.from(unwrap(replyOf(z.string()).parse(await this.#run(script, { signal }))), 'base64')
  }

  async #read(script: string, signal: AbortSignal | undefined): Promise<ParsedArticle> {
    return articleOf(await this.#reading.lend<unknown>({ signal }, (page) => page.executeJavaScript(inSpoken(script))))
  }

  #run(script: string, limits: WorkLimits): Promise<unknown> {
    return withHiddenPage<unknown>(this.#parserPage(), limits, (page) => page.executeJavaScript(inSpoken(script)))
  }

  #parserPage(): PageOptions {
    return { session: this.#ownSession(), url: PARSER_URL, javascript: true }
  }

  #ownSession(): Session {
    if (this.#session) return this.#session
    const own = session.fromPartition('sandbox')
    const parserFiles = appFiles('parser', this.#rendererFolder, PARSER_POLICY)
    own.protocol.handle('app', (request) => this.#printed(request.url) ?? parserFiles(request))
    this.#session = own
    return own
  }

  #printed(url: string): Response | null {
    const { host, pathname } = new URL(url)
    const html = host === 'print' ? this.#printing.get(pathname.slice(1)) : undefined
    if (html === undefined) return null
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY },
    })
  }
}

/** What comes back was made by a process that read a foreign document: it is checked like any other input. */
/** The page is another process: with each request it is told which language its notes are for. */
const inSpoken = (script: string): string => `parser.speak(${JSON.stringify(spokenLanguage())}), ${script}`

const articleOf = (reply: unknown): ParsedArticle => unwrap(replyOf(ParsedArticle).parse(reply))
