import { decodeText } from '@shared/encoding/decode-text'
import { Refusal } from '@shared/refusal'

/** Bytes that tell the encoding of a text. */
const ENOUGH = 1_024

/**
 * A file as it is looked at to know what it is: a text in UTF-16, with or without a byte-order mark, in UTF-8; all else as
 * it is, for every other encoding has the signs of formats where UTF-8 has them.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  // Both halves of a pair of bytes are needed, and no half of a letter of two pairs tells more.
  if (!isUtf16(bytes.subarray(0, ENOUGH))) return bytes
  try {
    return new TextEncoder().encode(decodeText(bytes).text)
  } catch (failure) {
    if (failure instanceof Refusal) return bytes
    throw failure
  }
}

const isUtf16 = ([first, second, third, fourth]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0 && second !== 0 && third === 0 && fourth !== 0) ||
  (first !== 0 && second === 0 && third !== 0 && fourth === 0)
