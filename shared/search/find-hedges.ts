import { type HedgeKind, type HedgeList, hedgeWords } from '../lexicons/hedges'
import type { Lexicon } from '../lexicons/lexicon'
import { findPhrases, type Phrases, phrasesOf } from '../words/phrases'

/** Hedged words of a text: where, what they are, and how they are listed. */
export type Hedge = { start: number; end: number; kind: HedgeKind; words: string }

const known = new WeakMap<Lexicon, Map<HedgeList | null, Phrases<HedgeKind>>>()

/** The phrases of a lexicon and a list, made once. */
function hedgePhrases(lexicon: Lexicon, list: HedgeList | null): Phrases<HedgeKind> {
  const ofLexicon = known.get(lexicon) ?? new Map<HedgeList | null, Phrases<HedgeKind>>()
  known.set(lexicon, ofLexicon)
  const phrases = ofLexicon.get(list) ?? phrasesOf(hedgeWords(lexicon, list))
  ofLexicon.set(list, phrases)
  return phrases
}

/**
 * The hedged words of a text, of a list and of the terms of a lexicon, the longest phrase first and none within another.
 * Takes time in proportion to the text.
 */
export const findHedges = (text: string, lexicon: Lexicon, list: HedgeList | null): Hedge[] =>
  findPhrases(text, hedgePhrases(lexicon, list)).map(({ start, end, meaning, words }) => ({
    start,
    end,
    kind: meaning,
    words,
  }))
