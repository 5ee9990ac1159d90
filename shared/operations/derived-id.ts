import { sha256OfText } from '../encoding/sha-256'

/**
 * The id of something that is made once for each pair of two others: the same operation gives the same ids, and no window
 * need know of what it makes. A UUID of the free form (version 8) of RFC 9562, from the first bits of a SHA-256.
 */
export function derivedId(one: string, other: string): string {
  const hex = sha256OfText(`${one} ${other}`)
  const variant = (8 | (parseInt(hex.charAt(16), 16) & 3)).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-')
}
