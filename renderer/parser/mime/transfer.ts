import { latin1 } from '@shared/encoding/latin-1'
import { base64 } from './encoded-words'
import { mailNotes } from './mail-words'
import { toBytes } from './to-bytes'

/** Bytes of a part as they were before they were written for mail, and what of them was none. */
export type Sent = { bytes: Uint8Array; notes: string[] }

/** Undoes what was done to bytes so that they could be sent as lines of English letters (RFC 2045, section 6). */
export function decodeTransfer(body: Uint8Array, header: string): Sent {
  const way = header.toLowerCase()
  if (way.includes('quoted-printable')) return { bytes: toBytes(unquoted(latin1(body))), notes: [] }
  if (way.includes('base64')) return fromLines(body)
  return { bytes: body, notes: [] }
}

/** A line that ends in "=" goes on with the next, whatever programs on the way put behind the sign. */
function unquoted(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const last = lines.length - 1
  return lines
    .map((line, at) => (line.endsWith('=') ? line.slice(0, -1) : at === last ? line : `${line}\n`))
    .join('')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Lists and virus checkers put lines of their own under a part without looking what it is written in. */
function fromLines(body: Uint8Array): Sent {
  const lines = latin1(body)
    .split('\n')
    .map((line) => line.trim())
  const good = lines.filter((line) => /^[a-z\d+/=!]*$/i.test(line))
  const strays = lines.length - good.length
  if (strays > 0 && good.every((line) => line.length < FEWEST_OF_A_LINE))
    return { bytes: body, notes: [mailNotes.notBase64] }
  return { bytes: toBytes(base64(good.join(''))), notes: strays === 0 ? [] : [mailNotes.strayLines(strays)] }
}
/** Characters; words of a text are shorter lines of letters. */
const FEWEST_OF_A_LINE = 20
