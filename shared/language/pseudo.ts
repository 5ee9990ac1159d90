const PLAIN = 'AEIOUYaeiouyCNScns'
const MARKED = 'ÅÉÎÖÛÝåéîöûýÇÑŠçñš'
/** Other languages need about a third more room than English; short words more. */
const LONGER = 0.35
/** What is added breaks where a line ends, as words do. */
const WORD = /~{8}(?=~)/g

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
  const more = '~'.repeat(Math.ceil(words.length * LONGER)).replaceAll(WORD, '$& ')
  return `⟦${marked}${more}⟧`
}

const withMark = (letter: string): string => MARKED[PLAIN.indexOf(letter)] ?? letter
