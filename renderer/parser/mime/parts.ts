import { latin1 } from '@shared/encoding/latin-1'
import { Refusal } from '@shared/refusal'
import type { Email } from 'postal-mime'
import { type Head, readHead, typeOf } from './head'
import { mailNotes, mailRefusals } from './mail-words'
import { headerOf, parameterOf } from './read-mime'
import { decodeTransfer } from './transfer'

/** A part of a message: what it says it is, its bytes, and the parts it is made of. */
export type Part = {
  type: string
  head: Email
  /** As they were before they were written for mail where they may be words; of a part made of parts, its lines. */
  bytes: Uint8Array
  parts: Part[]
  notes: string[]
}

/** Parts in parts; programs use a few levels. */
const DEEPEST = 20
/** Of a whole message. */
const MOST_PARTS = 10_000

/** Takes a message apart. */
export async function readParts(bytes: Uint8Array): Promise<Part> {
  const room = { left: MOST_PARTS }
  return readPart(await readHead(bytes), 'text/plain', DEEPEST, room)
}

async function readPart(head: Head, usual: string, deepest: number, room: { left: number }): Promise<Part> {
  room.left -= 1
  if (deepest === 0 || room.left < 0) throw tooMany()
  const { email, body, notes } = head
  const written = headerOf(email, 'content-type')
  const type = typeOf(written, usual)
  if (type.startsWith('multipart/')) {
    const { parts: pieces, rest } = partsOf(body, parameterOf(written, 'boundary'))
    if (pieces.length > 0) {
      const kind = type === 'multipart/digest' ? MESSAGE : 'text/plain'
      const parts: Part[] = []
      for (const piece of pieces) parts.push(await readPart(await readHead(piece), kind, deepest - 1, room))
      const about = /[a-z]/i.test(latin1(rest)) ? [mailNotes.behindParts] : []
      return { type, head: email, bytes: body, parts, notes: [...notes, ...about] }
    }
  }
  // What says that it has parts and has none is read as it stands.
  const isText = type.startsWith('multipart/') && type !== 'multipart/encrypted'
  const kind = isText ? 'text/plain' : type
  const way = HAS_WORDS.test(kind) ? headerOf(email, 'content-transfer-encoding') : ''
  const sent = decodeTransfer(body, way)
  return { type: kind, head: email, bytes: sent.bytes, parts: [], notes: [...notes, ...sent.notes] }
}

/** Pictures and other attachments are never looked into. */
const HAS_WORDS = /^(?:text|message)\/|^application\/(?:xhtml\+xml|ics)$/
export const MESSAGE = 'message/rfc822'

const tooMany = (): Refusal => new Refusal('damaged', mailRefusals.manyParts)

type Pieces = { parts: Uint8Array[]; rest: Uint8Array }

/** What stands between the boundaries of a multipart body (RFC 2046, section 5.1.1), and what behind the last of them. */
export function partsOf(bytes: Uint8Array, named: string): Pieces {
  const text = latin1(bytes)
  // A head that lost its boundary: the first line that looks like one is it.
  const boundary = named || (/(?:^|\n)--(?!-)([^\r\n]{6,70})\r?\n[\w-]{3,40}:/.exec(text)?.[1]?.trim() ?? '')
  const none = { parts: [], rest: bytes.subarray(bytes.length) }
  if (boundary === '') return none
  const delimiter = `--${boundary}`
  const parts: Uint8Array[] = []
  let start = -1
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue
    const lineEnd = text.indexOf('\n', at)
    const behind = text.slice(at + delimiter.length, lineEnd < 0 ? undefined : lineEnd).trimEnd()
    if (behind !== '' && behind !== '--') continue
    if (start >= 0) parts.push(bytes.subarray(start, at))
    const next = lineEnd < 0 ? bytes.length : lineEnd + 1
    if (behind === '--') return { parts, rest: bytes.subarray(next) }
    if (parts.length > MOST_PARTS) throw tooMany()
    start = next
  }
  return start < 0 ? none : { ...none, parts: [...parts, bytes.subarray(start)] }
}
