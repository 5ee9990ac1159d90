import { tooLong } from '@shared/input-refusal'
import { LIMITS } from '@shared/limits'
import { formatCount } from '@shared/words/plural'
import { short } from '@shared/words/short'

/** Characters of a name that tell which one is meant. */
const ENOUGH = 40

/** The names in a field: they are separated by semicolons. */
export const authorsIn = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)

/** Why these cannot be the authors of a source, in words for the field; null when they can. */
export function problemOfAuthors(authors: readonly string[]): string | null {
  if (authors.length > LIMITS.authors) {
    return `Authors: at most ${formatCount(LIMITS.authors)} fit; these are ${formatCount(authors.length)}.`
  }
  const long = authors.find((name) => tooLong(name, LIMITS.line) !== null)
  return long === undefined ? null : `The author “${short(long, ENOUGH)}”: ${tooLong(long, LIMITS.line)}`
}
