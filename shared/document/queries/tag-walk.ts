import type { Passage } from '../../kinds/passages'
import { entitiesNaming } from '../indexes/foreign-keys'
import { entity } from '../project'
import { inSourceOrder } from './passages'
import { query } from './query'

/**
 * Passages of a tag that are still to be gone through, source by source in reading order: those behind the one that was
 * looked at last, which may have lost the tag since; all of them when that one is gone.
 */
export const toWalk = query(['passages', 'sources'], (project, tagId: string, lastId: string | null): Passage[] => {
  const last = lastId === null ? undefined : entity(project, 'passages', lastId)
  const order = inSourceOrder(project)
  return entitiesNaming(project, 'passages', 'tagIds', tagId)
    .filter((passage) => !last || order(passage, last) > 0)
    .toSorted(order)
})
