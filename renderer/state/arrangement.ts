import type { Arrangement } from '@shared/arrangement'
import { filtersAfterRename } from '@shared/document/queries/renamed-values'
import type { TableName } from '@shared/ipc/preferences'
import { RENAMING } from '@shared/operations/rename-in-views'
import { afterChanges } from './perform'
import { currentPreferences, prefer } from './preferences'
import { currentProject, currentShowing, isOpen, onCommit, onShown, useShowing } from './project-store'
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

/** Sequence numbers of commits that renamed values; of an undo and a redo nothing else says that they do. */
const renaming = new Set<number>()
onShown(() => renaming.clear())

// Whoever renames values, in whichever window: a filter by them goes on showing what it showed.
onCommit(({ seq, operations, undoes, redoes, changes }) => {
  const again = undoes ?? redoes
  if (!operations.some((name) => RENAMING.includes(name)) && (again === null || !renaming.has(again))) return
  renaming.add(seq)
  const followed = (arrangement: Arrangement): Arrangement => {
    const filters = filtersAfterRename(arrangement.filters, currentProject(), changes)
    return filters === arrangement.filters ? arrangement : { ...arrangement, filters }
  }
  // As long as nobody arranged anything, it is only in what it begins with.
  const now = [stores.register.get(), begins.register].find((each) => each?.showing === currentShowing())
  if (now) stores.register.set({ ...now, arrangement: followed(now.arrangement) })
  // Kept for the next start, it may be how another window has the register.
  const kept = currentPreferences().arrangements.register[projectId()]
  if (kept && followed(kept) !== kept) keep('register', followed(kept))
})

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
