import type { About, Inline, TreeBlock } from './memo-tree'
import { printable } from './printable'

/** A run of plain text. */
export const text = (words: string): Inline => ({ kind: 'text', text: printable(words) })
export const strong = (words: string): Inline => ({ kind: 'text', text: printable(words), strong: true })
export const note = (number: number): Inline => ({ kind: 'note', number })

export const heading = (words: string, about?: About): TreeBlock => ({
  kind: 'heading',
  text: printable(words),
  ...(about ? { about } : {}),
})

/** Written text as paragraphs: a blank line parts them, a single new line stays a line break. */
export function paragraphs(words: string): TreeBlock[] {
  return words
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', inlines: [text(paragraph)] }))
}

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

/** "1 source", "3 sources". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`
