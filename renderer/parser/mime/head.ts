import { latin1 } from '@shared/encoding/latin-1'
import type { Email } from 'postal-mime'
import { inUtf8 } from './encoded-words'
import { readLetters } from './letters'
import { mailNotes } from './mail-words'
import { readMime } from './read-mime'

/** What stands above the first blank line of a message or part, what stands below it, and what was assumed of its letters. */
export type Head = { email: Email; body: Uint8Array; notes: string[] }

/** Enough of a message to find an encoding that it names. */
const LOOKED_AT_BYTES = 64 * 1024
const CHARSET = /charset="?([\w.:-]{1,40})/i

/** The headers of a message or part; their letters are UTF-8 afterwards. */
export async function readHead(bytes: Uint8Array): Promise<Head> {
  const end = headEnd(bytes)
  const { text, notes } = lettersOf(bytes, end)
  const { header, notes: about } = inUtf8(unfolded(text))
  const email = await readMime(new TextEncoder().encode(`${header}\n`))
  return { email, body: bytes.subarray(bodyStart(bytes, end)), notes: [...notes, ...about] }
}

/** Headers should have no letters beyond English ones; where they have, they are in what the text is in. */
function lettersOf(bytes: Uint8Array, end: number): { text: string; notes: string[] } {
  const head = bytes.subarray(0, end)
  if (!head.some((byte) => byte > 0x7f)) return { text: latin1(head), notes: [] }
  const named = CHARSET.exec(latin1(bytes.subarray(0, LOOKED_AT_BYTES)))?.[1] ?? ''
  const { text, encoding } = readLetters(head, named)
  return { text, notes: encoding === 'utf-8' ? [] : [mailNotes.lettersOfHead(encoding)] }
}

/** Long headers go on in the next line, which begins with a space; a line of spaces alone belongs to one too. */
const unfolded = (head: string): string => head.replace(/\r/g, '').replace(/\n[ \t]/g, ' ')

function headEnd(bytes: Uint8Array): number {
  // A part without headers begins with its blank line.
  if (bodyStart(bytes, 0) > 0) return 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bodyStart(bytes, at + 1) > at + 1) return at + 1
  }
  return bytes.length
}

/** Behind the blank line that begins here; the place itself where none does. */
function bodyStart(bytes: Uint8Array, at: number): number {
  let next = at
  while (bytes[next] === CR) next += 1
  return bytes[next] === LF ? next + 1 : at
}
const [LF, CR] = [10, 13]

/** What a head says its body is: "text/html". */
export function typeOf(header: string, usual: string): string {
  const type = (header.split(';', 1)[0] ?? '')
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase()
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : usual
}
