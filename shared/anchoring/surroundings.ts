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

/** Whether the word beside a quote, within its sentence, is another one now: a denial may have come between. */
export function isTornOff(was: Words, one: WordSpan, is: Words, other: WordSpan): boolean {
  return (
    wordBeside(was, one.first - 1, -1) !== wordBeside(is, other.first - 1, -1) ||
    wordBeside(was, one.end, 1) !== wordBeside(is, other.end, 1)
  )
}

/** Signs between two words that are looked at. */
const MOST_SIGNS = 8

/** The next word on one side with the signs that make a number of it; '' where the sentence ends first. */
function wordBeside({ text, starts, ends, count }: Words, from: number, step: 1 | -1): string {
  for (let at = from; at >= 0 && at < count && Math.abs(at - from) < MOST_SIGNS; at += step) {
    const [between, all] =
      step === 1
        ? [text.slice(ends[from - 1], starts[at]), text.slice(ends[from - 1], ends[at])]
        : [text.slice(ends[at], starts[from + 1]), text.slice(starts[at], starts[from + 1])]
    if (SENTENCE_END.test(between)) return ''
    if (/[\p{L}\p{N}]/u.test(all)) return foldedText(all).replace(BETWEEN_WORDS, '')
  }
  return ''
}

/** What may stand between two words of one sentence without changing what they say. */
const BETWEEN_WORDS = /\s[-–—]\s|[\s,“”"'‘’()«»[\]]/g
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
