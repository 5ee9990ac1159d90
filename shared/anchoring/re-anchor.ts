import { catalogue } from '../language/catalogue'
import { alignTexts, type Alignment } from './align'
import { type Anchor, anchorHolds } from './anchor'
import { createAnchor } from './create-anchor'
import {
  contextLikeness,
  equalWordsAround,
  equalWordsBeside,
  type SentenceChange,
  sentenceChange,
  type Sides,
} from './surroundings'
import { likeness } from './likeness'
import { mappedSpan, type WordSpan } from './mapped-span'
import { Occurrences } from './occurrences'
import type { Steps } from '../steps'
import { foldedText, foldedWords, wordAfter, wordFrom } from './words-of'
import { anchoringWords } from './anchoring-words'

/** What became of a passage in another text. */
export type ReAnchored =
  | { outcome: 'exact' | 'moved' | 'changed'; anchor: Anchor; confidence: number; reason: string }
  | { outcome: 'lost'; anchor: null; confidence: number; reason: string }

/** What somebody has to look at: just below sure. */
const UNSURE = 0.79
/** Words around that are the same, below which a word that is everywhere is not told from itself elsewhere. */
const FEW_AROUND = 12
/** Below this likeness a place is not taken for that of the words. */
export const LEAST_CONFIDENCE = 0.66
/** From this on nobody needs to look at words that are the same. */
export const SURE_CONFIDENCE = 0.8
/** Of the quote itself, whatever stands around it: surroundings alone are no words. */
const LEAST_LIKENESS = 0.5
/** Characters of quote and surroundings without which likeness means nothing. */
const LEAST_TEXT = 30
/** Characters of a word, about. */
const WORD = 5
/** A place is only told from another one by clearly more words around it that are the same. */
const CLEARLY_LESS = 0.7
/** Words around that are the same by chance. */
const CHANCE = 3

/** Weights of the quote and of what stands on either side of it. */
const [QUOTE, SIDE] = [50, 20]

/** Finds the passages of one text in another that is meant to be the same article. */
export class ReAnchoring {
  readonly #alignment: Alignment
  #occurrences: Occurrences | null = null
  /** The same of the earlier text. */
  #earlier: Occurrences | null = null

  private constructor(alignment: Alignment) {
    this.#alignment = alignment
  }

  /** Aligns the two texts, which is most of the work. */
  static *between(before: string, after: string): Steps<ReAnchoring> {
    return new ReAnchoring(yield* alignTexts(before, after))
  }

  /** Where the words of an anchor of the first text stand in the second. */
  find(anchor: Anchor): ReAnchored {
    const { was } = this.#alignment
    if (!anchorHolds(was.text, anchor)) {
      return lost(0, anchoringWords.notWhereSaid)
    }
    const quote = { first: wordAfter(was, anchor.start), end: wordFrom(was, anchor.end) }
    const mapped = mappedSpan(this.#alignment, quote, anchor)
    const here = mapped && this.#judge(anchor, quote, mapped)
    if (here && here.outcome !== 'lost') return here
    const elsewhere = this.#elsewhere(anchor, quote)
    if (elsewhere && (elsewhere.outcome !== 'lost' || !here)) return elsewhere
    return here ?? lost(0, anchoringWords.gone)
  }

  #judge(anchor: Anchor, quote: WordSpan, span: { start: number; end: number; moved: boolean }): ReAnchored {
    const { is } = this.#alignment
    const found = createAnchor(is.text, span)
    const isSame = foldedText(found.exact) === foldedText(anchor.exact)
    const alike = isSame ? 1 : this.#likeness(anchor, quote, found)
    const confidence = this.#confidence(anchor, found, alike)
    if (isSame) return this.#judgeSame(anchor, quote, found, confidence, span.moved)
    if (anchor.exact.length + anchor.prefix.length + anchor.suffix.length < LEAST_TEXT) {
      return lost(confidence, anchoringWords.goneAndFew)
    }
    if (alike < LEAST_LIKENESS || confidence < LEAST_CONFIDENCE) {
      return lost(confidence, anchoringWords.littleLeft)
    }
    const hasGrown = found.exact.length > anchor.exact.length * 1.5
    const reason = anchoringWords.changed(span.moved, hasGrown, percent(alike))
    return { outcome: 'changed', anchor: found, confidence, reason }
  }

