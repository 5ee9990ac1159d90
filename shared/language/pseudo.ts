const PLAIN = 'AEIOUYaeiouyCNScns'
const MARKED = 'ÅÉÎÖÛÝåéîöûýÇÑŠçñš'
/** Other languages need about a third more room than English; short words more. */
const LONGER = 0.35

/**
 * English made to look foreign: ⟦…⟧ around it, marks on its letters, and longer. What stands in {braces} is filled in
 * later and stays.
 */
export function pseudo(words: string): string {
  if (words === '') return words
  const marked = words
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[AEIOUYaeiouyCNScns]/g, withMark)))
    .join('')
  return `⟦${marked}${'~'.repeat(Math.ceil(words.length * LONGER))}⟧`
}

const withMark = (letter: string): string => MARKED[PLAIN.indexOf(letter)] ?? letter
