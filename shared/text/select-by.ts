import { step, wordAround } from '../words/graphemes'
import { sentenceAround } from '../words/sentences'
import { blockIndexAt } from './blocks'
import type { SourceText } from './source-text'

/** What a selection grows and shrinks by. */
export type SelectionUnit = 'word' | 'sentence' | 'paragraph'

type Span = { start: number; end: number }

/** The text, its language (BCP 47; '' where nobody knows), and which of its blocks are not shown. */
type Shown = { text: SourceText; language: string; isFolded: (block: number) => boolean }

/**
 * The words selected with one unit more: the one begun is made whole first, and without words it is the one at the place.
 * The same words when nothing is left.
 */
export function selectMore(shown: Shown, selected: Span, unit: SelectionUnit): Span {
  const { text } = shown.text
  const whole = wholeUnits(shown, selected, unit)
  if (selected.end <= selected.start || whole.start < selected.start || whole.end > selected.end) return whole
  if (unit === 'word') {
    const end = step(text, selected.end, 'word', 1)
    return hasWords(text.slice(selected.end, end)) ? { start: selected.start, end } : selected
  }
  const next = nextWords(shown, selected.end)
  return next === null ? selected : { start: selected.start, end: unitAt(shown, next, unit).end }
}

/** The words selected with one unit less at the end: the one cut into goes whole. The same words when it is the only one. */
export function selectLess(shown: Shown, selected: Span, unit: SelectionUnit): Span {
  const { text } = shown.text
  const { start, end } = selected
  if (end <= start) return selected
  if (unit === 'word') {
    const before = step(text, end, 'word', -1)
    return before > start ? { start, end: before } : selected
  }
  const last = unitAt(shown, end - 1, unit)
  const words = text.slice(start, Math.max(start, last.start)).trimEnd()
  return words === '' ? selected : { start, end: start + words.length }
}

/** The units that hold the first and the last of the words, and all between. */
function wholeUnits(shown: Shown, { start, end }: Span, unit: SelectionUnit): Span {
  const first = unitAt(shown, start, unit)
  if (end <= start) return first
  const last = unitAt(shown, end - 1, unit)
  return { start: Math.min(first.start, start), end: Math.max(last.end, end) }
}

function unitAt(shown: Shown, offset: number, unit: SelectionUnit): Span {
  const { text, starts, blocks } = shown.text
  const block = blockIndexAt(starts, offset)
  const start = starts[block] ?? 0
  const words = blocks[block]?.text ?? ''
  if (unit === 'word') return wordAround(text, offset) ?? { start: offset, end: offset }
  const inside = Math.min(offset - start, words.length)
  const found =
    unit === 'paragraph' ? trimmed(words) : sentenceAround(words, { start: inside, end: inside }, shown.language)
  return { start: start + found.start, end: start + found.end }
}

function trimmed(words: string): Span {
  return { start: words.length - words.trimStart().length, end: words.trimEnd().length }
}

const hasWords = (text: string): boolean => text.trim() !== ''

/** Where the next words begin that are shown; null behind the last. */
function nextWords({ text: { text, starts, blocks }, isFolded }: Shown, from: number): number | null {
  for (let block = blockIndexAt(starts, from); block < blocks.length; block += 1) {
    const start = Math.max(from, starts[block] ?? 0)
    const end = (starts[block] ?? 0) + (blocks[block]?.text.length ?? 0)
    const words = text.slice(start, end)
    if (hasWords(words) && (block === blockIndexAt(starts, from) || !isFolded(block)))
      return start + words.length - words.trimStart().length
  }
  return null
}
