import type { Steps } from '../steps'
import { type Anchor, anchorHolds } from './anchor'
import { Occurrences } from './occurrences'
import type { Span } from './span'
import { type Words, wordsOf } from './words-of'

/** How an anchor stands to a text: its words are there, once somewhere else, in several places, or nowhere. */
export type AnchorCheck =
  | { state: 'ok' }
  | { state: 'relocated'; span: Span }
  | { state: 'ambiguous'; places: number | null }
  | { state: 'lost' }

/** A text that anchors are checked against; made once for it. */
export class AnchorChecker {
  readonly #words: Words
  readonly #occurrences: Occurrences

  private constructor(words: Words) {
    this.#words = words
    this.#occurrences = new Occurrences(words)
  }

  static *of(text: string): Steps<AnchorChecker> {
    return new AnchorChecker(yield* wordsOf(text))
  }

  /** Looks whether the words are where the anchor says, else for the very same words in the whole text. */
  *check(anchor: Anchor): Steps<AnchorCheck> {
    if (anchorHolds(this.#words.text, anchor)) return { state: 'ok' }
    const quote = yield* wordsOf(anchor.exact)
    const runs = this.#occurrences.runs(quote.hashes)
    if (runs === null) return { state: 'ambiguous', places: null }
    const [first] = runs
    if (first === undefined) return { state: 'lost' }
    if (runs.length > 1) return { state: 'ambiguous', places: runs.length }
    const { starts, ends } = this.#words
    return { state: 'relocated', span: { start: starts[first] ?? 0, end: ends[first + quote.count - 1] ?? 0 } }
  }
}
