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
 * Pages that say more of one subject, in the app as well: `docs/<name>.md`, in English only. What is for developers stays
 * outside.
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

const inEveryLanguage: ReadonlySet<PageId> = new Set(JOBS)

/** The language that a page has for who speaks this one. */
export const languageOfPage = (id: PageId, spoken: Language): Language => (inEveryLanguage.has(id) ? spoken : 'en')

/** Where the words of a page are in a language, below `docs` and without the ending: `guide/de/read`. */
export function pagePath(id: PageId, spoken: Language): string {
  const its = languageOfPage(id, spoken)
  return its === 'en' ? id : id.replace('guide/', `guide/${its}/`)
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
