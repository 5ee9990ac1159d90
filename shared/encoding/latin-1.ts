/** Arguments a call takes at once in every engine. */
const CHUNK = 8192

/** Bytes as the characters of the same numbers (ISO 8859-1 with its control characters). */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}
