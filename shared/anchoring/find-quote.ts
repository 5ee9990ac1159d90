import type { Steps } from '../steps'
import type { Anchor } from './anchor'
import { CONTEXT, createAnchor, wholeSpan } from './create-anchor'
import { likeness } from './likeness'
import { Occurrences } from './occurrences'
import { ReAnchoring, SURE_CONFIDENCE } from './re-anchor'
import type { Span } from './span'
import { foldedText, type Words, wordsOf } from './words-of'
import { anchoringWords } from './anchoring-words'

/** Words that are looked for in a text, by what another text has around them. */
export type WantedQuote = {
  exact: string
  prefix: string
  suffix: string
  /** Where they are said to begin, UTF-16; null where nobody says. */
  start: number | null
  /** Whether a place is where they are said to stand otherwise, such as on a page. */
  fits?: (offset: number) => boolean
}

/** What became of words that were looked for. `isSure` is false where somebody should look at them; a reason may be empty. */
export type FoundQuote =
  | { outcome: 'there' | 'moved' | 'changed'; anchor: Anchor; isSure: boolean; reason: string }
  | { outcome: 'ambiguous'; places: number }
  | { outcome: 'lost'; reason: string }

/** Characters of quote and surroundings without which likeness means nothing. */
const LEAST_TEXT = 30
/** Places of the same words that are told apart. */
const MOST_PLACES = 256
/** Characters looked at on either side of a place. */
const AROUND = 300
/** Characters of text that are searched for words that changed, over all searches in one text. */
const MOST_SEARCHED = 100_000_000

/** Finds quotes of other programs in a text. The same words count whatever spaces and quotation marks they are written with. */
export class QuoteFinder {
  readonly #words: Words
  readonly #occurrences: Occurrences
  #searched = 0

  private constructor(words: Words) {
    this.#words = words
    this.#occurrences = new Occurrences(words)
  }

  static *of(text: string): Steps<QuoteFinder> {
    return new QuoteFinder(yield* wordsOf(text))
  }

  /** Where the words stand: the place whose surroundings are theirs; of places that are alike the one they are said to have. */
  *find(quote: WantedQuote): Steps<FoundQuote> {
    if (quote.exact.trim() === '') return { outcome: 'lost', reason: anchoringWords.noWords }
    const places = yield* this.#placesOf(quote)
    if (places === null) return { outcome: 'ambiguous', places: MOST_PLACES }
    if (places.length === 0) return yield* this.#changed(quote)
    const chosen = this.#chosen(quote, places)
    if ('anchor' in chosen) return chosen
    // The words may be meant where they are a part of longer ones.
    const within = verbatim(this.#words.text, quote.exact.trim())
    return within.length > places.length && within.length < MOST_PLACES ? this.#chosen(quote, within) : chosen
  }

  /** Whether the very words stand in the text once. */
  *stands(exact: string): Steps<boolean> {
    const places = yield* this.#placesOf({ exact, prefix: '', suffix: '', start: null })
    return places?.length === 1
  }

  /** Where the very words stand; null where there are too many places to tell them apart. */
  *#placesOf(quote: WantedQuote): Steps<Span[] | null> {
    const { exact, start } = quote
    const { text, starts, ends } = this.#words
    const said = start !== null && text.startsWith(exact, start) ? [wholeSpan(text, spanAt(exact, start))] : []
    const wanted = yield* wordsOf(exact)
    const runs = this.#occurrences.runs(wanted.hashes)
    if (runs === null) return this.#placesOfCommon(quote, said[0] ?? null)
    const folded = foldedText(exact.trim())
    const found = runs
      .map((first) => ({ start: starts[first] ?? 0, end: ends[first + wanted.count - 1] ?? 0 }))
      .filter((span) => foldedText(text.slice(span.start, span.end)) === folded)
    const all = [...said.flatMap((span) => span ?? []), ...found]
    return distinct(all.length > 0 ? all : verbatim(text, exact.trim()))
  }

