import { type HedgeKind, type HedgeList, hedgeWords } from '../lexicons/hedges'
import type { Lexicon } from '../lexicons/lexicon'

/** Hedged words of a text: where, what they are, and how they are listed. */
export type Hedge = { start: number; end: number; kind: HedgeKind; words: string }

/** A tree of words: where a phrase can go on, and what it is if it ends here. */
type Node = { next: Map<string, Node>; kind: HedgeKind | null }

const newNode = (): Node => ({ next: new Map(), kind: null })

function treeOf(phrases: ReadonlyMap<string, HedgeKind>): Node {
  const root = newNode()
  for (const [phrase, kind] of phrases) {
    let node = root
    for (const { word } of tokensOf(phrase)) {
      const next = node.next.get(word) ?? newNode()
      node.next.set(word, next)
      node = next
    }
    node.kind = kind
  }
  return root
}

const trees = new WeakMap<Lexicon, Map<HedgeList | null, Node>>()

/** The tree of a lexicon and a list, made once. */
function phrasesOf(lexicon: Lexicon, list: HedgeList | null): Node {
  const known = trees.get(lexicon) ?? new Map<HedgeList | null, Node>()
  trees.set(lexicon, known)
  const tree = known.get(list) ?? treeOf(hedgeWords(lexicon, list))
  known.set(list, tree)
  return tree
}

/** A word: letters with their marks, and an apostrophe between them; each character is looked at once. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const BETWEEN = /^[\s\u00ad-]*$/
/** More than a few characters between two words are no phrase. */
const MOST_BETWEEN = 3

type Token = { word: string; start: number; end: number }

/** Words in small letters, however their marks and apostrophes are written, and where they stand. */
function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))
}

/**
 * The hedged words of a text, of a list and of the terms of a lexicon, the longest phrase first and none within another.
 * Takes time in proportion to the text.
 */
export function findHedges(text: string, lexicon: Lexicon, list: HedgeList | null): Hedge[] {
  const phrases = phrasesOf(lexicon, list)
  const tokens = tokensOf(text)
  const found: Hedge[] = []
  for (let at = 0; at < tokens.length;) {
    const phrase = longestAt(phrases, text, tokens, at)
    if (phrase) found.push(phrase.hedge)
    at = phrase ? phrase.next : at + 1
  }
  return found
}

function longestAt(
  phrases: Node,
  text: string,
  tokens: readonly Token[],
  from: number,
): { hedge: Hedge; next: number } | null {
  const first = tokens[from]
  let node = phrases
  let longest: { hedge: Hedge; next: number } | null = null
  for (let at = from; first && at < tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const next = token && node.next.get(token.word)
    if (!token || !next || (at > from && before && !isOnePhrase(text, before.end, token.start))) break
    node = next
    if (node.kind === null) continue
    const words = tokens
      .slice(from, at + 1)
      .map(({ word }) => word)
      .join(' ')
    longest = { hedge: { start: first.start, end: token.end, kind: node.kind, words }, next: at + 1 }
  }
  return longest
}

const isOnePhrase = (text: string, end: number, start: number): boolean =>
  start - end <= MOST_BETWEEN && BETWEEN.test(text.slice(end, start))
