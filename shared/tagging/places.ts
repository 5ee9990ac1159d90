import { type Span } from '../anchoring/span'
import type { Proposal } from '../kinds/proposals'
import type { Tagging } from '../kinds/taggings'
import type { Steps } from '../steps'

/**
 * How analysts differ at a place: not at all, in where it begins or ends, in the tag, or in whether there is anything.
 */
export const PLACE_SORTS = ['agreed', 'borders', 'tags', 'missing'] as const
export type PlaceSort = (typeof PLACE_SORTS)[number]

/** Words of a text with one tag: all passages proposed for that tag that overlap, directly or through others. */
export type Place = Span & {
  /** Tells it from the other places of its tagging. */
  key: string
  versionId: string
  tagId: string
  sort: PlaceSort
  /** In reading order. */
  proposals: readonly Proposal[]
}

export const placeKey = ({ versionId, tagId, start }: Pick<Place, 'versionId' | 'tagId' | 'start'>): string =>
  `${versionId} ${tagId} ${start}`

/** All places of a closed tagging, text by text in reading order. */
export function* placesOf(tagging: Tagging, proposals: readonly Proposal[]): Steps<Place[]> {
  const groups = new Map<string, { tagId: string; versionId: string; proposals: Proposal[] }>()
  const byAnalyst = new Map<string, Proposal[]>()
  for (const proposal of proposals.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1))) {
    const { versionId, analystId } = proposal
    for (const tagId of proposal.tagIds) push(groups, `${versionId} ${tagId}`, { tagId, versionId }, proposal)
    const own = byAnalyst.get(`${versionId} ${analystId}`)
    if (own) own.push(proposal)
    else byAnalyst.set(`${versionId} ${analystId}`, [proposal])
    yield
  }
  const reach = new Map<string, Reach>()
  for (const [key, own] of byAnalyst) reach.set(key, reachOf(own))
  const places: Place[] = []
  for (const { tagId, versionId, proposals: ofTag } of groups.values()) {
    for (const together of overlapping(ofTag)) {
      const span = { start: together[0]!.start, end: Math.max(...together.map(({ end }) => end)) }
      const where = { versionId, tagId, ...span }
      places.push({
        ...where,
        key: placeKey(where),
        sort: sortOf(tagging, where, together, reach),
        proposals: together,
      })
      yield
    }
  }
  const order = new Map(tagging.versionIds.map((id, index) => [id, index]))
  return places.toSorted(
    (a, b) =>
      order.get(a.versionId)! - order.get(b.versionId)! ||
      a.start - b.start ||
      b.end - a.end ||
      (a.tagId < b.tagId ? -1 : 1),
  )
}

type Group = { tagId: string; versionId: string; proposals: Proposal[] }

function push(groups: Map<string, Group>, key: string, of: Omit<Group, 'proposals'>, proposal: Proposal): void {
  const group = groups.get(key)
  if (group) group.proposals.push(proposal)
  else groups.set(key, { ...of, proposals: [proposal] })
}

/** Passages of one tag, by what overlaps; they are in the order of their beginnings. */
function overlapping(proposals: readonly Proposal[]): Proposal[][] {
  const found: Proposal[][] = []
  let end = -1
  for (const proposal of proposals) {
    if (proposal.start < end) found.at(-1)!.push(proposal)
    else found.push([proposal])
    end = Math.max(end, proposal.end)
  }
  return found
}

/** An analyst's passages in the order of their beginnings, with how far those up to each reach. */
type Reach = { starts: number[]; ends: number[] }

function reachOf(proposals: readonly Proposal[]): Reach {
  let reached = 0
  return {
    starts: proposals.map(({ start }) => start),
    ends: proposals.map(({ end }) => (reached = Math.max(reached, end))),
  }
}

function sortOf(
  { analystIds }: Tagging,
  { versionId, start, end }: Span & { versionId: string },
  proposals: readonly Proposal[],
  reach: ReadonlyMap<string, Reach>,
): PlaceSort {
  const without = analystIds.filter((id) => proposals.every(({ analystId }) => analystId !== id))
  if (without.length > 0) {
    const otherwise = without.some((id) => isTagged(reach.get(`${versionId} ${id}`), start, end))
    return otherwise ? 'tags' : 'missing'
  }
  const spansOf = (analyst: string) =>
    [...new Set(proposals.filter(({ analystId }) => analystId === analyst).map((each) => `${each.start} ${each.end}`))]
      .toSorted()
      .join()
  return new Set(analystIds.map(spansOf)).size === 1 ? 'agreed' : 'borders'
}

/** Whether an analyst tagged something there, whatever with. */
function isTagged(reach: Reach | undefined, start: number, end: number): boolean {
  if (!reach) return false
  let [low, high] = [0, reach.starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach.starts[middle]! < end) low = middle + 1
    else high = middle
  }
  return low > 0 && reach.ends[low - 1]! > start
}

/** Distinct words that were proposed at a place, in reading order. */
export function spansAt({ proposals }: Pick<Place, 'proposals'>): Span[] {
  const spans = new Map(proposals.map(({ start, end }) => [`${start} ${end}`, { start, end }]))
  return [...spans.values()]
}

/** The words that all proposed at a place, each analyst taken as a whole; null where they share none. */
export function sharedWords({ proposals }: Pick<Place, 'proposals'>): Span | null {
  const whole = new Map<string, Span>()
  for (const { analystId, start, end } of proposals) {
    const known = whole.get(analystId)
    whole.set(analystId, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) })
  }
  const start = Math.max(...[...whole.values()].map((each) => each.start))
  const end = Math.min(...[...whole.values()].map((each) => each.end))
  return start < end ? { start, end } : null
}
