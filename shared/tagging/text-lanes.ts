import { overlaps, type Span } from '../anchoring/span'
import type { Proposal } from '../kinds/proposals'

/** What an analyst tagged a run of text with: the tag that is asked about, another, or nothing. */
export type Lane = 'this' | 'other' | null

/** A run of text within which nobody's tagging changes, with a lane for each analyst in their order. */
export type LanedRun = Span & { lanes: readonly Lane[] }

/** A stretch of text in runs, by what the analysts proposed there. */
export function lanedRuns(
  { start, end }: Span,
  proposals: readonly Proposal[],
  analystIds: readonly string[],
  tagId: string,
): LanedRun[] {
  const here = proposals.filter((each) => overlaps(each, { start, end }))
  const inside = here.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end)
  const borders = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b)
  return borders.slice(1).map((to, index) => {
    const run = { start: borders[index]!, end: to }
    const within = here.filter((each) => overlaps(each, run))
    return { ...run, lanes: analystIds.map((id) => laneOf(within, id, tagId)) }
  })
}

function laneOf(proposals: readonly Proposal[], analystId: string, tagId: string): Lane {
  const own = proposals.filter((each) => each.analystId === analystId)
  if (own.some(({ tagIds }) => tagIds.includes(tagId))) return 'this'
  return own.length > 0 ? 'other' : null
}
