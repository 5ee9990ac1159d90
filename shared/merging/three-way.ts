import { isSame } from '../document/change'
import { canonicalJson } from '../encoding/canonical-json'

/** A value as it was in the common ancestor, and as it is on each side; undefined where there is none. */
export type Three<V = unknown> = { before: V; mine: V; theirs: V }

/** What is clear of a value: what both say, or what the only side that changed it says. Null when they differ. */
export function clearValue<V>({ before, mine, theirs }: Three<V>): { value: V } | null {
  if (isSame(mine, theirs) || isSame(theirs, before)) return { value: mine }
  return isSame(mine, before) ? { value: theirs } : null
}

/** One of two that differ, the same whichever of them is mine. */
export const either = <V>(mine: V, theirs: V): V =>
  canonicalJson(mine ?? null) <= canonicalJson(theirs ?? null) ? mine : theirs

/**
 * A list of which each entry stands once: what either side added is in it, what either took out is not. The order is that
 * of the side that changed only the order or, where both changed the list, that of before and then by the entries.
 */
export function mergedSet({ before, mine, theirs }: Three<readonly unknown[]>): readonly unknown[] {
  const [was, here, there] = [keyed(before), keyed(mine), keyed(theirs)]
  const stays = before.filter((each) => here.has(key(each)) && there.has(key(each)))
  const added = [...new Map([...here, ...there])].filter(([name]) => !was.has(name))
  return [...stays, ...added.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each)]
}

const key = (entry: unknown): string => canonicalJson(entry)
const keyed = (list: readonly unknown[]) => new Map(list.map((each) => [key(each), each]))
