import type { Source } from '@shared/kinds/sources'
import { MISSING_FIELDS } from './source-words'

/** What a reader of the memo will want to know of a source, in the order of its card. */
const ASKED: readonly [keyof typeof MISSING_FIELDS, (source: Source) => boolean][] = [
  ['authors', ({ authors }) => authors.length > 0],
  ['publisher', ({ publisher }) => publisher !== ''],
  ['published', ({ published }) => published !== null],
  ['retrieved', ({ retrieved }) => retrieved !== null],
  ['url', ({ url }) => url !== ''],
  ['reliability', ({ reliability }) => reliability !== null],
  ['origin', ({ origin }) => origin !== ''],
  ['descriptor', ({ descriptor }) => descriptor !== ''],
  ['language', ({ language }) => language !== ''],
]

/** How many fields a card is asked for. */
export const FIELDS_ASKED = ASKED.length

/** How many fields of a card are filled in, of how many, and which are not. */
export function completeness(source: Source): { filled: number; of: number; missing: string[] } {
  const missing = ASKED.flatMap(([field, isFilled]) => (isFilled(source) ? [] : [MISSING_FIELDS[field]]))
  return { filled: ASKED.length - missing.length, of: ASKED.length, missing }
}
