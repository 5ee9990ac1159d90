const SAMPLE_BYTES = 64 * 1024
/** A binary file read as UTF-16 shows control characters and unassigned code points at once; a text does not. */
const NOT_TEXT = /[^\P{Cc}\s]|[\uFFFD\p{Co}\p{Cn}]/u

/**
 * Text in UTF-16 without a byte-order mark, or null. Latin letters, spaces and line ends all have a zero byte, and always
 * on the same side; nothing else that is text has zero bytes at all.
 */
export function findUtf16WithoutMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return NOT_TEXT.test(text) ? null : { text, encoding }
  } catch {
    return null
  }
}
