import { declaredEncoding } from '@shared/encoding/declared-encoding'
import { decodeText } from '@shared/encoding/decode-text'
import { latin1 } from '@shared/encoding/latin-1'
import { withoutStrayNuls } from '@shared/encoding/stray-nuls'
import { Refusal } from '@shared/refusal'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import type { Email } from 'postal-mime'
import { parseDay } from '../parse-day'
import { parseHtml } from '../parse-html'
import { wholeHtml } from '../whole-page'
import { headerOf, noteOfCut, parameterOf, readMime } from './read-mime'

const PAGE = /^(?:text\/html|application\/xhtml\+xml)/i
/** Parts that hold parts: programs use one level or two. */
const DEEPEST = 5
/** The page is among the first; the others are its pictures, styles and frames. */
const MOST_PARTS = 10_000

/** A page that a browser saved as one file (MHTML, RFC 2557): the page itself is read, as every other, and nothing it shows. */
export async function parseWebArchive(bytes: Uint8Array): Promise<ParsedArticle> {
  const { head, part, text, notes } = await pageIn(bytes)
  const article = parseHtml(text)
  const retrieved = article.retrieved ?? parseDay(headerOf(head, 'date'))
  const from = {
    title: 'the archive’s Subject',
    url: 'the archive’s address of the page',
    retrieved: 'the archive’s Date',
    ...article.from,
  }
  return {
    ...article,
    ...(retrieved && { retrieved }),
    from,
    title: article.title || head.subject?.trim() || '',
    url: article.url || headerOf(head, 'snapshot-content-location') || part.url,
    notes: [...notes, ...noteOfCut(bytes, head), ...article.notes],
  }
}

/** All words of the page in an archive. */
export async function wholeWebArchive(bytes: Uint8Array): Promise<WholeBlock[]> {
  return wholeHtml((await pageIn(bytes)).text)
}

async function pageIn(bytes: Uint8Array): Promise<{ head: Email; part: PagePart; text: string; notes: string[] }> {
  const head = await headOf(bytes)
  const part = await pagePart(bytes, head, DEEPEST)
  if (!part) {
    throw new Refusal(
      'damaged',
      'There is no page in this file, or the file is cut off before it. Nothing was imported. Save the page again, or copy its text and import that.',
    )
  }
  const { bytes: page, notes: about } = withoutStrayNuls(part.page)
  const { text, notes } = decodeText(page, part.charset || declaredEncoding(page))
  return { head, part, text, notes: [...about, ...notes] }
}

type PagePart = { page: Uint8Array; charset: string; url: string }

/** The part that is the page: the one that is said to come first, else the first that is one. */
async function pagePart(bytes: Uint8Array, head: Email, deepest: number): Promise<PagePart | null> {
  const type = headerOf(head, 'content-type')
  if (PAGE.test(type)) return decoded(bytes, head)
  if (!/^multipart\//i.test(type) || deepest === 0) return null
  const parts = await Promise.all(
    partsOf(bytes, parameterOf(type, 'boundary')).map(async (part) => ({ part, head: await headOf(part) })),
  )
  const start = parameterOf(type, 'start')
  const first = parts.findIndex((each) => start !== '' && headerOf(each.head, 'content-id') === start)
  const ordered = first < 0 ? parts : [...parts.slice(first), ...parts.slice(0, first)]
  for (const each of ordered) {
    const found = await pagePart(each.part, each.head, deepest - 1)
    if (found) return found
  }
  return null
}

/** The bytes of a page as they were before they were written for mail. */
async function decoded(part: Uint8Array, head: Email): Promise<PagePart | null> {
  // Of an attachment the bytes are given: what a page says of its own encoding is weighed here as of any other page.
  const { attachments } = await readMime(joined(ATTACHED, part))
  const content = attachments[0]?.content
  if (content === undefined || typeof content === 'string') return null
  const charset = parameterOf(headerOf(head, 'content-type'), 'charset')
  return { page: new Uint8Array(content), charset, url: headerOf(head, 'content-location') }
}

const ATTACHED = new TextEncoder().encode('Content-Disposition: attachment\r\n')

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** What stands between the boundaries of a multipart body (RFC 2046, section 5.1.1). */
function partsOf(bytes: Uint8Array, boundary: string): Uint8Array[] {
  if (boundary === '') return []
  const text = latin1(bytes)
  const delimiter = `--${boundary}`
  const starts: number[] = []
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + delimiter.length)) {
    const isLine = (at === 0 || text[at - 1] === '\n') && /[\s-]/.test(text[at + delimiter.length] ?? '\n')
    if (isLine) starts.push(at)
    if (starts.length > MOST_PARTS) break
  }
  return starts.map((start, index) => {
    const end = text.indexOf('\n', start)
    return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1, starts[index + 1] ?? bytes.length)
  })
}

/** The headers of a message or part, without what follows them. */
const headOf = (bytes: Uint8Array): Promise<Email> => readMime(bytes.subarray(0, headEnd(bytes)))

function headEnd(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== LF) continue
    const next = bytes[at + 1] === CR ? bytes[at + 2] : bytes[at + 1]
    if (next === LF) return at + 1
  }
  return bytes.length
}
const [LF, CR] = [10, 13]
