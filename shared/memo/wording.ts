import { paragraphsOf } from '../words/paragraphs'
import type { About, Inline, TreeBlock } from './memo-tree'
import { printable } from './printable'

/** A run of plain text. */
export const text = (words: string): Inline => ({ kind: 'text', text: printable(words) })
export const strong = (words: string): Inline => ({ kind: 'text', text: printable(words), strong: true })
export const note = (number: number, unseen: boolean): Inline => ({
  kind: 'note',
  number,
  ...(unseen ? { unseen } : {}),
})

/** Said right behind a reference whose words nobody has reviewed since a new version of their source. */
export const notReviewed = (number: number): string => ` (note ${number} not reviewed)`

export const heading = (words: string, about?: About): TreeBlock => ({
  kind: 'heading',
  text: printable(words),
  ...(about ? { about } : {}),
})

/** Written text as paragraphs: a blank line parts them, a single new line stays a line break. */
export const paragraphs = (words: string): TreeBlock[] =>
  paragraphsOf(words).map((paragraph) => ({ kind: 'paragraph', inlines: [text(paragraph)] }))

/** Words without a look that follow one another are one piece. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const inline of inlines) {
    const last = out.at(-1)
    if (last && isPlain(last) && isPlain(inline)) out[out.length - 1] = text(last.text + inline.text)
    else out.push(inline)
  }
  return out
}

const isPlain = (inline: Inline): inline is { kind: 'text'; text: string } =>
  inline.kind === 'text' && !inline.strong && !inline.emphasis && !inline.live && inline.href === undefined
