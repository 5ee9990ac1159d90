import {
  ADJECTIVES,
  COMMON_FIRSTS,
  COMMON_NOUNS,
  DETERMINERS,
  EVENT_NOUNS,
  FIRST_OF_TWO,
  FOREIGN,
  FOREIGN_ARTICLES,
  NOUN_VERBS,
  PREPOSITIONS,
  VERBS,
} from './english-words'
import { sentenceAround } from './sentences'
import { trimmed } from './trimmed'

/** Why words cannot stand within a sentence of other words. */
export type Misfit = 'question' | 'several' | 'other-language' | 'open-bracket'

/** A line of words without white space and signs at its ends; an abbreviation keeps its stop. */
export function partOf(text: string): string {
  const line = trimmed(text.replace(/\s+/gu, ' '), /\s/, /[\s,;:–—-]/)
  if (SHORT_AT_END.test(line)) return line
  const closing = line.at(-1) ?? ''
  const whole = /[”"’»)\]]/.test(closing)
    ? `${trimmed(line.slice(0, -1), /\s/, /[.!,;:]/)}${closing}`
    : trimmed(line, /\s/, /[\s.,;:!…–—-]/)
  return whole.replace(/^[-–—•*]\s+/u, '')
}

/** "U.S.", "p.a.", "etc.": the stop belongs to the word. */
const SHORT_AT_END = /(?:^|[\s(])(?:(?:\p{L}\.){2,}|(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|approx)\.)$/u

/** Why a part (see {@link partOf}) cannot stand within a sentence; null where it can. */
export function misfitOf(part: string): Misfit | null {
  if (/[?؟？]["”’»)]*$/u.test(part)) return 'question'
  if (isOtherLanguage(part)) return 'other-language'
  const { end } = sentenceAround(part, { start: 0, end: 1 })
  if (end < part.length) return 'several'
  return isClosed(part) ? null : 'open-bracket'
}

/** Whether brackets and the marks of a quotation that open also close. */
function isClosed(part: string): boolean {
  const count = (sign: string) => part.split(sign).length - 1
  const pairs = [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
    ['«', '»'],
  ] as const
  return pairs.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0
}

function isOtherLanguage(part: string): boolean {
  const letters = part.match(/\p{L}/gu) ?? []
  const latin = part.match(/\p{Script=Latin}/gu) ?? []
  if (letters.length > latin.length * 2) return true
  const words = part.match(/[\p{L}’']+/gu) ?? []
  if (words.some((word) => FOREIGN.has(word))) return true
  const [first = '', second = ''] = words
  return FOREIGN_ARTICLES.has(first.toLowerCase()) && first !== 'Die' && /^\p{Ll}/u.test(second)
}

/**
 * With a small first letter where the first word is a common one, and so no name; before another word with a capital only
 * where it is an article or the like: "the Russian army", but "Price Waterhouse".
 */
export function withSmallFirst(part: string): string {
  const [all, sign = '', first = '', next = ''] = FIRST_WORD.exec(part) ?? []
  if (all === undefined) return part
  const word = first.toLowerCase()
  if (/^The Hague\b/.test(part) || (OF_A_NAME.test(part) && !EVENT_NOUNS.has(word))) return part
  const isSmall = /\p{Lu}/u.test(next) ? DETERMINERS.has(word) || PREPOSITIONS.has(word) : isCommon(word)
  return isSmall ? `${sign}${word}${part.slice(sign.length + word.length)}` : part
}

/** "Bank of England". */
const OF_A_NAME = /^\p{Lu}\p{Ll}+\s+of\s+(?:the\s+)?\p{Lu}/u

const FIRST_WORD = /^(["“‘(]*)(\p{Lu}[\p{Ll}’'-]*)(?=$|[\s,;:.)”"’](["“‘(]?.)?)/u

/** Gerunds of known verbs are no names ("Closing"), though Beijing ends like one. */
function isCommon(word: string): boolean {
  const stem = word.endsWith('ing') ? word.slice(0, -3) : null
  if (stem !== null && [stem, `${stem}e`, stem.slice(0, -1)].some((each) => VERBS.has(each))) return true
  return COMMON.some((words) => words.has(word)) || /(?:[ts]ions?|ities|ional|astal)$/u.test(word)
}

const COMMON = [
  DETERMINERS,
  PREPOSITIONS,
  ADJECTIVES,
  EVENT_NOUNS,
  COMMON_NOUNS,
  COMMON_FIRSTS,
  FIRST_OF_TWO,
  NOUN_VERBS,
]
