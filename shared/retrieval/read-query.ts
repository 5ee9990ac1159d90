import type { Span } from '../anchoring/span'
import { FIELDS, type Field, isField, readValue } from './fields'
import { type Condition, EVERY, joined, type PassageQuery, type Reach } from './query'
import { retrievalWords } from './retrieval-words'

/** What is wrong with a query, in a sentence, and where in what was typed. */
export type QueryProblem = Span & { message: string }

/** A query as it was read, and where in the text each condition stands. */
export type ReadQuery =
  | { query: PassageQuery; places: ReadonlyMap<Condition, Span>; problem: null }
  | { query: null; places: null; problem: QueryProblem }

/** Words that near reaches over where no number is given. */
const NEAR = 20
const MOST_NEAR = 1000
/** More parts than anybody types. */
const MOST_PARTS = 100

/**
 * Reads a query of passages: conditions (`tag:Escalation`, `by:Ada`, `"exact words"`; `fields.ts` has them all) side by
 * side or with AND, OR, NOT or `-`, `NEAR/40`, `NEAR/paragraph`, `OVERLAPS` and parentheses. Operators are in capitals;
 * near binds closest, OR least.
 */
export function readQuery(typed: string): ReadQuery {
  try {
    const parser = new Parser(tokensOf(typed), typed.length)
    return { query: parser.whole(), places: parser.places, problem: null }
  } catch (thrown) {
    if (thrown instanceof Problem) return { query: null, places: null, problem: thrown.problem }
    throw thrown
  }
}

class Problem extends Error {
  readonly problem: QueryProblem

  constructor(message: string, { start, end }: Span) {
    super(message)
    this.problem = { message, start, end }
  }
}

type Token = Span &
  (
    | { kind: 'open' | 'close' | 'and' | 'or' | 'not' }
    | { kind: 'near'; reach: Reach }
    | { kind: 'condition'; condition: Condition }
  )

/** Quotation marks that words may begin with, and what then ends them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“”', '«': '»', '»': '«' }
const isBlank = (character: string): boolean => character.trim() === ''
const ends = (character: string): boolean => isBlank(character) || character === '(' || character === ')'

function tokensOf(typed: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < typed.length) {
    const character = typed[at] ?? ''
    if (isBlank(character)) {
      at += 1
      continue
    }
    const token = tokenAt(typed, at, character)
    tokens.push(token)
    if (tokens.length > MOST_PARTS) throw new Problem(retrievalWords.tooManyParts(String(MOST_PARTS)), token)
    at = token.end
  }
  return tokens
}

function tokenAt(typed: string, start: number, character: string): Token {
  if (character === '(' || character === ')')
    return { kind: character === '(' ? 'open' : 'close', start, end: start + 1 }
  if (character === '-' && !isBlank(typed[start + 1] ?? ' ')) return { kind: 'not', start, end: start + 1 }
  if (QUOTES[character]) return conditionOf('words', quotedAt(typed, start), start)
  const end = wordEnd(typed, start)
  const word = typed.slice(start, end)
  const colon = word.indexOf(':')
  const field = colon > 0 ? fieldAt(word.slice(0, colon), { start, end: start + colon + 1 }) : null
  if (field !== null) return conditionOf(field, valueAt(typed, start + colon + 1), start)
  return operatorOf(word, { start, end }) ?? conditionOf('words', { text: word, quoted: false, end }, start)
}

/** The field before a colon; null where what stands there is no word, as in 14:30. */
function fieldAt(before: string, place: Span): Field | null {
  const name = before.toLowerCase()
  if (isField(name)) return name
  if (!/^[a-z]+$/.test(name)) return null
  const fields = Object.keys(FIELDS).join(', ')
  throw new Problem(retrievalWords.noSuchField(before, fields), place)
}

type Value = { text: string; quoted: boolean; end: number }

