import { Id } from '../../fields'

/** How things of ours are named in files of annotations. */

const UUID = 'urn:uuid:'

/** An id of ours as an IRI (RFC 9562). */
export const iriOf = (id: string): string => `${UUID}${id}`

/** The id of ours that an IRI is, or empty. */
export function idOfIri(iri: string): string {
  const bare = iri.toLowerCase().startsWith(UUID) ? iri.slice(UUID.length) : iri
  return Id.safeParse(bare).success ? bare.toLowerCase() : ''
}

const NAMED = 'ni:///sha-256;'

/** A SHA-256 in hex as the name of the bytes that have it (RFC 6920). */
export const nameOfHash = (hex: string): string => `${NAMED}${base64Url(hex)}`

/** The SHA-256 that such a name has, in hex; empty for another name. */
export function hashOfName(name: string): string {
  const hex = name.startsWith(NAMED) ? hexOf(name.slice(NAMED.length)) : ''
  return hex.length === 64 ? hex : ''
}

/** An id of ours as Hypothesis writes its own: the bits of the UUID in URL-safe base 64. */
export const shortId = (id: string): string => base64Url(id.replaceAll('-', ''))

/** The id of ours that such a short id is; empty where its bits are no UUID. */
export function idOfShort(short: string): string {
  const hex = short.length === 22 ? hexOf(short) : ''
  if (hex.length !== 32) return ''
  return idOfIri([hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'))
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in hex as base 64 for URLs, without padding (RFC 4648). */
function base64Url(hex: string): string {
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  let written = ''
  for (let at = 0; at < bits.length; at += 6) {
    written += LETTERS[Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)] ?? ''
  }
  return written
}

/** Whole bytes of base 64 for URLs in hex; empty for what is none. */
function hexOf(base64: string): string {
  const sextets = Array.from(base64, (letter) => LETTERS.indexOf(letter))
  if (base64.length > 100 || sextets.includes(-1)) return ''
  const bits = sextets.map((sextet) => sextet.toString(2).padStart(6, '0')).join('')
  let hex = ''
  for (let at = 0; at + 8 <= bits.length; at += 8) {
    hex += Number.parseInt(bits.slice(at, at + 8), 2)
      .toString(16)
      .padStart(2, '0')
  }
  return hex
}
