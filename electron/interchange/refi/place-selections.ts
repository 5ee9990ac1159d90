import { refiWords } from './refi-words'
import type { Span } from '@shared/anchoring/span'
import type { RefiSource } from '@shared/interchange/refi/refi-file'
import { settle, settledWords } from '@shared/interchange/refi/settle'
import type { ReadText } from './read-text'

/** A text that was read, and where in it the words of each of its selections are. */
export type PlacedText = ReadText & {
  /** In the text of the file with plain line ends, and in the canonical text; null where there are no words. */
  places: readonly { plain: Span | null; canonical: Span | null }[]
}

/** Finds the words of the selections of all texts of a file, of which each may tell how the others are counted. */
export function placeSelections(
  sources: readonly RefiSource[],
  texts: readonly (ReadText | string)[],
): { texts: (PlacedText | string)[]; notes: string[] } {
  const read = texts.flatMap((text, index) => (typeof text === 'string' ? [] : [{ text, source: sources[index] }]))
  const settled = settle(read.map(({ text }) => text.detected))
  const notes: string[] = []
  const placed = new Map<ReadText, PlacedText>()
  let [verified, selections] = [0, 0]
  for (const [index, { text, source }] of read.entries()) {
    const one = settled[index]
    if (!one || !source) continue
    const { placeOf, plainPlaceOf } = text.text
    const places = one.counted.spans.map((span) => ({
      plain: span && plainPlaceOf(span),
      canonical: span && placeOf(span),
    }))
    placed.set(text, { ...text, places })
    if (source.selections.length === 0) continue
    notes.push(settledWords(source.name, one, text.detected, text.raw))
    verified += one.counted.verified
    selections += one.counted.placed
  }
  if (notes.length > 1) {
    notes.unshift(refiWords.verifiedInAll(notes.length, verified, selections))
  }
  return {
    texts: texts.map((text) => (typeof text === 'string' ? text : (placed.get(text) ?? refiWords.noText))),
    notes,
  }
}
