import { formatCount } from './plural'

/** With a full stop unless it ends in one of its own. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  if (trimmed === '' || /[.!?…。؟:][”’»"')\]]*$/.test(trimmed)) return trimmed
  return `${trimmed}.`
}

/** First letter upper case, the rest as it is. */
export const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** "a, b and c"; of more than `most` the first, and how many more: "a, b, c and 7 more". */
export const listedBriefly = (items: readonly string[], most: number): string =>
  listed(items.length <= most ? items : [items.slice(0, most).join(', '), `${formatCount(items.length - most)} more`])

/** "reported-fact" as "reported fact". */
export const spaced = (key: string): string => key.replaceAll('-', ' ')
