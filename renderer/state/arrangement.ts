import type { Arrangement } from '@shared/arrangement'
import type { TableName } from '@shared/ipc/preferences'
import { afterChanges } from './perform'
import { currentPreferences, prefer } from './preferences'
import { currentProject, isOpen, useShowing } from './project-store'
import { createStore, type Store, useStore } from './store'

/** The arrangements of so many projects are kept for a table; that of the one used longest ago goes first. */
const MOST_KEPT = 50

type Kept = {
  showing: number
  arrangement: Arrangement
  folded: readonly string[]
  /** The saved view that it was arranged by. */
  viewId: string | null
}

const stores: Readonly<Record<TableName, Store<Kept | null>>> = {
  register: createStore<Kept | null>(null),
  library: createStore<Kept | null>(null),
  retrieval: createStore<Kept | null>(null),
}

type Changes = Partial<Arrangement> & Partial<Pick<Kept, 'folded' | 'viewId'>>

/**
 * How a table is arranged in this window, and how to change that: it is so again after another screen, and but for the
 * words it is filtered by after a restart. `made` is how the table is arranged before anybody did.
 */
export function useArrangement(
  table: TableName,
  made: Arrangement,
): [Omit<Kept, 'showing'>, (changes: Changes) => void] {
  const showing = useShowing()
  const kept = useStore(stores[table])
  const now = kept?.showing === showing ? kept : begun(table, made, showing)
  const arrange = ({ folded, viewId, ...changes }: Changes) =>
    afterChanges(() => {
      const before = stores[table].get()
      const { arrangement, ...others } = before?.showing === showing ? before : now
      const next = { ...arrangement, ...changes }
      stores[table].set({
        ...others,
        arrangement: next,
        ...(folded && { folded }),
        ...(viewId !== undefined && { viewId }),
      })
      if (Object.keys(changes).some((name) => name !== 'text')) keep(table, next)
    })
  return [now, arrange]
}

/** Where nothing was arranged yet the same object each time, or everything would be asked anew. */
const begins: Partial<Record<TableName, Kept>> = {}

function begun(table: TableName, made: Arrangement, showing: number): Kept {
  const known = begins[table]
  if (known?.showing === showing) return known
  return (begins[table] = { showing, arrangement: lastKept(table, made), folded: [], viewId: null })
}

const projectId = (): string => currentProject().about.project.projectId

/** How this project had it last; a project that had not has the columns as they were arranged last in any. */
function lastKept(table: TableName, made: Arrangement): Arrangement {
  const all = currentPreferences().arrangements[table]
  const own = isOpen() ? all[projectId()] : undefined
  if (own) return own
  const last = Object.values(all).at(-1)
  if (!last) return made
  const { order, hidden, pinned, wrapped, widths } = last
  return { ...made, order, hidden, pinned, wrapped, widths }
}

function keep(table: TableName, arrangement: Arrangement): void {
  if (!isOpen()) return
  const { arrangements } = currentPreferences()
  const { [projectId()]: _, ...others } = arrangements[table]
  const kept = Object.entries(others).slice(1 - MOST_KEPT)
  // Last: it is the one used now.
  kept.push([projectId(), { ...arrangement, text: '' }])
  prefer({ arrangements: { ...arrangements, [table]: Object.fromEntries(kept) } })
}
