import { foldedWords } from './folded-text'
import { type Pattern, readPattern } from './pattern'
import { queryWords } from './query-words'

/** What to look for, as an analyst typed it. */
export type SearchQuery =
  | { kind: 'words'; words: string; startsWord: boolean; endsWord: boolean }
  | { kind: 'pattern'; pattern: Pattern }
  /** Both in one paragraph; `within` so many words of each other, or anywhere in it. */
  | { kind: 'both'; left: SearchQuery; right: SearchQuery; within: number }
  | { kind: 'either'; left: SearchQuery; right: SearchQuery }
  /** The first, in paragraphs without the second. */
  | { kind: 'without'; left: SearchQuery; right: SearchQuery }

/** What was typed cannot be searched; `problem` says why, in a sentence. */
export type ParsedQuery = { query: SearchQuery; problem: null } | { query: null; problem: string }

/** Words that near reaches over where no number is given. */
const NEAR = 20
const MOST_NEAR = 1000
/** More parts than anybody types. */
const MOST_PARTS = 50

type Token =
  | { kind: 'open' | 'close' | 'or' | 'not' }
  | { kind: 'near'; within: number }
  | { kind: 'term'; query: SearchQuery }

/**
 * Reads a query: `word` (what begins so), `"exact phrase"`, `*end`, `/pattern/`, `one two` (both in a paragraph),
 * `one NEAR/5 two`, `one OR two`, `one -two`, and parentheses. Operators are in capitals.
 */
export function parseQuery(typed: string): ParsedQuery {
  try {
    return { query: new Parser(tokens(typed)).whole(), problem: null }
  } catch (problem) {
    if (problem instanceof Problem) return { query: null, problem: problem.message }
    throw problem
  }
}

class Problem extends Error {}

/** A parenthesis, a minus before something, a pattern, words in quotation marks, or a word. */
const TOKEN =
  /\s*(?:([()])|(-)(?=[^\s-])|(\/(?:[^/\\]|\\.)+\/i?)(?=[\s)]|$)|["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s()"“”„«»]+))/gsuy

function tokens(typed: string): Token[] {
  const found: Token[] = []
  for (const [, parenthesis, minus, pattern, phrase, word] of typed.matchAll(TOKEN)) {
    if (parenthesis) found.push({ kind: parenthesis === '(' ? 'open' : 'close' })
    else if (minus) found.push({ kind: 'not' })
    else if (pattern) found.push({ kind: 'term', query: patternOf(pattern) })
    else if (phrase !== undefined) found.push(...term(phrase, true))
    else if (word !== undefined) found.push(...operatorOrWord(word))
  }
  if (found.length > MOST_PARTS) throw new Problem(queryWords.tooManyParts(MOST_PARTS))
  return found
}

/** `/pattern/`, and with an `i` behind it whatever the capitals. */
function patternOf(typed: string): SearchQuery {
  const end = typed.lastIndexOf('/')
  const pattern = readPattern((typed.slice(end) === '/i' ? '(?i)' : '') + typed.slice(1, end))
  if (!pattern) throw new Problem(queryWords.noPattern(typed))
  return { kind: 'pattern', pattern }
}

function operatorOrWord(word: string): Token[] {
  if (word === 'OR') return [{ kind: 'or' }]
  if (word === 'NOT') return [{ kind: 'not' }]
  if (word === 'AND') return []
  const near = /^NEAR(?:\/(\d{1,5}))?$/.exec(word)
  if (!near) return term(word, false)
  const within = Number(near[1] ?? NEAR)
  if (within < 1 || within > MOST_NEAR) throw new Problem(queryWords.nearReaches(MOST_NEAR))
  return [{ kind: 'near', within }]
}

function term(typed: string, isExact: boolean): Token[] {
  const [before, after] = isExact ? [false, false] : [typed.startsWith('*'), typed.endsWith('*')]
  const core = isExact ? typed : withoutStars(typed)
  if (!isExact && core.includes('*')) throw new Problem(queryWords.starWithin)
  const words = foldedWords(core)
  if (words === '') {
    if (before) throw new Problem(queryWords.starAlone)
    return []
  }
  const endsWord = isExact || (before && !after)
  return [{ kind: 'term', query: { kind: 'words', words, startsWord: !before, endsWord } }]
}

/** Without the stars at its ends. */
function withoutStars(word: string): string {
  let [start, end] = [0, word.length]
  while (word[start] === '*') start += 1
  while (end > start && word[end - 1] === '*') end -= 1
  return word.slice(start, end)
}

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(all: readonly Token[]) {
    this.#tokens = all
  }

  whole(): SearchQuery {
    if (this.#tokens.length === 0) throw new Problem(queryWords.empty)
    const query = this.#either()
    if (this.#at < this.#tokens.length) throw new Problem(queryWords.notOpened)
    return query
  }

  #either(): SearchQuery {
    let left = this.#both()
    while (this.#take('or')) left = { kind: 'either', left, right: this.#both() }
    return left
  }

  #both(): SearchQuery {
    let left: SearchQuery | null = null
    const without: SearchQuery[] = []
    for (let next = this.#peek(); next && next !== 'or' && next !== 'close'; next = this.#peek()) {
      if (this.#take('not')) without.push(this.#near())
      else {
        const right = this.#near()
        left = left ? { kind: 'both', left, right, within: Infinity } : right
      }
    }
    if (!left) throw new Problem(without.length > 0 ? queryWords.onlyWithout : queryWords.nothingBeside)
    return without.reduce<SearchQuery>((from, right) => ({ kind: 'without', left: from, right }), left)
  }

  #near(): SearchQuery {
    let left = this.#one()
    for (let near = this.#take('near'); near; near = this.#take('near')) {
      left = { kind: 'both', left, right: this.#one(), within: near.within }
    }
    return left
  }

  #one(): SearchQuery {
    if (this.#take('open')) {
      const query = this.#either()
      // One that is being typed is not closed yet.
      this.#take('close')
      return query
    }
    const term = this.#take('term')
    if (!term) throw new Problem(queryWords.nothingBeside)
    return term.query
  }

  #peek(): Token['kind'] | undefined {
    return this.#tokens[this.#at]?.kind
  }

  #take<K extends Token['kind']>(kind: K): Extract<Token, { kind: K }> | null {
    const token = this.#tokens[this.#at]
    if (!isOf(token, kind)) return null
    this.#at += 1
    return token
  }
}

const isOf = <K extends Token['kind']>(token: Token | undefined, kind: K): token is Extract<Token, { kind: K }> =>
  token?.kind === kind
