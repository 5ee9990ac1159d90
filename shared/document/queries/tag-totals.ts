import { idsNaming } from '../indexes/foreign-keys'
import { query } from './query'
import { type TagNode, tagTree } from './tags'

/** How many passages have a tag itself, and how many have it or one under it: each counted once. */
export type TagTotals = { own: number; withUnder: number }

export const tagTotals = query(['tags', 'passages'], (project): ReadonlyMap<string, TagTotals> => {
  const totals = new Map<string, TagTotals>()
  const passagesOf = (tagId: string) => idsNaming(project, 'passages', 'tagIds', tagId)
  /** Ids of all passages of a branch. Only tags with others under them need a set of their own. */
  const count = ({ id, children }: TagNode): ReadonlySet<string> => {
    const own = passagesOf(id)
    const under = children.map(count)
    const all = under.every(({ size }) => size === 0) ? own : union([own, ...under])
    totals.set(id, { own: own.size, withUnder: all.size })
    return all
  }
  tagTree.ask(project).forEach(count)
  return totals
})

/** The largest is copied as a whole, which costs least. */
function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [largest, ...others] = sets.toSorted((left, right) => right.size - left.size)
  const all = new Set(largest)
  for (const set of others) for (const id of set) all.add(id)
  return all
}
