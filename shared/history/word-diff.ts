import { segmenterFor } from '../words/segmenter'
import { diffArrays } from 'diff'

/** A run of words of one text, the other, or both. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string }

/** Words that may differ before the two texts are shown whole, one after the other; the work grows with its square. */
const MAX_EDITS = 400

/** What is cut into words at once: in some engines each word costs as much as the text around it is long. */
const STRETCH = /[^]{0,1000}\s|[^]{0,1000}\p{P}|[^]{1,1000}/gu

/**
 * What was taken out of one text and put in to make the other, word by word in any script, in reading order.
 * The parts that are not "added" are exactly the first text, those that are not "removed" exactly the second.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [was, is] = [words(before), words(after)]
  const runs = new Runs()
  const numberOf = numbering()
  const parts = diffArrays(was.map(numberOf), is.map(numberOf), { maxEditLength: MAX_EDITS })
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

/** One number for each word, whatever space is behind it: words are compared a thousand times, and may be long. */
function numbering(): (word: string) => number {
  const numbers = new Map<string, number>()
  return (word) => {
    const bare = word.trimEnd()
    const number = numbers.get(bare) ?? numbers.size
    numbers.set(bare, number)
    return number
  }
}

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
  for (const [stretch] of text.matchAll(STRETCH)) {
    for (const { segment } of segmenterFor('word').segment(stretch)) {
      if (found.length > 0 && segment.trim() === '') found.push(`${found.pop()}${segment}`)
      else found.push(segment)
    }
  }
  return found
}
