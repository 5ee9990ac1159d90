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

/** Words before and behind. */
export type Sides = readonly [before: number, after: number]

/** The same on either side by itself. */
export function equalWordsBeside(was: Words, one: WordSpan, is: Words, other: WordSpan): Sides {
  let [before, after] = [0, 0]
  while (before < MOST_AROUND && same(was, one.first - before - 1, is, other.first - before - 1)) before += 1
  while (after < MOST_AROUND && same(was, one.end + after, is, other.end + after)) after += 1
  // Up to the edge of both texts everything agrees, however short they are.
  if (before === one.first && before === other.first) before = MOST_AROUND
  if (one.end + after === was.count && other.end + after === is.count) after = MOST_AROUND
  return [before, after]
}

/**
 * Whether the word right beside a quote, within its sentence, is another one now: a denial may have come between. `own` are
 * the words beside it that are the same.
 */
export function isTornOff(was: Words, one: WordSpan, is: Words, other: WordSpan, own: Sides): boolean {
  const isInside = (words: Words, left: number, right: number): boolean =>
    left >= 0 && right < words.count && !SENTENCE_END.test(words.text.slice(words.ends[left], words.starts[right]))
  const isBroken = (side: 0 | 1): boolean => {
    if (own[side] > 0) return false
    const [at, now] = side === 0 ? [one.first, other.first] : [one.end, other.end]
    return isInside(was, at - 1, at) || isInside(is, now - 1, now)
  }
  return isBroken(0) || isBroken(1)
}

/** Between two words of different sentences or paragraphs. */
const SENTENCE_END = /[.!?:;][”’"»)]*\s|[。！？\n]/

const same = (was: Words, word: number, is: Words, match: number): boolean =>
  word >= 0 && match >= 0 && word < was.count && match < is.count && was.hashes[word] === is.hashes[match]

/** How much of what stands before and behind a quote is what stands there now, 0 to 1; null where nothing stood. */
export function contextLikeness(before: Anchor, now: Anchor): [number | null, number | null] {
  return [
    before.prefix.trim() === '' ? null : likeness(foldedText(before.prefix), foldedText(now.prefix)),
    before.suffix.trim() === '' ? null : likeness(foldedText(before.suffix), foldedText(now.suffix)),
  ]
}
