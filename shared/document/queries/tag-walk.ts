import { inReadingOrder } from '../../anchoring/span'
import type { Passage } from '../../kinds/passages'
import { entitiesNaming } from '../indexes/foreign-keys'
import { entity, type Project } from '../project'
import { query } from './query'

/**
 * Passages of a tag that are still to be gone through, source by source in reading order: those behind the one that was
 * looked at last, which may have lost the tag since; all of them when that one is gone.
 */
export const toWalk = query(['passages', 'sources'], (project, tagId: string, lastId: string | null): Passage[] => {
  const last = lastId === null ? undefined : entity(project, 'passages', lastId)
  const order = placeOrder(project)
  return entitiesNaming(project, 'passages', 'tagIds', tagId)
    .filter((passage) => !last || order(passage, last) > 0)
    .toSorted(order)
})

/** No two passages are at the same place in it: going on never leaves one out. */
function placeOrder(project: Project): (left: Passage, right: Passage) => number {
  const place = ({ sourceId }: Passage) => project.sources[sourceId]?.position ?? 0
  const byId = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
  return (left, right) =>
    place(left) - place(right) ||
    byId(left.sourceId, right.sourceId) ||
    inReadingOrder(left.anchor, right.anchor) ||
    byId(left.id, right.id)
}
