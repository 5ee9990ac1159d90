import type { Anchor } from './anchor'
import { likeness } from './likeness'
import type { WordSpan } from './mapped-span'
import { foldedText, type Words } from './words-of'

/** Words looked at on either side. */
const MOST_AROUND = 200

/** How many words next to a stretch of one text are those next to a stretch of the other, on both sides together. */
export function equalWordsAround(was: Words, one: WordSpan, is: Words, other: WordSpan): number {
  const [before, after] = equalWordsBeside(was, one, is, other)
  return before + after
}

/** The same on either side by itself. */
export function equalWordsBeside(was: Words, one: WordSpan, is: Words, other: WordSpan): [number, number] {
  let [before, after] = [0, 0]
  while (before < MOST_AROUND && same(was, one.first - before - 1, is, other.first - before - 1)) before += 1
  while (after < MOST_AROUND && same(was, one.end + after, is, other.end + after)) after += 1
  return [before, after]
}

const same = (was: Words, word: number, is: Words, match: number): boolean =>
  word >= 0 && match >= 0 && word < was.count && match < is.count && was.hashes[word] === is.hashes[match]

/** What belongs to a word or number it touches: letters of words, digits, and the signs within numbers. */
const TOUCHING =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}一二三四五六七八九十百千万億亿.,%‰+−–-]/u
const SIGN = /[.,–-]/
const MINUS = /[−–-]/
/** Characters of a word or number that are looked at beside the quote. */
const LONGEST_PART = 20

/** Whether the words are a part of another word or number now: "3" of "3.5", "lawful" of "unlawful", or the other way round. */
export function isPartOfAnother(was: string, before: Anchor, is: string, now: Anchor): boolean {
  return (
    touching(was, before.start - 1, -1) !== touching(is, now.start - 1, -1) ||
    touching(was, before.end, 1) !== touching(is, now.end, 1)
  )
}

/** What touches a place on one side, without the signs of sentences. */
function touching(text: string, at: number, step: 1 | -1): string {
  let [length, whole] = [0, 0]
  for (; length < LONGEST_PART; length += 1) {
    const letter = text.charAt(at + length * step)
    if (letter === '' || !TOUCHING.test(letter)) break
    // A sign belongs to a number when more of it follows; before one a minus does, too.
    if (!SIGN.test(letter) || (step === -1 && MINUS.test(letter))) whole = length + 1
  }
  return step === 1 ? text.slice(at, at + whole) : text.slice(at + 1 - whole, at + 1)
}

/** How much of what stands before and behind a quote is what stands there now, 0 to 1; null where nothing stood. */
export function contextLikeness(before: Anchor, now: Anchor): [number | null, number | null] {
  return [
    before.prefix.trim() === '' ? null : likeness(foldedText(before.prefix), foldedText(now.prefix)),
    before.suffix.trim() === '' ? null : likeness(foldedText(before.suffix), foldedText(now.suffix)),
  ]
}
