import type { Anchor } from './anchor'
import { likeness } from './likeness'
import type { WordSpan } from './mapped-span'
import { foldedText, type Words } from './words-of'

/** Words looked at on either side. */
const MOST_AROUND = 200

/** How many words next to a stretch of one text are those next to a stretch of the other, on both sides together. */
export function equalWordsAround(was: Words, one: WordSpan, is: Words, other: WordSpan): number {
  let [before, after] = [0, 0]
  while (before < MOST_AROUND && same(was, one.first - before - 1, is, other.first - before - 1)) before += 1
  while (after < MOST_AROUND && same(was, one.end + after, is, other.end + after)) after += 1
  return before + after
}

const same = (was: Words, word: number, is: Words, match: number): boolean =>
  word >= 0 && match >= 0 && word < was.count && match < is.count && was.hashes[word] === is.hashes[match]

/** How much of what stands before and behind a quote is what stands there now, 0 to 1; null where nothing stood. */
export function contextLikeness(before: Anchor, now: Anchor): [number | null, number | null] {
  return [
    before.prefix.trim() === '' ? null : likeness(foldedText(before.prefix), foldedText(now.prefix)),
    before.suffix.trim() === '' ? null : likeness(foldedText(before.suffix), foldedText(now.suffix)),
  ]
}
