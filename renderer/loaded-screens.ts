import { loadedLater } from '@ui/loaded-later'

/** What is shown of each screen but home, which is there from the start. */
export const screens = {
  library: loadedLater(async () => (await import('./features/library/LibraryScreen')).LibraryScreen),
  reader: loadedLater(async () => (await import('./features/reader/ReaderScreen')).ReaderScreen),
  codebook: loadedLater(async () => (await import('./features/codebook/CodebookScreen')).CodebookScreen),
  risks: loadedLater(async () => (await import('./features/risks/RisksScreen')).RisksScreen),
  matrix: loadedLater(async () => (await import('./features/matrix/MatrixScreen')).MatrixScreen),
  memo: loadedLater(async () => (await import('./features/memo/MemoScreen')).MemoScreen),
  search: loadedLater(async () => (await import('./features/search/SearchScreen')).SearchScreen),
  retrieval: loadedLater(async () => (await import('./features/retrieval/RetrievalScreen')).RetrievalScreen),
  desk: loadedLater(async () => (await import('./features/desk/DeskScreen')).DeskScreen),
  scales: loadedLater(async () => (await import('./features/scales/ScalesScreen')).ScalesScreen),
  sessions: loadedLater(async () => (await import('./features/sessions/SessionsScreen')).SessionsScreen),
  outcomes: loadedLater(async () => (await import('./features/outcomes/OutcomesScreen')).OutcomesScreen),
  tagging: loadedLater(async () => (await import('./features/tagging/TaggingScreen')).TaggingScreen),
  settings: loadedLater(async () => (await import('./features/settings/SettingsScreen')).SettingsScreen),
  history: loadedLater(async () => (await import('./features/history/HistoryScreen')).HistoryScreen),
}

/**
 * Once a project is open all screens are loaded: keys that follow the one that asks for a screen are meant for it. Whoever
 * goes to one that could not be loaded is told so there.
 */
export async function loadScreens(): Promise<void> {
  for (const { load } of Object.values(screens)) await load().catch(() => {})
}
