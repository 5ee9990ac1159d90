import { OpeningKey } from '../../kinds/ballots'

/** Crockford’s base 32: no I, L, O or U, which are read for others. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 16
const KEY_LETTERS = 26
/** Two letters that show slips. */
const CHECK_LETTERS = 2
const GROUP = 4

/** The key that 16 random bytes make. */
export function keyOf(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  bits <<= BigInt(KEY_LETTERS * 5 - BYTES * 8)
  return Array.from(
    { length: KEY_LETTERS },
    (_, index) => LETTERS[Number((bits >> BigInt((KEY_LETTERS - 1 - index) * 5)) & 31n)],
  ).join('')
}

/** A key as it is shown and sent: seven groups of four letters, the last two of which show slips. */
export const keyText = (key: string): string => (key + checkOf(key)).match(/.{4}/g)!.join('-')

/** Every key in a text, whatever stands around it; once each, in the order of the text. */
export function keysIn(text: string): string[] {
  const groups = (KEY_LETTERS + CHECK_LETTERS) / GROUP
  // Looked for from every place: a word of four letters may stand before a key.
  const pattern = new RegExp(
    `(?<![0-9A-Za-z])(?=((?:[0-9A-Za-z]{4}[-‐‑–\\s]{1,4}){${groups - 1}}[0-9A-Za-z]{4})(?![0-9A-Za-z]))`,
    'g',
  )
  const keys = new Set<string>()
  for (const [, found = ''] of text.matchAll(pattern)) {
    const letters = found
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1')
    const key = letters.slice(0, KEY_LETTERS)
    if (OpeningKey.safeParse(key).success && letters.slice(KEY_LETTERS) === checkOf(key)) keys.add(key)
  }
  return [...keys]
}

/** The key as a number, modulo the largest prime that two letters hold: one wrong letter is always seen, and two swapped. */
function checkOf(key: string): string {
  let rest = 0
  for (const letter of key) rest = (rest * 32 + LETTERS.indexOf(letter)) % 1_021
  return `${LETTERS[rest >> 5]}${LETTERS[rest & 31]}`
}
