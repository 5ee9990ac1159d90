import { segmenterFor } from '@shared/words/segmenter'
import { atOnce, type Steps } from '@shared/steps'

/** How many words a text has, in any script. */
export const countWords = (text: string): number => atOnce(countingWords([text]))

/** The same of many texts, in steps. */
export function* countingWords(texts: readonly string[]): Steps<number> {
  let count = 0
  for (const text of texts) {
    for (const { isWordLike } of segmenterFor('word').segment(text)) {
      if (isWordLike) count += 1
      yield
    }
  }
  return count
}
