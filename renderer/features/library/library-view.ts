import { useShowing } from '@state/project-store'
import { createStore, useStore } from '@state/store'
import type { SortingState } from '@ui/grid-table'
import { NO_FILTER, type SourceFilter } from './source-filter'

/** How the analyst arranged the library: it is so again when they come back from another screen. */
type LibraryView = { sorting: SortingState; filter: SourceFilter; byOrigin: boolean; folded: readonly string[] }

const AS_MADE: LibraryView = { sorting: [], filter: NO_FILTER, byOrigin: false, folded: [] }
const view = createStore<{ showing: number; view: LibraryView } | null>(null)

/** The arrangement in the project that is open, and how to change it. */
export function useLibraryView(): [LibraryView, (changes: Partial<LibraryView>) => void] {
  const showing = useShowing()
  const kept = useStore(view)
  const now = kept?.showing === showing ? kept.view : AS_MADE
  return [now, (changes) => view.set({ showing, view: { ...now, ...changes } })]
}
