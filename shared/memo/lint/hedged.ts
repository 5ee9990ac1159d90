import type { Span } from '../../anchoring/span'

/** A hedge of a sentence: what it is, and where. */
export type Hedge = Span & { kind: 'modal' | 'adverb' | 'verb'; words: string }

const MODAL = /\b(?:may|might|could)\b/g
const ADVERB =
  /\b(?:possibly|potentially|perhaps|maybe|conceivably|presumably|apparently|seemingly|arguably|plausibly|hypothetically|theoretically|ostensibly)\b/gi
const VERB =
  /\b(?:appears? to|appeared to|seems? to|seemed to|is thought to|are thought to|is believed to|are believed to|is said to|are said to)\b/gi

/** "the might of": strength, not a modal verb. */
const STRENGTH_BEFORE =
  /\b(?:the|military|naval|economic|political|industrial|financial|full|its|their|his|her|our|of)\s$/i
/** What somebody did as well as they could, or so that they could, leaves nothing open. */
const ABLE_BEFORE =
  /\b(?:as (?:\p{L}+ )?(?:\p{L}+ )?(?:it|they|he|she|we|one)|so that (?:\p{L}+ ){1,5}|in order that (?:\p{L}+ ){1,5}|what (?:it|they|he|she|we))\s?$/iu

/** Characters before a word that tell what it is. */
const REACH = 80

/** Modal verbs of English that leave open whether something is so. A capital May is the month. */
export const modalsIn = (text: string): Hedge[] =>
  matches(text, MODAL, 'modal').filter(({ start, words }) => {
    const before = text.slice(Math.max(0, start - REACH), start)
    return !(words === 'might' && STRENGTH_BEFORE.test(before)) && !(words === 'could' && ABLE_BEFORE.test(before))
  })

/** All hedges of a sentence in their order. */
export const hedgesIn = (text: string): Hedge[] =>
  [...modalsIn(text), ...matches(text, ADVERB, 'adverb'), ...matches(text, VERB, 'verb')].toSorted(
    (one, other) => one.start - other.start,
  )

const matches = (text: string, pattern: RegExp, kind: Hedge['kind']): Hedge[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    kind,
    words,
  }))

const CLAUSE_ENDS =
  /[,;:()—–]|\s(?:and|but|or|because|since|while|although|though|whereas|if|unless|when|until|before|after|which|that|who|whose|where|so|than)\s/gi

/** The clauses of a sentence, told by its signs and conjunctions. */
export function clausesOf(text: string): Span[] {
  const ends = Array.from(text.matchAll(CLAUSE_ENDS), ({ index }) => index)
  const starts = [0, ...ends]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** Whether words are told after somebody: "the minister said ...", "according to ...". */
export const isAttributed = (text: string): boolean =>
  /\b(?:said|says|told|tells|warned|warns|announced|argue[sd]?|claim(?:s|ed)?|wr(?:ites|ote)|stated|expects?|according to|in the view of|the author|the commentary|the article)\b/i.test(
    text,
  )
