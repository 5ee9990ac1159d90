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
  const [was, is] = [words(before), words(after)]
  const runs = new Runs()
  const parts = diffArrays(was, is, { maxEditLength: MAX_EDITS, comparator: isSameWord })
  if (!parts) {
    runs.put('removed', before)
    runs.put('added', after)
    return runs.parts
  }
  let [atWas, atIs] = [0, 0]
  for (const { added, removed, count } of parts) {
    for (let n = 0; n < count; n += 1) {
      if (!added && !removed) runs.putSame(was[atWas++] ?? '', is[atIs++] ?? '')
      else if (added) runs.put('added', is[atIs++] ?? '')
      else runs.put('removed', was[atWas++] ?? '')
    }
  }
  return runs.parts
}

const isSameWord = (left: string, right: string): boolean => left.trimEnd() === right.trimEnd()

/** Parts of a diff as they come, neighbours of one kind joined. */
class Runs {
  readonly parts: DiffPart[] = []

  put(kind: DiffPart['kind'], text: string): void {
    const last = this.parts.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else this.parts.push({ kind, text })
  }

  /** One word in both texts, perhaps with other white space behind it. */
  putSame(was: string, is: string): void {
    this.#freeCommonSpace()
    const word = was.trimEnd()
    if (was === is) return this.put('same', was)
    this.put('same', word)
    this.put('removed', was.slice(word.length))
    this.put('added', is.slice(word.length))
  }

  /** The space behind a word that took another's place belongs to neither. */
  #freeCommonSpace(): void {
    const [removed, added] = this.parts.slice(-2)
    if (removed?.kind !== 'removed' || added?.kind !== 'added') return
    const space = added.text.slice(added.text.trimEnd().length)
    if (space === '' || !removed.text.endsWith(space) || space === added.text || space === removed.text) return
    removed.text = removed.text.slice(0, -space.length)
    added.text = added.text.slice(0, -space.length)
    this.parts.push({ kind: 'same', text: space })
  }
}

/** Each with the white space behind it: spaces alone would match everywhere and tear the words apart. */
function words(text: string): string[] {
  const found: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    if (found.length > 0 && segment.trim() === '') found.push(`${found.pop()}${segment}`)
    else found.push(segment)
  }
  return found
}
