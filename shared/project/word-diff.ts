import { diffArrays } from 'diff'

/** A run of words of one text, the other, or both. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Words that may differ before the two texts are shown whole, one after the other; the work grows with its square. */
const MAX_EDITS = 400

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * What was taken out of one text and put in to make the other, word by word in any script, in reading order.
 * The parts that are not "added" are exactly the first text, those that are not "removed" exactly the second.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const parts = diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS })
  const runs = parts?.map(({ value, added, removed }): DiffPart => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
  return runs ?? [part('removed', before), part('added', after)].filter(({ text }) => text !== '')
}

const part = (kind: DiffPart['kind'], text: string): DiffPart => ({ kind, text })

/** Each with the white space behind it: spaces alone would match everywhere and tear the words apart. */
function words(text: string): string[] {
  const found: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (found.length > 0 && segment.trim() === '') found.push(`${found.pop()}${segment}`)
    else found.push(segment)
  }
  return found
}
