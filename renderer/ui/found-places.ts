import { uiWords } from './ui-words'

/** Places lit up at once: more than a view shows. */
const LIT = 1_000
/** Above whatever else words are marked with. */
const PRIORITY = 100

/**
 * Lights up what was found: the place that is shown (`at`, from 0; none at -1) and those around it. `rangesOf` says where
 * the words of a place stand on the page, and is asked only for those.
 */
export function lightFound<T>(
  places: readonly T[],
  at: number,
  rangesOf: (place: T) => readonly AbstractRange[],
): void {
  const first = Math.max(0, at - LIT / 2)
  light('found', places.slice(first, first + LIT).flatMap(rangesOf))
  light('found-here', places.slice(at, at + 1).flatMap(rangesOf))
}

/** Nothing is looked for any more. */
export const clearFound = (): void => lightFound([], -1, () => [])

function light(name: string, words: readonly AbstractRange[]): void {
  CSS.highlights.delete(name)
  if (words.length === 0) return
  const lit = new Highlight(...words)
  lit.priority = PRIORITY
  CSS.highlights.set(name, lit)
}

/** The place after this one, or the one before, round and round, and the words that tell of it: "2 of 5". */
export function stepTo(at: number, by: 1 | -1, count: number): { at: number; where: string } {
  const next = (at + by + count) % count
  const isRound = count > 1 && (by === 1 ? next <= at : next >= at)
  const say = !isRound ? uiWords.placeOf : by === 1 ? uiWords.fromTheBeginning : uiWords.fromTheEnd
  return { at: next, where: say(next + 1, count) }
}
