import { useShowing } from '@state/project-store'
import { createStore, useStore } from '@state/store'
import type { SortingState } from '@ui/grid-table'
import { NO_FILTER, type RegisterFilter } from './register-filter'

/** How the analyst arranged the register: it is so again when they come back from another screen. */
type RegisterView = { sorting: SortingState; filter: RegisterFilter }

const AS_MADE: RegisterView = { sorting: [], filter: NO_FILTER }
const view = createStore<{ showing: number; view: RegisterView } | null>(null)

/** The arrangement in the project that is open, and how to change it. */
export function useRegisterView(): [RegisterView, (changes: Partial<RegisterView>) => void] {
  const showing = useShowing()
  const kept = useStore(view)
  const now = kept?.showing === showing ? kept.view : AS_MADE
  return [now, (changes) => view.set({ showing, view: { ...now, ...changes } })]
}
