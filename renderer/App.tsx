import { begunAgainst, draftAt, dropDraft, givenUpAt, giveUpDraft, keepDraft, subscribeToDrafts } from '@state/drafts'
import { DraftKeeperProvider } from '@ui/draft-keeper'
import { focusWork, keepFocus } from '@ui/focus'
import { loadedLater } from '@ui/loaded-later'
import { useFocusMode } from '@state/focus-mode'
import { isOpen, useOpened } from '@state/project-store'
import { takeStart, tellScreen } from '@state/beside'
import { goTo, resetPlace, usePlace } from '@state/place'
import type { Screen } from '@shared/commands'
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import styles from './App.module.css'
import { HomeScreen } from './features/home/HomeScreen'
import { AppCommands } from './frame/AppCommands'
import { Banners } from './frame/Banners'
import { DropTarget } from './frame/DropTarget'
import { ErrorBoundary } from './frame/ErrorBoundary'
import { ImportPanel } from './frame/ImportPanel'
import { Notices } from './frame/Notices'
import { Rail } from './frame/Rail'
import { StatusBar } from './frame/StatusBar'
import { TitleBar } from './frame/TitleBar'
import { TrayPanel } from './frame/TrayPanel'

const search = loadedLater(async () => (await import('./features/search/SearchScreen')).SearchScreen)
const retrieval = loadedLater(async () => (await import('./features/retrieval/RetrievalScreen')).RetrievalScreen)

const screens: Record<Exclude<Screen, 'home'>, ComponentType> = {
  library: lazy(async () => ({ default: (await import('./features/library/LibraryScreen')).LibraryScreen })),
  reader: lazy(async () => ({ default: (await import('./features/reader/ReaderScreen')).ReaderScreen })),
  codebook: lazy(async () => ({ default: (await import('./features/codebook/CodebookScreen')).CodebookScreen })),
  risks: lazy(async () => ({ default: (await import('./features/risks/RisksScreen')).RisksScreen })),
  matrix: lazy(async () => ({ default: (await import('./features/matrix/MatrixScreen')).MatrixScreen })),
  memo: lazy(async () => ({ default: (await import('./features/memo/MemoScreen')).MemoScreen })),
  search: search.Shown,
  retrieval: retrieval.Shown,
  history: lazy(async () => ({ default: (await import('./features/history/HistoryScreen')).HistoryScreen })),
}

const KEEPER = {
  at: draftAt,
  beside: begunAgainst,
  keep: keepDraft,
  drop: dropDraft,
  giveUp: giveUpDraft,
  givenUpAt,
  subscribe: subscribeToDrafts,
}

/** The frame around the screens: which one shows is the place, what it shows is the project. */
export function App() {
  const opened = useOpened()
  const { screen } = usePlace()
  usePlaceIn(opened?.folderId ?? null)
  useEffect(keepFocus, [])
  useEffect(() => tellScreen(opened ? screen : 'home'), [opened, screen])
  useFocusOn(opened ? screen : 'home')
  useEffect(() => {
    document.body.dataset.ready = 'true'
  }, [])

  const focused = useFocusMode() && opened !== null
  const Shown = screen === 'home' || !opened ? HomeScreen : screens[screen]
  return (
    <DraftKeeperProvider value={KEEPER}>
      <div className={styles.frame} data-focused={focused || undefined}>
        {!focused && (
          <ErrorBoundary part="titleBar">
            <TitleBar />
          </ErrorBoundary>
        )}
        <ErrorBoundary part="banners">
          <Banners />
        </ErrorBoundary>
        {!focused && (
          <ErrorBoundary part="rail">
            <Rail />
          </ErrorBoundary>
        )}
        <main className={styles.work} data-screen={opened ? screen : 'home'}>
          <ErrorBoundary key={screen} part="screen">
            <Suspense fallback={null}>
              <Shown />
            </Suspense>
          </ErrorBoundary>
        </main>
        {!focused && (
          <ErrorBoundary part="statusBar">
            <StatusBar />
          </ErrorBoundary>
        )}
        <ErrorBoundary part="tray">
          <TrayPanel />
        </ErrorBoundary>
        <ErrorBoundary part="imports">
          <ImportPanel />
        </ErrorBoundary>
        <ErrorBoundary part="notices">
          <Notices />
        </ErrorBoundary>
        <ErrorBoundary part="dropTarget">
          <DropTarget />
        </ErrorBoundary>
        <ErrorBoundary part="commands">
          <AppCommands />
        </ErrorBoundary>
      </div>
    </DraftKeeperProvider>
  )
}

/** Another screen is there to be worked on at once, however it was gone to. */
function useFocusOn(screen: Screen): void {
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    focusWork()
  }, [screen])
}

/** A place belongs to one folder: a newly opened one starts in its library, a closed one goes home. */
function usePlaceIn(folderId: string | null): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === folderId) return
    shown.current = folderId
    resetPlace(isOpen() ? 'library' : 'home')
    const start = isOpen() ? takeStart() : null
    if (start) goTo(start)
    // Whoever asks for them goes on typing at once.
    if (isOpen()) void Promise.all([search.load(), retrieval.load()])
  }, [folderId])
}
