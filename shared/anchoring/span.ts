/** Words of a canonical text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/** Reading order: by first word, the longer one first where two begin together. */
export const inReadingOrder = (left: Span, right: Span): number => left.start - right.start || right.end - left.end

export const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end

/**
 * A lane for each span so that overlapping spans never share one: the lowest that is free, in the order given,
 * which must be by start. Works for characters of a text and for pixels of a margin.
 */
export function packLanes(spans: readonly Span[]): number[] {
  const laneEnds: number[] = []
  return spans.map(({ start, end }) => {
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start)
    const lane = free === -1 ? laneEnds.length : free
    laneEnds[lane] = end
    return lane
  })
}
