import { retrieveHere } from '@domain/retrieving'
import { entity } from '@shared/document/project'
import { query } from '@shared/document/queries/query'
import type { Grouping, Query } from '@shared/kinds/queries'
import type { Passage } from '@shared/kinds/passages'
import { LIMITS } from '@shared/limits'
import { groupedBy, type PassageGroup } from '@shared/retrieval/groups'
import { namedText } from '@shared/retrieval/names'
import type { QueryProblem } from '@shared/retrieval/read-query'
import { inSlices } from '@state/in-slices'
import { notifyFailure } from '@state/notices'
import { currentProject, useShowing } from '@state/project-store'
import { createStore, useStore } from '@state/store'
import type { ViewId } from './view-words'

/** Passages that the list shows at most: no more can be tagged in one step, with the tag. */
export const MOST_LISTED = LIMITS.operations - 1
/** So many are listed at first, and more when they are asked for: a list of all of them takes a while to be made. */
const LISTED_FIRST = 2_000

/** What was found last, in the order of the list. */
type Answer = {
  /** What was typed when it was asked. */
  typed: string
  passages: readonly Passage[]
  /** Null where the list is not grouped. */
  groups: readonly PassageGroup[] | null
  /** How many passages the project had. */
  of: number
  unread: readonly string[]
}

/** What is asked, what was found, and where in it the analyst is. */
export type Retrieval = {
  typed: string
  grouping: Grouping | null
  /** The saved query that it was opened from. */
  queryId: string | null
  /** What was typed when that was opened or saved; the line follows the saved one while it says this. */
  asSaved: string | null
  answer: Answer | null
  /** Why it cannot be asked as it is; `answer` is then what was found before. */
  problem: QueryProblem | null
  /** What it was asked of, as `askedOf` tells moments apart; null where it is to be asked again. */
  moment: object | null
  isAsking: boolean
  chosenRow: string | null
  /** How many passages are listed. */
  most: number
  viewId: ViewId
  /** Those of a table's cell alone, and what they are called; null for all that was found. */
  narrowed: { passageIds: readonly string[]; words: string } | null
}

export const LIST: ViewId = 'list'
const BEGINNING: Retrieval = {
  typed: '',
  grouping: null,
  queryId: null,
  asSaved: null,
  answer: null,
  problem: null,
  moment: null,
  isAsking: true,
  chosenRow: null,
  most: LISTED_FIRST,
  viewId: LIST,
  narrowed: null,
}

const kept = createStore<{ showing: number; retrieval: Retrieval }>({ showing: -1, retrieval: BEGINNING })
let asking = new AbortController()

const retrievalIn = (showing: number): Retrieval => {
  const { showing: of, retrieval } = kept.get()
  return of === showing ? retrieval : BEGINNING
}

/** What is asked of the project that is open; it is there again when the analyst comes back from another screen. */
export function useRetrieval(): [Retrieval, (changes: Partial<Retrieval>) => void] {
  const showing = useShowing()
  const { showing: of, retrieval } = useStore(kept)
  return [of === showing ? retrieval : BEGINNING, (changes) => put(showing, changes)]
}

const put = (showing: number, changes: Partial<Retrieval>): void =>
  kept.set({ showing, retrieval: { ...retrievalIn(showing), ...changes } })

type Asked = Partial<Pick<Retrieval, 'typed' | 'grouping' | 'queryId' | 'asSaved'>>

/** Asks, or asks again; what is asked later ends it. What was found before stays until then. */
export async function ask(showing: number, asked: Asked = {}): Promise<void> {
  asking.abort()
  asking = new AbortController()
  const { signal } = asking
  // Something else is asked then, of all passages.
  const narrowed = 'typed' in asked || 'queryId' in asked ? null : retrievalIn(showing).narrowed
  put(showing, { ...asked, narrowed, isAsking: true })
  try {
    const { typed, grouping } = retrievalIn(showing)
    const found = await retrieveHere(typed, signal)
    if (!found || signal.aborted) return
    if (found.problem) return put(showing, { problem: found.problem, isAsking: false })
    const { unread } = found
    const passages = narrowed ? passagesOf(narrowed.passageIds) : found.passages
    const groups = grouping ? await inSlices(groupedBy(currentProject(), passages, grouping), signal) : null
    if (signal.aborted) return
    const of = Object.keys(currentProject().passages).length
    put(showing, { answer: { typed, passages, groups, of, unread }, problem: null, isAsking: false })
  } catch (failure) {
    if (signal.aborted) return
    put(showing, { isAsking: false, moment: null })
    notifyFailure(failure)
  }
}

/** Asks a saved query by the names that things have now. */
export const openSaved = (showing: number, { id, text, grouping }: Query): Promise<void> => {
  const typed = namedText(currentProject(), text)
  return ask(showing, { typed, grouping, queryId: id, asSaved: typed })
}

/** How the saved query that is open reads now; null where it is gone, or none is open. */
export const savedWords = query(
  ['queries', 'tags', 'sources', 'analysts', 'risks'],
  (project, queryId: string | null): string | null => {
    const saved = queryId === null ? undefined : entity(project, 'queries', queryId)
    return saved ? namedText(project, saved.text) : null
  },
)

/** Says a saved query as it reads now, unless the analyst has typed on. */
export function followSaved(showing: number, words: string): void {
  const { typed, asSaved } = retrievalIn(showing)
  if (typed !== asSaved || typed === words) return
  put(showing, { typed: words, asSaved: words })
  void ask(showing)
}

/** Asks where anything that passages are asked about changed since: what was found before is there at once. */
export function askOf(showing: number, moment: object): void {
  if (retrievalIn(showing).moment === moment) return
  put(showing, { moment })
  void ask(showing)
}

const passagesOf = (ids: readonly string[]): Passage[] => ids.flatMap((id) => currentProject().passages[id] ?? [])

/** Lists passages that a table has counted, also once they are tagged otherwise; null lists all of them again. */
export function narrow(showing: number, narrowed: Retrieval['narrowed']): Promise<void> {
  put(showing, { narrowed, viewId: LIST, chosenRow: null })
  return ask(showing)
}
