import { z } from 'zod'
import { Id } from '../fields'
import { isNamed, type NamedField } from '../kinds/queries'
import { catalogue } from '../language/catalogue'
import type { StatementType } from '../lexicons/statement'
import type { Stance } from '../lexicons/stance'
import { foldedWords } from '../search/folded-text'
import { retrievalWords } from './retrieval-words'

/** What can be asked of a passage, by the word that is typed before the colon. */
export const FIELDS = catalogue({
  tag: { en: 'Tag', de: 'Code' },
  only: { en: 'Only this tag', de: 'Nur dieser Code' },
  source: { en: 'Source', de: 'Quelle' },
  by: { en: 'Analyst', de: 'Analyst' },
  statement: { en: 'Statement', de: 'Aussage' },
  credibility: { en: 'Credibility', de: 'Glaubwürdigkeit' },
  reliability: { en: 'Reliability of the source', de: 'Zuverlässigkeit der Quelle' },
  stance: { en: 'Stance', de: 'Richtung' },
  risk: { en: 'Risk', de: 'Risiko' },
  created: { en: 'Created', de: 'Angelegt' },
  published: { en: 'Published', de: 'Erschienen' },
  note: { en: 'Note', de: 'Notiz' },
  words: { en: 'Words', de: 'Worte' },
  is: { en: 'State', de: 'Zustand' },
})
export type Field = keyof typeof FIELDS

export const isField = (word: string): word is Field => Object.hasOwn(FIELDS, word)

export const ANY = 'any'
export const NONE = 'none'
/** Fields that may be set or not, whatever to. */
const WITH_ANY: ReadonlySet<Field> = new Set([
  'tag',
  'risk',
  'note',
  'published',
  'statement',
  'credibility',
  'reliability',
])

/** Words for statements and stances as they are typed, the first of each the one that is written. */
const STATEMENT_WORDS: readonly (readonly [StatementType, ...string[]])[] = [
  ['reported-fact', 'reported', 'fact'],
  ['official-statement', 'official'],
  ['author-judgment', 'judgment', 'author'],
  ['background', 'background'],
]
const STANCE_WORDS: readonly (readonly [Stance, ...string[]])[] = [
  ['supports', 'supports', 'for'],
  ['contradicts', 'contradicts', 'against'],
  ['context', 'context'],
]

/** How a statement or stance is written in a query. */
export const statementWord = (key: StatementType): string => wordOf(STATEMENT_WORDS, key)
export const stanceWord = (key: Stance): string => wordOf(STANCE_WORDS, key)

const wordOf = (table: readonly (readonly [string, ...string[]])[], key: string): string =>
  table.find(([each]) => each === key)?.[1] ?? key

/** The key that a written statement or stance stands for. */
export const statementOf = (word: string): StatementType | undefined => keyOf(STATEMENT_WORDS, word)
export const stanceOf = (word: string): Stance | undefined => keyOf(STANCE_WORDS, word)

function keyOf<K extends string>(table: readonly (readonly [K, ...string[]])[], word: string): K | undefined {
  return table.find((words) => words.includes(word.toLowerCase()))?.[0]
}

type Value = { value: string; exact: boolean }

/** A value as its field writes it, or why it is none, in words. */
export function readValue(field: Field, typed: string, quoted: boolean): Value | string {
  const value = typed.trim()
  if (field === 'words') return readWords(value, quoted)
  if (value === '') return retrievalWords.sayWhich(HINTS[field])
  const word = value.toLowerCase()
  const isPlain = !quoted && (word === ANY || word === NONE)
  if (isPlain && WITH_ANY.has(field)) return { value: word, exact: false }
  if (field === 'note') return readWords(value, quoted)
  // What is quoted is a name even where it would mean something else without.
  if (isNamed(field)) return { value, exact: quoted && meansMore(field, value) }
  const read = READ[field](value)
  return read === null ? retrievalWords.notTaken(value, field, HINTS[field]) : { value: read, exact: false }
}

/** Whether the value, typed without quotation marks, is no name. */
function meansMore(field: Field, value: string): boolean {
  const word = value.toLowerCase()
  return ((word === ANY || word === NONE) && WITH_ANY.has(field)) || idIn(value) !== null
}

/** The id in a value that names a thing by it: `@` and the id. */
export function idIn(value: string): string | null {
  return value.startsWith('@') && Id.safeParse(value.slice(1)).success ? value.slice(1) : null
}

function readWords(value: string, exact: boolean): Value | string {
  const core = exact ? value : withoutStar(value)
  return foldedWords(core) === '' ? retrievalWords.noWords : { value, exact }
}

