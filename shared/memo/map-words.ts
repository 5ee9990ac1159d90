import { addressBehind, type Inline } from './memo-tree'

/** Names of fields that hold no words: what a thing is, where it comes from, how it is drawn. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'about',
  'anchor',
  'checks',
  'colour',
  'd',
  'date',
  'fill',
  'follows',
  'form',
  'id',
  'key',
  'kind',
  'language',
  'of',
  'open',
  'paper',
  'part',
  'place',
  'riskId',
  'stroke',
  'type',
])

/**
 * A memo, or a part of what is told with one, with its words changed, wherever they stand. A line is changed as a whole,
 * since what is looked for may begin in one piece of it and end in another; where it did change, its pieces lose their
 * looks and the addresses of its links follow it. What is not known to be no words counts as words, so that nothing new
 * is passed over.
 */
export const withWords = <T>(told: T, change: (words: string) => string): T => changed(told, change) as T

function changed(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (isLine(value)) return changedLine(value, change)
  if (Array.isArray(value)) return value.map((each) => changed(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => [field, NO_WORDS.has(field) ? held : changed(held, change)]),
  )
}

const isLine = (value: unknown): value is Inline[] => Array.isArray(value) && value.length > 0 && value.every(isInline)

const isInline = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  ((value.kind === 'text' && 'text' in value && !('x' in value)) || (value.kind === 'note' && 'number' in value))

/** Stands for a reference to a note while a line is changed; no text has it, since it is not printable. */
export const NOTE = '\uFFFF'

function changedLine(line: readonly Inline[], change: (words: string) => string): Inline[] {
  const notes = line.filter((inline) => inline.kind === 'note')
  const before = line.map((inline) => (inline.kind === 'note' ? NOTE : inline.text)).join('')
  const after = change(before)
  if (after === before) return line.map((inline) => withAddress(inline, change))
  const addresses = line.map((inline) => (inline.kind === 'text' ? change(addressBehind(inline)) : ''))
  return [after, ...addresses]
    .join('')
    .split(NOTE)
    .flatMap((words, index): Inline[] => [
      ...(index === 0 ? [] : notes.slice(index - 1, index)),
      ...(words === '' ? [] : [{ kind: 'text' as const, text: words }]),
    ])
}

const withAddress = (inline: Inline, change: (words: string) => string): Inline =>
  inline.kind === 'text' && inline.href !== undefined ? { ...inline, href: change(inline.href) } : inline
