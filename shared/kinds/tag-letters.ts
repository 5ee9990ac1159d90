import { z } from 'zod'
import { bare } from '../words/bare'

const LETTERS = /^\p{L}[\p{L}\p{Nd}]$/u

/** Two letters that stand for a tag where colour alone would tell: without accents, in capitals where there are any. */
export const TagLetters = z.string().refine((text) => text === lettersFrom(text), 'not two letters')

/** What was typed as the two letters of a tag, as they are kept; null when it is no letter and another letter or digit. */
export function lettersFrom(typed: string): string | null {
  if (typed.length > LONGEST) return null
  const letters = plain(typed.trim())
  return LETTERS.test(letters) ? letters : null
}

/** In capitals, without accents. */
const plain = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => bare(letter))
    .join('')
    .toUpperCase()

/** Letters of a name that are looked at. */
const LONGEST = 60

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')

/**
 * Letters for a tag of this name that none of `taken` are: the first of two words, the first and another of the name,
 * else the first free ones; null when all are taken.
 */
export function proposeLetters(name: string, taken: ReadonlySet<string>): string | null {
  const free = (letters: string) => LETTERS.test(letters) && !taken.has(letters)
  for (const letters of proposals(name)) if (free(letters)) return letters
  for (const first of ALPHABET) {
    for (const second of ALPHABET) if (free(`${first}${second}`)) return `${first}${second}`
  }
  return null
}

function* proposals(name: string): Generator<string> {
  const letters = Array.from(plain(name.slice(0, LONGEST)))
  const words = letters.join('').split(/[^\p{L}\p{Nd}]+/u)
  const [initial = '', ...others] = words.flatMap((word) => Array.from(word)[0] ?? [])
  for (const other of others) yield `${initial}${other}`
  const within = letters.filter((each) => /[\p{L}\p{Nd}]/u.test(each))
  for (const other of within.slice(1)) yield `${initial}${other}`
  for (const other of ALPHABET) yield `${initial}${other}`
}
