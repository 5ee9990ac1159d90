import type { Screen } from '../commands/command'
import { type Language, LANGUAGE_IDS } from '../language/language'

/** The pages of the user guide in the order of the work: `docs/guide/<name>.md`, in German `docs/guide/de/<name>.md`. */
export const JOBS = [
  'guide/start',
  'guide/import',
  'guide/read',
  'guide/codebook',
  'guide/risks',
  'guide/score',
  'guide/rounds',
  'guide/blind-tagging',
  'guide/matrix',
  'guide/memo',
  'guide/hand-over',
  'guide/merge',
  'guide/exchange',
  'guide/outcomes',
  'guide/search',
  'guide/history',
  'guide/keys',
  'guide/settings',
] as const

/**
 * Pages that say more of one subject, in the app as well: `docs/<name>.md`, in German `docs/de/<name>.md`. What is for
 * developers stays outside.
 */
export const DETAILS = [
  'tagging',
  'risks',
  'scales',
  'sessions',
  'outcomes',
  'memo',
  'memo-writing',
  'memo-layout',
  'exports',
  'receipt',
  'exchange',
  'settings',
] as const

/** A page by the path of its English words below `docs`, without the ending. */
export type PageId = (typeof JOBS)[number] | (typeof DETAILS)[number]

/** All pages in the order in which they are listed. */
export const PAGES: readonly PageId[] = [...JOBS, ...DETAILS]

/** Where the words of a page are in a language, below `docs` and without the ending: `guide/de/read`, `de/risks`. */
export function pagePath(id: PageId, its: Language): string {
  if (its === 'en') return id
  const name = id.lastIndexOf('/') + 1
  return `${id.slice(0, name)}${its}/${id.slice(name)}`
}

/** The page whose words are there in any language; undefined where there is none. */
export const pageAtPath = (path: string): PageId | undefined =>
  PAGES.find((id) => LANGUAGE_IDS.some((its) => pagePath(id, its) === path))

/** The page that helps with each screen. */
export const PAGE_OF_SCREEN: Readonly<Record<Screen, PageId>> = {
  home: 'guide/start',
  library: 'guide/import',
  reader: 'guide/read',
  codebook: 'guide/codebook',
  risks: 'guide/risks',
  matrix: 'guide/matrix',
  memo: 'guide/memo',
  search: 'guide/search',
  retrieval: 'guide/search',
  history: 'guide/history',
  scales: 'scales',
  sessions: 'guide/rounds',
  outcomes: 'guide/outcomes',
  desk: 'guide/score',
  tagging: 'guide/blind-tagging',
  settings: 'guide/settings',
}