  /** The same words: here, unless they could as well be meant where they stand a second time. */
  #judgeSame(anchor: Anchor, quote: WordSpan, found: Anchor, likely: number, moved: boolean): ReAnchored {
    const { was, is, to } = this.#alignment
    const at = { first: wordAfter(is, found.start), end: wordFrom(is, found.end) }
    const own = equalWordsAround(was, quote, is, at)
    const rivals = this.#unclaimedRuns(quote)?.filter((first) => first !== at.first) ?? []
    const close = rivals.filter((first) => {
      const rival = { first, end: first + quote.end - quote.first }
      return isClose(equalWordsAround(was, quote, is, rival), own)
    })
    if (close.length > 0) return ambiguous(close.length + 1)
    const [before, after] = contextLikeness(anchor, found)
    const isWholeContext = (before ?? 1) === 1 && (after ?? 1) === 1
    const isMapped = to[quote.first] === at.first
    const supported = foldedText(anchor.exact).length + own * WORD >= LEAST_TEXT || isWholeContext
    if (!supported && likely < LEAST_CONFIDENCE) {
      return lost(likely, anchoringWords.tooFew)
    }
    const confidence = isWholeContext
      ? 1
      : supported && (isMapped || rivals.length === 0)
        ? Math.max(likely, SURE_CONFIDENCE)
        : likely
    const doubt = this.#doubt(quote, at, rivals)
    const asBefore = found.exact === anchor.exact ? '' : anchoringWords.onlySigns
    const reason = moved ? anchoringWords.sameElsewhere : anchoringWords.sameThere
    return {
      outcome: moved ? 'moved' : 'exact',
      anchor: found,
      confidence: rounded(doubt === '' ? confidence : Math.min(confidence, UNSURE)),
      reason: [reason, asBefore, doubt].filter(Boolean).join(' '),
    }
  }

  /** Why somebody has to look at words that are the same; '' where nothing speaks against them. */
  #doubt(quote: WordSpan, at: WordSpan, rivals: readonly number[]): string {
    const { was, is } = this.#alignment
    if (was.text === is.text) return ''
    const own = equalWordsBeside(was, quote, is, at)
    const length = quote.end - quote.first
    this.#earlier ??= new Occurrences(was)
    const runs = this.#earlier.runs(was.hashes.subarray(quote.first, quote.end))
    const fits = (one: number, other: number): boolean =>
      fitsAsWell(equalWordsBeside(was, spanOf(one, length), is, spanOf(other, length)), own)
    const isElsewhere =
      runs === null
        ? own[0] + own[1] < FEW_AROUND
        : runs.some((first) => first !== quote.first && fits(first, at.first)) ||
          rivals.some((first) => fits(quote.first, first))
    if (isElsewhere) return anchoringWords.standTwice
    return SENTENCE_DOUBTS[sentenceChange(was, quote, is, at)]
  }

  /** Looks in the whole text for words that nothing else accounts for. */
  #elsewhere(anchor: Anchor, quote: WordSpan): ReAnchored | null {
    const { was, is } = this.#alignment
    const runs = this.#unclaimedRuns(quote)
    if (runs === null) return lost(0, anchoringWords.tooCommon)
    const length = quote.end - quote.first
    const strengths = runs.map((first) => equalWordsAround(was, quote, is, { first, end: first + length }))
    const most = Math.max(...strengths)
    const best = strengths.indexOf(most)
    const first = runs[best]
    if (first === undefined) return null
    if (strengths.filter((strength) => isClose(strength, most)).length > 1) return ambiguous(runs.length)
    const span = { start: is.starts[first] ?? 0, end: is.ends[first + length - 1] ?? 0 }
    return this.#judge(anchor, quote, { ...span, moved: true })
  }

  /** Where exactly these words stand in the second text and are not already words from elsewhere in the first. */
  #unclaimedRuns({ first, end }: WordSpan): number[] | null {
    const { was, is, from } = this.#alignment
    this.#occurrences ??= new Occurrences(is)
    const runs = this.#occurrences.runs(was.hashes.subarray(first, end))
    return (
      runs?.filter((run) => {
        let claimed = 0
        for (let word = run; word < run + end - first; word += 1) {
          const by = from[word] ?? -1
          if (by >= 0 && (by < first || by >= end)) claimed += 1
        }
        return claimed * 2 <= end - first
      }) ?? null
    )
  }

  #likeness(anchor: Anchor, quote: WordSpan, found: Anchor): number {
    const { was, is, to, from } = this.#alignment
    const at = { first: wordAfter(is, found.start), end: wordFrom(is, found.end) }
    let inCommon = 0
    for (let word = quote.first; word < quote.end; word += 1) {
      const match = to[word] ?? -1
      if (match >= at.first && match < at.end && from[match] === word)
        inCommon += (was.ends[word] ?? 0) - (was.starts[word] ?? 0) + 1
    }
    return likeness(foldedText(anchor.exact), foldedWords(is, at.first, at.end), inCommon)
  }

  #confidence(anchor: Anchor, found: Anchor, alike: number): number {
    const sides = contextLikeness(anchor, found).filter((side) => side !== null)
    const whole = QUOTE + SIDE * sides.length
    return rounded((QUOTE * alike + sides.reduce((sum, side) => sum + SIDE * side, 0)) / whole)
  }
}

/** Why words that are the same are looked at where their sentence is another one. */
const SENTENCE_DOUBTS: Readonly<Record<SentenceChange, string>> = catalogue({
  beside: { en: 'The words right beside them are others now.', de: 'Die Worte direkt daneben sind jetzt andere.' },
  further: { en: 'The sentence around them changed.', de: 'Der Satz darum hat sich geändert.' },
  none: { en: '', de: '' },
})

/** Whether a place goes with what stands around about as well as another one, or on one side clearly further. */
const fitsAsWell = ([before, after]: Sides, [ownBefore, ownAfter]: Sides): boolean =>
  isClose(before + after, ownBefore + ownAfter) || before > ownBefore + CHANCE || after > ownAfter + CHANCE

const spanOf = (first: number, length: number): WordSpan => ({ first, end: first + length })

/** Whether one place is hardly less likely than the likeliest, by the words around that are the same. */
const isClose = (words: number, most: number): boolean => words + CHANCE >= most * CLEARLY_LESS

const lost = (confidence: number, reason: string): ReAnchored => ({ outcome: 'lost', anchor: null, confidence, reason })

const ambiguous = (places: number): ReAnchored => lost(0.5, anchoringWords.ambiguous(places))

const rounded = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100

const percent = (share: number): string => `${Math.round(share * 100)} %`
