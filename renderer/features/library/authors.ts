import { tooLong } from '@shared/input-refusal'
import { LIMITS } from '@shared/limits'
import { formatCount } from '@shared/language/counts'
import { short } from '@shared/words/short'
import { sourceWords } from './source-words'

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
    return sourceWords.tooManyAuthors(formatCount(LIMITS.authors), formatCount(authors.length))
  }
  for (const name of authors) {
    const why = tooLong(name, LIMITS.line)
    if (why !== null) return sourceWords.longAuthor(short(name, ENOUGH), why)
  }
  return null
}
