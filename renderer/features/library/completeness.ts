import type { Source } from '@shared/kinds/sources'

/** What a reader of the memo will want to know of a source, in the order of its card. */
const ASKED: readonly [string, (source: Source) => boolean][] = [
  ['authors', ({ authors }) => authors.length > 0],
  ['publisher', ({ publisher }) => publisher !== ''],
  ['published', ({ published }) => published !== null],
  ['retrieved', ({ retrieved }) => retrieved !== null],
  ['URL', ({ url }) => url !== ''],
  ['reliability', ({ reliability }) => reliability !== null],
  ['origin', ({ origin }) => origin !== ''],
  ['descriptor', ({ descriptor }) => descriptor !== ''],
  ['language', ({ language }) => language !== ''],
]

/** How many fields of a card are filled in, of how many, and which are not. */
export function completeness(source: Source): { filled: number; of: number; missing: string[] } {
  const missing = ASKED.flatMap(([name, isFilled]) => (isFilled(source) ? [] : [name]))
  return { filled: ASKED.length - missing.length, of: ASKED.length, missing }
}
