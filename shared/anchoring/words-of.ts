import type { Steps } from '../steps'
import { WITHOUT_SPACES } from '../words/without-spaces'

/**
 * The words of a text, numbered in order: a run of letters and digits, or one character of any other kind that is not
 * white space. Words are compared by their hash, over kinds of quotation marks and ways to write an accent; the text
 * itself is never changed.
 */
export type Words = {
  text: string
  count: number
  hashes: Int32Array
  /** Offsets of each word, UTF-16, end exclusive. */
  starts: Int32Array
  ends: Int32Array
}

const SPACE = 1
const LETTER = 2
const OTHER = 3
/** A letter that Unicode composes with others: such words are normalised before they are compared. */
const COMPOSED = 4
const SURROGATE = 5

/** Class of each UTF-16 code unit, found out once; 0 where nobody asked yet. */
const classes = new Uint8Array(0x1_00_00)

/** Scripts without spaces between words: each character is one. */
const ALONE = new RegExp(`[${WITHOUT_SPACES}]`, 'u')

function classOf(unit: number): number {
  const known = classes[unit] ?? 0
  if (known !== 0) return known
  const found = findClass(unit)
  classes[unit] = found
  return found
}

function findClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const character = String.fromCharCode(unit)
  if (/\s/u.test(character)) return SPACE
  const isJamo = unit >= 0x1100 && unit <= 0x11ff
  if (isJamo || /\p{M}/u.test(character) || character.normalize('NFC') !== character) return COMPOSED
  if (ALONE.test(character)) return OTHER
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : OTHER
}

/** Quotation marks and dashes that are the same to a reader. */
const FOLDED = new Map<number, number>([
  ...foldsTo("'", '‘’‚‛′`´ʼ'),
  ...foldsTo('"', '“”„‟«»″＂'),
  ...foldsTo('-', '‐‑'),
])

function* foldsTo(to: string, all: string): Generator<[number, number]> {
  for (const each of all) yield [each.charCodeAt(0), to.charCodeAt(0)]
}

/** Words between two moments in which something else may run. */
const SLICE = 8_192

/** Cuts a text into words, in time that grows with its length. */
export function* wordsOf(text: string): Steps<Words> {
  let room = Math.max(16, Math.ceil(text.length / 5))
  let [hashes, starts, ends] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)]
  let count = 0
  for (let at = 0; at < text.length;) {
    const start = at
    const first = classOf(text.charCodeAt(at))
    at += 1
    if (first === SPACE) continue
    let composed = first === COMPOSED
    if (first === SURROGATE) at = afterPair(text, start)
    if (first !== OTHER) {
      for (; at < text.length; at += 1) {
        const next = classOf(text.charCodeAt(at))
        if (next === COMPOSED) composed = true
        else if (next !== LETTER || first === SURROGATE) break
      }
    }
    if (count === room) {
      room *= 2
      ;[hashes, starts, ends] = [grown(hashes, room), grown(starts, room), grown(ends, room)]
    }
    hashes[count] = composed ? hashOf(text.slice(start, at).normalize('NFC')) : hashOf(text, start, at)
    starts[count] = start
    ends[count] = at
    count += 1
    if (count % SLICE === 0) yield
  }
  return {
    text,
    count,
    hashes: hashes.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  }
}

const afterPair = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1)

function grown(values: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room)
  larger.set(values)
  return larger
}

/** FNV-1a over the characters as a reader tells them apart; never 0. */
function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x81_1c_9d_c5 | 0
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit > 0x5f ? (FOLDED.get(unit) ?? unit) : unit), 0x01_00_01_93)
  }
  return hash === 0 ? 1 : hash
}

/** Number of the first word that ends after an offset; the count where none does. */
export function wordAfter({ ends, count }: Words, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Number of the first word that begins at or after an offset; the count where none does. */
export function wordFrom({ starts, count }: Words, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Words of a span as text to compare: one space for any white space, one kind of quotation marks, accents composed. */
export function foldedWords({ text, starts, ends }: Words, first: number, last: number): string {
  const parts: string[] = []
  for (let word = first; word < last; word += 1) {
    if (word > first && (starts[word] ?? 0) > (ends[word - 1] ?? 0)) parts.push(' ')
    parts.push(text.slice(starts[word], ends[word]))
  }
  return foldedText(parts.join(''))
}

/** A text as it is compared. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[‘’‚‛′`´ʼ“”„‟«»″＂‐‑]/gu, (mark) =>
      String.fromCharCode(FOLDED.get(mark.charCodeAt(0)) ?? mark.charCodeAt(0)),
    )
