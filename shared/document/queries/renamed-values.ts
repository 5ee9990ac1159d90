import { type Arrangement, withRenamed } from '../../arrangement'
import type { Change } from '../change'
import { entitiesOf, type Project } from '../project'
import { valueIn } from './values-in-use'

/**
 * Filters of the register after values were renamed or merged, or that was undone: they go on showing the risks that
 * they showed. The project has the changes already. The same filters where they name no such value.
 */
export const filtersAfterRename = (
  filters: Arrangement['filters'],
  project: Project,
  changes: readonly Change[],
): Arrangement['filters'] =>
  Object.keys(filters).reduce(
    (followed, columnId) => withRenamed(followed, columnId, namesAfter(project, changes, columnId)),
    filters,
  )

/** What risks say in a column now, by what they said; of a value that was taken apart again each of its parts. */
function namesAfter(project: Project, changes: readonly Change[], columnId: string): Map<string, readonly string[]> {
  const names = new Map<string, Set<string>>()
  for (const { kind, before, after } of changes) {
    if (kind !== 'risks' || !before || !after) continue
    const [was, is] = [valueIn(before, columnId), valueIn(after, columnId)]
    // A choice that is gone has no other name: nothing is said in its place.
    if (was === is || was === '' || is === '') continue
    names.set(was, (names.get(was) ?? new Set()).add(is))
  }
  if (names.size === 0) return new Map()
  for (const risk of entitiesOf(project, 'risks')) names.get(valueIn(risk, columnId))?.add(valueIn(risk, columnId))
  return new Map([...names].map(([was, are]) => [was, [...are]]))
}
