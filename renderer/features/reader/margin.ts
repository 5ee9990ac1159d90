import { packLanes } from '@shared/anchoring/span'
import type { Mark } from '@shared/reading/marks'
import { wordsOf } from './highlights'

/**
 * A mark drawn beside its lines; pixels from the top of its block. `letters` stand one under the other in its lane, the
 * line below them, where the passage begins and there is room for both.
 */
export type Bar = Mark & { top: number; height: number; barLane: number; letters: string | null }

/** The name beside a bar; names that would stand on one another are counted instead. */
export type MarginLabel = { top: number; name: string; more: number; colour: Mark['colour']; passageId: string }

/** Marks for which there is no lane, as one bar that says which they are. */
export type Beyond = { top: number; height: number; names: readonly string[]; passageId: string }

export type Margin = {
  bars: readonly Bar[]
  labels: readonly MarginLabel[]
  /** Lanes that bars stand in. */
  lanes: number
  beyond: Beyond | null
}

/** Lanes that have room beside each other. */
export const BAR_LANES = 7

/** More lanes are narrower than a letter. */
const LETTERED_LANES = 2

/** Pixels of the shortest bar with letters: of these, and of a line that is still seen as one. */
const LETTERED_HEIGHT = 30

/** Pixels a label needs for itself. */
const LABEL_HEIGHT = 15

/** The two letters of tags that have some, by tag. */
type Letters = ReadonlyMap<string, string>

/** Measures where the marks of a block stand and packs their bars into lanes. */
export function marginOf(element: HTMLElement, marks: readonly Mark[], letters: Letters): Margin {
  const top = element.getBoundingClientRect().top
  const range = document.createRange()
  const places = new Map<string, { start: number; end: number }>()
  for (const { passageId, span } of marks) {
    if (places.has(passageId)) continue
    const words = wordsOf(element, span)
    if (!words) continue
    range.setStart(words.startContainer, words.startOffset)
    range.setEnd(words.endContainer, words.endOffset)
    const rect = range.getBoundingClientRect()
    places.set(passageId, { start: Math.round(rect.top - top), end: Math.round(rect.bottom - top) })
  }
  const placed = marks.flatMap((mark) => {
    const place = places.get(mark.passageId)
    return place ? [{ mark, place }] : []
  })
  return packMargin(placed, letters)
}

/** Bars in as many lanes as there is room for; what does not fit is one bar that counts the rest. */
export function packMargin(
  placed: readonly { mark: Mark; place: { start: number; end: number } }[],
  letters: Letters,
): Margin {
  const ordered = placed.toSorted((left, right) => left.place.start - right.place.start)
  const packed = packLanes(ordered.map(({ place }) => place))
  const lanes = Math.min(BAR_LANES, Math.max(0, ...packed.map((lane) => lane + 1)))
  const bars = ordered.map(({ mark, place: { start, end } }, index): Bar => {
    const hasRoom = mark.begins && lanes <= LETTERED_LANES && end - start >= LETTERED_HEIGHT
    const own = hasRoom ? letters.get(mark.tagId ?? '') : undefined
    return { ...mark, top: start, height: end - start, barLane: packed[index] ?? 0, letters: own ?? null }
  })
  return {
    bars: bars.filter(({ barLane }) => barLane < BAR_LANES),
    labels: labelsOf(bars.filter(({ begins }) => begins)),
    lanes,
    beyond: beyondOf(bars.filter(({ barLane }) => barLane >= BAR_LANES)),
  }
}

function beyondOf(bars: readonly Bar[]): Beyond | null {
  const [first] = bars
  if (!first) return null
  const end = bars.reduce((last, { top, height }) => Math.max(last, top + height), first.top)
  return { top: first.top, height: end - first.top, names: bars.map(({ name }) => name), passageId: first.passageId }
}

function labelsOf(bars: readonly Bar[]): MarginLabel[] {
  const labels: MarginLabel[] = []
  for (const { top, name, colour, passageId } of bars) {
    const last = labels.at(-1)
    if (last && top - last.top < LABEL_HEIGHT) last.more += 1
    else labels.push({ top, name, colour, passageId, more: 0 })
  }
  return labels
}