function valueAt(typed: string, start: number): Value {
  if (QUOTES[typed[start] ?? '']) return quotedAt(typed, start)
  const end = wordEnd(typed, start)
  return { text: typed.slice(start, end), quoted: false, end }
}

function wordEnd(typed: string, start: number): number {
  let end = start
  while (end < typed.length && !ends(typed[end] ?? '') && !QUOTES[typed[end] ?? '']) end += 1
  return end
}

/** Words in quotation marks; a backslash takes the sign behind it as it is. */
function quotedAt(typed: string, start: number): Value {
  const closing = QUOTES[typed[start] ?? ''] ?? ''
  let text = ''
  for (let at = start + 1; at < typed.length; at += 1) {
    const character = typed[at] ?? ''
    if (closing.includes(character)) return { text, quoted: true, end: at + 1 }
    if (character === '\\') at += 1
    text += typed[at] ?? ''
  }
  throw new Problem(retrievalWords.quoteOpen, { start, end: typed.length })
}

function conditionOf(field: Field, { text, quoted, end }: Value, start: number): Token {
  if (field === 'is' && text.toLowerCase() === 'untagged')
    return {
      kind: 'condition',
      condition: { kind: 'condition', field: 'tag', value: 'none', exact: false },
      start,
      end,
    }
  const value = readValue(field, text, quoted)
  if (typeof value === 'string') throw new Problem(value, { start, end })
  return { kind: 'condition', condition: { kind: 'condition', field, ...value }, start, end }
}

function operatorOf(word: string, place: Span): Token | null {
  if (word === 'AND' || word === 'OR' || word === 'NOT')
    return { kind: word === 'AND' ? 'and' : word === 'OR' ? 'or' : 'not', ...place }
  if (word === 'OVERLAPS') return { kind: 'near', reach: 'overlap', ...place }
  if (word === 'NEAR') return { kind: 'near', reach: NEAR, ...place }
  if (!word.startsWith('NEAR/')) return null
  const reach = word.slice('NEAR/'.length).toLowerCase()
  if (reach === 'paragraph') return { kind: 'near', reach, ...place }
  const words = /^\d{1,5}$/.test(reach) ? Number(reach) : 0
  if (words < 1 || words > MOST_NEAR) throw new Problem(retrievalWords.nearReaches(MOST_NEAR), place)
  return { kind: 'near', reach: words, ...place }
}

class Parser {
  readonly places = new Map<Condition, Span>()
  readonly #tokens: readonly Token[]
  readonly #end: Span
  #at = 0

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens
    this.#end = { start: length, end: length }
  }

  whole(): PassageQuery {
    if (this.#tokens.length === 0) return EVERY
    const query = this.#either()
    const left = this.#tokens[this.#at]
    if (left) throw new Problem(retrievalWords.notOpened, left)
    return query
  }

  #either(): PassageQuery {
    const parts = [this.#all()]
    while (this.#take('or')) parts.push(this.#all())
    return joined('or', parts)
  }

  #all(): PassageQuery {
    const parts = [this.#one()]
    for (let next = this.#peek(); next && next !== 'or' && next !== 'close'; next = this.#peek()) {
      this.#take('and')
      parts.push(this.#one())
    }
    return joined('and', parts)
  }

  #one(): PassageQuery {
    return this.#take('not') ? { kind: 'not', part: this.#one() } : this.#near()
  }

  #near(): PassageQuery {
    let left = this.#term()
    for (let near = this.#take('near'); near; near = this.#take('near'))
      left = { kind: 'near', left, right: this.#term(), reach: near.reach }
    return left
  }

  #term(): PassageQuery {
    const open = this.#take('open')
    if (open) {
      const query = this.#either()
      if (!this.#take('close')) throw new Problem(retrievalWords.notClosed, open)
      return query
    }
    const token = this.#take('condition')
    if (!token) throw new Problem(retrievalWords.somethingMissing, this.#tokens[this.#at] ?? this.#end)
    this.places.set(token.condition, { start: token.start, end: token.end })
    return token.condition
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