  /** Of words that are all frequent as they are written: all places, else those with the surroundings as written. */
  #placesOfCommon({ exact, prefix, suffix }: WantedQuote, said: Span | null): Span[] | null {
    const { text } = this.#words
    const found = verbatim(text, exact.trim())
    if (found.length < MOST_PLACES) return found
    const [before, after] = [prefix + leading(exact), trailing(exact) + suffix]
    const around = verbatim(text, before + exact.trim() + after).map(({ start, end }) => ({
      start: start + before.length,
      end: end - after.length,
    }))
    const all = [...(said ? [said] : []), ...around]
    return around.length < MOST_PLACES && all.length > 0 ? distinct(all) : null
  }

  #chosen(quote: WantedQuote, places: readonly Span[]): FoundQuote {
    const { text } = this.#words
    const judged = places.map((span) => ({ span, around: likeAround(text, span, quote) }))
    const most = Math.max(...judged.map(({ around }) => around))
    const best = judged.filter(({ around }) => around === most)
    const isSaid = ({ span }: { span: Span }): boolean => span.start === startOf(quote)
    const here = best.find(isSaid) ?? only(best.filter(({ span }) => quote.fits?.(span.start))) ?? only(best)
    if (!here) return { outcome: 'ambiguous', places: best.length }
    const given = foldedText(quote.prefix.trim()).length + foldedText(quote.suffix.trim()).length
    const isSupported = most >= given || isSaid(here) || foldedText(quote.exact).length + most >= LEAST_TEXT
    if (!isSupported) return { outcome: 'lost', reason: anchoringWords.tooFew }
    const isThere = quote.start === null || isSaid(here)
    return { outcome: isThere ? 'there' : 'moved', anchor: createAnchor(text, here.span), isSure: true, reason: '' }
  }

  /** Words that are not there as they are: what became of them, by what the text has of them and their surroundings. */
  *#changed(quote: WantedQuote): Steps<FoundQuote> {
    const { exact, prefix, suffix } = quote
    const { text } = this.#words
    const before = prefix + exact + suffix
    if (before.length < LEAST_TEXT) return { outcome: 'lost', reason: '' }
    const anchor = { start: prefix.length, end: prefix.length + exact.length, exact, prefix, suffix }
    let best: { span: Span; confidence: number; reason: string } | null = null
    let lost = anchoringWords.tooManySought
    for (const window of windowsOf(text, quote)) {
      this.#searched += window.end - window.start + before.length
      if (this.#searched > MOST_SEARCHED) break
      const found = (yield* ReAnchoring.between(before, text.slice(window.start, window.end))).find(anchor)
      if (found.outcome === 'lost') lost = found.reason
      else if (found.confidence > (best?.confidence ?? 0)) {
        best = { span: moved(found.anchor, window.start), confidence: found.confidence, reason: found.reason }
      }
    }
    if (!best) return { outcome: 'lost', reason: lost }
    const places = alikePlaces(text, best.span, quote)
    if (places > 1 && best.span.start !== startOf(quote)) return { outcome: 'ambiguous', places }
    const found = createAnchor(text, best.span)
    const outcome = foldedText(found.exact) === foldedText(exact.trim()) ? 'moved' : 'changed'
    return { outcome, anchor: found, isSure: isAlike(quote, found), reason: best.reason }
  }
}

/** Weights of the quote and of what stands on either side of it, as where passages are anchored anew. */
const [QUOTE, SIDE] = [50, 20]

/** Whether words with their surroundings, of which other programs keep more or fewer, are surely those that were meant. */
function isAlike({ exact, prefix, suffix }: WantedQuote, found: Anchor): boolean {
  const sides = [
    [prefix.slice(-CONTEXT), found.prefix.slice(-Math.min(CONTEXT, prefix.length))],
    [suffix.slice(0, CONTEXT), found.suffix.slice(0, Math.min(CONTEXT, suffix.length))],
  ]
    .filter(([wanted = '']) => wanted.trim() !== '')
    .map(([wanted = '', is = '']) => likeness(foldedText(wanted), foldedText(is)))
  const whole = sides.reduce(
    (sum, side) => sum + SIDE * side,
    QUOTE * likeness(foldedText(exact), foldedText(found.exact)),
  )
  return whole / (QUOTE + SIDE * sides.length) >= SURE_CONFIDENCE
}

/** Surroundings that are long enough to lead to a place, and how many places they are followed to. */
const [LEAST_LEAD, MOST_LEADS] = [12, 4]

/** Where to look for words that changed: around what stood beside them, else everywhere. */
function windowsOf(text: string, { exact, prefix, suffix }: WantedQuote): Span[] {
  const leads = [prefix.trim(), suffix.trim()].filter(({ length }) => length >= LEAST_LEAD)
  const found = leads.flatMap((lead) => verbatim(text, lead).slice(0, MOST_LEADS))
  const reach = 2 * exact.length + AROUND
  const windows = found.map(({ start, end }) => ({
    start: Math.max(0, start - reach),
    end: Math.min(text.length, end + reach),
  }))
  return windows.length > 0 ? windows : [{ start: 0, end: text.length }]
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const leading = (exact: string): string => exact.slice(0, exact.length - exact.trimStart().length)
const trailing = (exact: string): string => exact.slice(exact.trimEnd().length)

const spanAt = (exact: string, start: number): Span => ({ start, end: start + exact.length })

/** Where the words are said to begin, without the spaces before them. */
const startOf = ({ exact, start }: WantedQuote): number =>
  start === null ? -1 : start + exact.length - exact.trimStart().length

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

const distinct = (spans: readonly Span[]): Span[] => [
  ...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values(),
]

/** Where the words stand as they are written, also within longer ones. */
function verbatim(text: string, exact: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(exact); at !== -1 && found.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
    found.push(spanAt(exact, at))
  }
  return found
}

/** In how many places the text has the words of a span with as much around them as the quote has. */
const alikePlaces = (text: string, { start, end }: Span, { prefix, suffix }: WantedQuote): number =>
  verbatim(text, text.slice(Math.max(0, start - prefix.length), end + suffix.length)).length

/** How many characters beside a place are those beside the quote, on both sides together. */
function likeAround(text: string, { start, end }: Span, { prefix, suffix }: WantedQuote): number {
  const before = foldedText(text.slice(Math.max(0, start - AROUND), start)).trimEnd()
  const after = foldedText(text.slice(end, end + AROUND)).trimStart()
  const [wantedBefore, wantedAfter] = [foldedText(prefix.trim()), foldedText(suffix.trim())]
  let same = 0
  while (same < wantedBefore.length && wantedBefore.at(-1 - same) === before.at(-1 - same)) same += 1
  let behind = 0
  while (behind < wantedAfter.length && wantedAfter[behind] === after[behind]) behind += 1
  return same + behind
}
