import type { Draft } from '../document/draft'
import { byPosition } from '../kinds/kind'
import type { Tag } from '../kinds/tags'

/** The tags right under this one, or at the top, in order. */
export const tagsUnder = (draft: Draft, parentId: string | null): Tag[] =>
  draft
    .all('tags')
    .filter((tag) => tag.parentId === parentId)
    .toSorted(byPosition)

/** Puts tags one after the other under `parentId`: before the one of this id, or last. */
export function placeTags(
  draft: Draft,
  placed: readonly Tag[],
  parentId: string | null,
  beforeId: string | null,
): void {
  const moving = new Set(placed.map(({ id }) => id))
  const others = tagsUnder(draft, parentId).filter(({ id }) => !moving.has(id))
  const next = others.findIndex(({ id }) => id === beforeId)
  const at = next === -1 ? others.length : next
  const positions = between(others[at - 1]?.position, others[at]?.position, placed.length)
  if (positions) put(draft, placed, parentId, positions)
  else put(draft, others.toSpliced(at, 0, ...placed), parentId, countedUp(others.length + placed.length))
}

function put(draft: Draft, tags: readonly Tag[], parentId: string | null, positions: readonly number[]): void {
  for (const [index, position] of positions.entries()) {
    const tag = tags[index]
    if (tag) draft.update('tags', tag.id, { parentId, position })
  }
}

/** Positions between two, in even steps; null where two are the same or too close for a number to lie between. */
function between(low: number | undefined, high: number | undefined, count: number): number[] | null {
  const step = low === undefined || high === undefined ? 1 : (high - low) / (count + 1)
  const first = low !== undefined ? low + step : (high ?? count + 1) - step * count
  const positions = countedUp(count).map((nth) => first + step * (nth - 1))
  const fits = positions.every(
    (each, index) => each > (positions[index - 1] ?? low ?? -Infinity) && each < (high ?? Infinity),
  )
  return fits ? positions : null
}

const countedUp = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
