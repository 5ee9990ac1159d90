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

/** What is other about the sentence that a quote stands in: the word right beside it, something further off, or nothing. */
export type SentenceChange = 'beside' | 'further' | 'none'

/**
 * Looks at the rest of a quote's sentence on both sides: a denial may have come between, or another may say it now. The
 * words nearest to it count one by one; further off, in a sentence that may be long, those that are weighty wherever they
 * stand: names and numbers.
 */
export function sentenceChange(was: Words, one: WordSpan, is: Words, other: WordSpan): SentenceChange {
  const others = ([1, -1] as const).filter((step) => !isSameSentence(was, one, is, other, step))
  const sides = others.map((step) => [besideQuote(was, one, step), besideQuote(is, other, step)] as const)
  if (sides.some(([before, now]) => before[0]?.words !== now[0]?.words)) return 'beside'
  return sides.some(([before, now]) => gist(before) !== gist(now)) ? 'further' : 'none'
}

/** Words next to a quote that count one by one. */
const NEAREST = 2
/** Words of a sentence that are looked at on either side. */
const MOST_BESIDE = 60
/** Signs between two words that are looked at. */
const MOST_SIGNS = 8

/** Characters that are compared one by one before words are. */
const MOST_SAME = 400

/** Whether nothing differs up to a place where the sentence is surely over: most often so, and told at once. */
function isSameSentence(was: Words, one: WordSpan, is: Words, other: WordSpan, step: 1 | -1): boolean {
  const [from, to] =
    step === 1 ? [was.ends[one.end - 1], is.ends[other.end - 1]] : [was.starts[one.first], is.starts[other.first]]
  if (from === undefined || to === undefined) return false
  const at = (text: string, edge: number, index: number) =>
    text.charCodeAt(step === 1 ? edge + index : edge - 1 - index)
  let same = 0
  while (same < MOST_SAME && at(was.text, from, same) === at(is.text, to, same)) same += 1
  return SURE_END.test(step === 1 ? was.text.slice(from, from + same) : was.text.slice(from - same, from))
}

/** Behind a word that is too long for a title. */
const SURE_END = /\p{L}{4}[.!?]\s|\n/u

/** A word beside a quote with the signs that make a number of it. */
type Beside = { words: string; weighty: boolean }

const gist = (beside: readonly Beside[]): string =>
  beside.flatMap(({ words, weighty }, index) => (index < NEAREST || weighty ? words : [])).join(' ')

/** The words between a quote and the end of its sentence on one side, the nearest first. */
function besideQuote(of: Words, quote: WordSpan, step: 1 | -1): Beside[] {
  const { text, starts, ends, count } = of
  const found: Beside[] = []
  const isEnded =
    step === 1 && QUOTE_END.test(text.slice(Math.max(0, (ends[quote.end - 1] ?? 0) - 3), ends[quote.end - 1]))
  if (isEnded) return found
  let edge = step === 1 ? quote.end : quote.first - 1
  for (let at = edge; at >= 0 && at < count && Math.abs(at - edge) < MOST_SIGNS; at += step) {
    const [between, all] =
      step === 1
        ? [text.slice(ends[edge - 1], starts[at]), text.slice(ends[edge - 1], ends[at])]
        : [text.slice(ends[at], starts[edge + 1]), text.slice(starts[at], starts[edge + 1])]
    const before = step === 1 ? edge - 1 : at
    if (SENTENCE_END.test(between) && !isTitle(text.slice(starts[before], ends[before]), between)) break
    if (!/[\p{L}\p{N}]/u.test(all)) continue
    const words = foldedText(all).replace(found.length === 0 ? BETWEEN_WORDS : NO_WORDS, '')
    found.push({ words, weighty: /[\p{Lu}\p{N}]/u.test(all) })
    if (found.length === MOST_BESIDE) break
    edge = at + step
  }
  return found
}

/** What may stand between two words of one sentence without changing what they say. */
const BETWEEN_WORDS = /\s[-–—]\s|[\s,“”"'‘’()«»[\]]/g
/** Further off only words count, not how they are set off. */
const NO_WORDS = /[^\p{L}\p{M}\p{N}%]/gu
/** Between two words of different sentences or paragraphs. */
const SENTENCE_END = /[.!?:;][”’"»)]*\s|[。！？\n]/
/** The end of a quote that is the end of its sentence. */
const QUOTE_END = /[.!?。！？][”’"»)]{0,2}$/

/** "Mr", "Dr" or "St" with a full stop: its sentence goes on. */
const isTitle = (word: string, between: string): boolean => /^\p{Lu}\p{L}{0,2}$/u.test(word) && /^\.\s/.test(between)

const same = (was: Words, word: number, is: Words, match: number): boolean =>
  word >= 0 && match >= 0 && word < was.count && match < is.count && was.hashes[word] === is.hashes[match]

/** How much of what stands before and behind a quote is what stands there now, 0 to 1; null where nothing stood. */
export function contextLikeness(before: Anchor, now: Anchor): [number | null, number | null] {
  return [
    before.prefix.trim() === '' ? null : likeness(foldedText(before.prefix), foldedText(now.prefix)),
    before.suffix.trim() === '' ? null : likeness(foldedText(before.suffix), foldedText(now.suffix)),
  ]
}
