import { MOST_HITS, type Scope, SCOPES, type SearchPage, type SearchPlace, SEARCH_START } from '@shared/ipc/search'
import { call } from '@state/client'
import { failureText } from '@state/notices'
import { currentProject, useShowing } from '@state/project-store'
import { createStore, useStore } from '@state/store'
import { countsOf, type HitLine, withHits } from './hit-lines'

/** What was asked and what was found so far. */
export type Search = {
  typed: string
  scopes: readonly Scope[]
  /** Share of the project that is searched, 0 to 1; null when nothing was asked. */
  searched: number | null
  /** Why it cannot be searched, or what went wrong, in words. */
  problem: string | null
  lines: readonly HitLine[]
  /** Whether there are more places than are shown. */
  isMore: boolean
  /** Titles of sources whose text could not be read. */
  unread: readonly string[]
  chosen: number
  /** The saved search that it was opened from. */
  queryId: string | null
}

export const ALL_SCOPES = Object.keys(SCOPES) as readonly Scope[]
const NOTHING: Search = {
  typed: '',
  scopes: ALL_SCOPES,
  searched: null,
  problem: null,
  lines: [],
  isMore: false,
  unread: [],
  chosen: 0,
  queryId: null,
}

const kept = createStore<{ showing: number; search: Search }>({ showing: -1, search: NOTHING })
/** Grows with every search, so that an earlier one that is still under way stops. */
let latest = 0

/** The search in the project that is open; it is there again when the analyst comes back from another screen. */
export function useSearch(): Search {
  const showing = useShowing()
  const { showing: of, search } = useStore(kept)
  return of === showing ? search : NOTHING
}

const put = (showing: number, changes: Partial<Search>): void =>
  kept.set({ showing, search: { ...searchIn(showing), ...changes } })
const searchIn = (showing: number): Search => (kept.get().showing === showing ? kept.get().search : NOTHING)

export const chooseHit = (showing: number, chosen: number): void => put(showing, { chosen })

/** What is searched is this saved search, as it was or changed since. */
export const nameSearch = (showing: number, queryId: string): void => put(showing, { queryId })

/** Searches the project page by page; what is found is shown as it comes. A search begun later ends this one. */
export async function search(showing: number, typed: string, scopes: readonly Scope[]): Promise<void> {
  latest += 1
  const mine = latest
  const isBlank = typed.trim() === ''
  const { queryId } = searchIn(showing)
  put(showing, { ...NOTHING, queryId, typed, scopes, searched: isBlank ? null : 0 })
  if (isBlank) return
  try {
    for (let from: SearchPlace | null = SEARCH_START; from;) {
      const page: SearchPage = await call('search.find', { query: typed, scopes: [...scopes], sourceId: null, from })
      if (mine !== latest) return
      const { lines, unread } = searchIn(showing)
      const room = MOST_HITS - countsOf(lines).places
      const isMore = page.hits.length > room || (page.hits.length === room && page.next !== null)
      put(showing, {
        lines: withHits(lines, page.hits.slice(0, room), currentProject().sources),
        isMore,
        problem: page.problem,
        searched: isMore ? 1 : page.searched,
        unread: [...unread, ...page.unread],
      })
      from = isMore ? null : page.next
    }
  } catch (failure) {
    if (mine === latest) put(showing, { problem: failureText(failure), searched: 1 })
  }
}
