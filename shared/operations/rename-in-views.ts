import { withRenamed } from '../arrangement'
import type { Draft } from '../document/draft'
import type { Steps } from '../steps'

/** The operations that may rename values: what filters by them follows. */
export const RENAMING: readonly string[] = ['value.rename', 'column.update', 'analyst.merge']

/** Has saved views filter by what values of a column are called now, by what they were called. */
export function* renameInViews(draft: Draft, columnId: string, names: ReadonlyMap<string, string>): Steps<void> {
  for (const { id, arrangement } of draft.all('views')) {
    const filters = withRenamed(arrangement.filters, columnId, names)
    if (filters !== arrangement.filters) draft.update('views', id, { arrangement: { ...arrangement, filters } })
    yield
  }
}
