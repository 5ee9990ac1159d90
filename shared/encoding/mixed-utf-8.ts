import { decodingNotes } from './encoding-words'
import type { DecodedText } from './decode-text'
import { decodeWindows1252 } from './windows-1252'

/** Signs that programs writing Windows-1252 put among letters: quotes, dashes, dots, currencies, a no-break space. */
const SIGNS = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0,
  0xb7, 0xbb,
])
/** A sign that is one byte in Windows-1252 has up to three in UTF-8. */
const LONGEST_GROWTH = 2
/** The last letter of Windows-1252 that texts use; the one after it is what damage looks like. */
const LAST_LETTER = 0xfe

/**
 * UTF-8 into which somebody pasted a few words of Windows-1252; null for what is not that. The words in UTF-8 must be at
 * least as many as the strays, or the text is Windows-1252 that looks like UTF-8 by chance.
 */
export function readMixed(bytes: Uint8Array): DecodedText | null {
  const strays: number[] = []
  let good = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      if (length > 1) good += 1
      at += length
      continue
    }
    if (!isStray(bytes, at)) return null
    strays.push(at)
    at += 1
  }
  if (strays.length === 0 || good < strays.length) return null
  const text = new TextDecoder('utf-8').decode(mended(bytes, strays))
  return { text, encoding: 'utf-8', notes: [decodingNotes.mixed(strays.length)] }
}

/** The bytes with every stray written in UTF-8. */
function mended(bytes: Uint8Array, strays: readonly number[]): Uint8Array {
  const whole = new Uint8Array(bytes.length + strays.length * LONGEST_GROWTH)
  let [from, end] = [0, 0]
  for (const at of [...strays, bytes.length]) {
    whole.set(bytes.subarray(from, at), end)
    end += at - from
    const letter = new TextEncoder().encode(decodeWindows1252(bytes.subarray(at, at + 1)))
    whole.set(letter, end)
    end += letter.length
    from = at + 1
  }
  return whole.subarray(0, end)
}

/** A sign, or a letter that no byte of UTF-8 follows (which would be a character cut short). */
function isStray(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0
  const next = bytes[at + 1] ?? 0
  return SIGNS.has(byte) || (byte >= 0xc0 && byte <= LAST_LETTER && next < 0x80)
}

/** Length of the UTF-8 character that begins here, 0 where none does (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return 0
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let index = 2; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}
