/** A word of a text in small letters, and where it stands. */
export type Token = { word: string; start: number; end: number }

/** Words of several words that are looked for at once: where a phrase can go on, and what it means if it ends here. */
export type Phrases<T> = { next: Map<string, Phrases<T>>; meaning: T | undefined }

/** A phrase that was found: where, its words in small letters, and what it means. */
export type FoundPhrase<T> = { start: number; end: number; words: string; meaning: T }

/** A word: letters with their marks, and an apostrophe between them; each character is looked at once. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const BETWEEN = /^[\s\u00ad-]*$/
/** More than a few characters between two words are no phrase. */
const MOST_BETWEEN = 3

/** Words in small letters, however their marks and apostrophes are written, and where they stand. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))
}

export function phrasesOf<T>(meanings: Iterable<readonly [phrase: string, meaning: T]>): Phrases<T> {
  const root: Phrases<T> = { next: new Map(), meaning: undefined }
  for (const [phrase, meaning] of meanings) {
    let node = root
    for (const { word } of tokensOf(phrase)) {
      const next: Phrases<T> = node.next.get(word) ?? { next: new Map(), meaning: undefined }
      node.next.set(word, next)
      node = next
    }
    node.meaning = meaning
  }
  return root
}

/** The phrases of a text, the longest first and none within another. Takes time in proportion to the text. */
export function findPhrases<T>(text: string, phrases: Phrases<T>): FoundPhrase<T>[] {
  const tokens = tokensOf(text)
  const found: FoundPhrase<T>[] = []
  for (let at = 0; at < tokens.length;) {
    const phrase = longestAt(phrases, text, tokens, at)
    if (phrase) found.push(phrase.found)
    at = phrase ? phrase.next : at + 1
  }
  return found
}

function longestAt<T>(
  phrases: Phrases<T>,
  text: string,
  tokens: readonly Token[],
  from: number,
): { found: FoundPhrase<T>; next: number } | null {
  const first = tokens[from]
  let node = phrases
  let longest: { found: FoundPhrase<T>; next: number } | null = null
  for (let at = from; first && at < tokens.length; at += 1) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const next = token && node.next.get(token.word)
    if (!token || !next || (at > from && before && !isOnePhrase(text, before.end, token.start))) break
    node = next
    if (node.meaning === undefined) continue
    const words = tokens
      .slice(from, at + 1)
      .map(({ word }) => word)
      .join(' ')
    longest = { found: { start: first.start, end: token.end, meaning: node.meaning, words }, next: at + 1 }
  }
  return longest
}

const isOnePhrase = (text: string, end: number, start: number): boolean =>
  start - end <= MOST_BETWEEN && BETWEEN.test(text.slice(end, start))
