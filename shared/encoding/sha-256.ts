/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 derives its constants. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) isPrime = false
    if (isPrime) found.push((root(candidate) % 1) * 2 ** 32)
  }
  return Uint32Array.from(found)
}

const BLOCK = 64
const BEGIN = fractions(8, Math.sqrt)
const ROUNDS = fractions(64, Math.cbrt)

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 (FIPS 180-4) of bytes, hex. Operations are pure and cannot wait, and no hash of the platform is there in every
 * room; what lies on disk is hashed by Node.
 */
export function sha256Of(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const state = BEGIN.slice()
  const words = new Uint32Array(BLOCK)
  for (let at = 0; at < padded.length; at += BLOCK) mix(state, words, view, at)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** SHA-256 of a text in UTF-8, hex. */
export const sha256OfText = (text: string): string => sha256Of(new TextEncoder().encode(text))

function mix(state: Uint32Array, words: Uint32Array, view: DataView, at: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(at + index * 4)
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [words[index - 15]!, words[index - 2]!]
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[index] = words[index - 16]! + small + words[index - 7]! + large
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight
  for (let index = 0; index < 64; index += 1) {
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[index]! + words[index]!) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + word
}

type Eight = [number, number, number, number, number, number, number, number]