/** A star at the beginning stands for the beginning of the word. */
export const withoutStar = (word: string): string => (word.startsWith('*') ? word.slice(1) : word)

const READ: Readonly<Record<Exclude<Field, NamedField | 'note' | 'words'>, (value: string) => string | null>> = {
  statement: (value) => wordIn(statementOf(value), statementWord),
  stance: (value) => wordIn(stanceOf(value), stanceWord),
  credibility: (value) => gradesIn(value, '1', '6'),
  reliability: (value) => gradesIn(value.toUpperCase(), 'A', 'F'),
  created: (value) => (daysIn(value) ? value : null),
  published: (value) => (daysIn(value) ? value : null),
  is: (value) => (value.toLowerCase() === 'unseen' ? 'unseen' : null),
}

const wordIn = <K>(key: K | undefined, write: (key: K) => string): string | null =>
  key === undefined ? null : write(key)

/** `2`, or `1-3` for all from the one to the other. */
function gradesIn(value: string, first: string, last: string): string | null {
  const grades = gradeSpan(value)
  return [grades.from, grades.to].every((grade) => grade.length === 1 && grade >= first && grade <= last) &&
    grades.from <= grades.to
    ? value
    : null
}

export function gradeSpan(value: string): { from: string; to: string } {
  const [from = '', to = from, ...more] = value.split('-')
  return more.length > 0 ? { from: '', to: '' } : { from, to }
}

/** Days from the first to the last, either of them open. */
export type Days = { from: string; to: string }
const EARLIEST = '0000-01-01'
const LATEST = '9999-12-31'

/** `2026`, `2026-03` or `2026-03-14`, or from one to another: `2026-01..2026-03`, `2026-03..`, `..2026-03`. */
export function daysIn(value: string): Days | null {
  const [first = '', last = first, ...more] = value.split('..')
  if (more.length > 0 || (first === '' && last === '')) return null
  const from = first === '' ? EARLIEST : edge(first, '-01-01')
  const to = last === '' ? LATEST : edge(last, '-12-31')
  return from !== null && to !== null && from <= to ? { from, to } : null
}

const Year = z.string().regex(/^\d{4}$/)
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** A year or month filled up to a day; as text it comes before or behind every day that is in it. */
function edge(part: string, rest: string): string | null {
  if (Year.safeParse(part).success) return part + rest
  if (Month.safeParse(part).success) return part + rest.slice(3)
  return z.iso.date().safeParse(part).success ? part : null
}

/** What a field takes, as it is typed. */
export const HINTS: Readonly<Record<Field, string>> = catalogue({
  tag: {
    en: 'tag:Name or tag:"Name of it" with the tags under it, tag:any or tag:none',
    de: 'tag:Name oder tag:"Name davon" mit den Codes darunter, tag:any oder tag:none',
  },
  only: { en: 'only:Name, without the tags under it', de: 'only:Name, ohne die Codes darunter' },
  source: { en: 'source:"Title"', de: 'source:"Titel"' },
  by: { en: 'by:Name', de: 'by:Name' },
  statement: {
    en: 'statement:reported, official, judgment, background or none',
    de: 'statement:reported, official, judgment, background oder none',
  },
  credibility: {
    en: 'credibility:2, credibility:1-3 or credibility:none',
    de: 'credibility:2, credibility:1-3 oder credibility:none',
  },
  reliability: {
    en: 'reliability:B, reliability:A-C or reliability:none',
    de: 'reliability:B, reliability:A-C oder reliability:none',
  },
  stance: { en: 'stance:supports, contradicts or context', de: 'stance:supports, contradicts oder context' },
  risk: { en: 'risk:R3, risk:any or risk:none', de: 'risk:R3, risk:any oder risk:none' },
  created: {
    en: 'created:2026-03, created:2026-03-14 or created:2026-01..2026-03',
    de: 'created:2026-03, created:2026-03-14 oder created:2026-01..2026-03',
  },
  published: {
    en: 'published:2026-03, published:2026-01..2026-03 or published:none',
    de: 'published:2026-03, published:2026-01..2026-03 oder published:none',
  },
  note: {
    en: 'note:word, note:"exact words", note:any or note:none',
    de: 'note:Wort, note:"genaue Worte", note:any oder note:none',
  },
  words: { en: 'word, "exact words" or *end', de: 'Wort, "genaue Worte" oder *ende' },
  is: {
    en: 'is:unseen, for words that a new version touched and nobody has looked at since',
    de: 'is:unseen, für Worte, die eine neue Fassung berührt hat und die seitdem niemand angesehen hat',
  },
})
