import { begunAgainst, draftAt, dropDraft, givenUpAt, giveUpDraft, keepDraft, subscribeToDrafts } from '@state/drafts'
import { DraftKeeperProvider } from '@ui/draft-keeper'
import { focusWork, keepFocus } from '@ui/focus'
import { loadedLater } from '@ui/loaded-later'
import { offerFindable } from '@state/findable'
import { closeGuide, useGuide } from '@state/guide'
import { endTour } from '@state/tour'
import { showTooltips } from '@ui/tooltips'
import { useFocusMode } from '@state/focus-mode'
import { useHandedOver } from '@state/hand-over'
import { useOpened, useReadOnly } from '@state/project-store'
import { WhyOff } from '@ui/why-off'
import { tellScreen } from '@state/beside'
import { usePlace } from '@state/place'
import type { Screen } from '@shared/commands/command'
import { Suspense, useEffect, useRef } from 'react'
import styles from './App.module.css'
import { DeskCommands } from './features/desk/DeskCommands'
import { HandOverScreen } from './features/desk/HandOverScreen'
import { Tour } from './features/guide/Tour'
import { ExchangeCommands } from './features/exchange/ExchangeCommands'
import { MergeCommand } from './features/merging/MergeCommand'
import { HomeScreen } from './features/home/HomeScreen'
import { ScalesCommands } from './features/scales/ScalesCommands'
import { RoundFileCommands } from './features/sessions/RoundFileCommands'
import { AppCommands } from './frame/AppCommands'
import { Banners } from './frame/Banners'
import { DropTarget } from './frame/DropTarget'
import { ErrorBoundary } from './frame/ErrorBoundary'
import { MenuState } from './frame/MenuState'
import { Notices } from './frame/Notices'
import { Rail } from './frame/Rail'
import { StatusBar } from './frame/StatusBar'
import { TitleBar } from './frame/TitleBar'
import { screens } from './loaded-screens'

const trayPanel = loadedLater(async () => (await import('./frame/TrayPanel')).TrayPanel)
const importPanel = loadedLater(async () => (await import('./frame/ImportPanel')).ImportPanel)
const guidePanel = loadedLater(async () => (await import('./features/guide/GuidePanel')).GuidePanel)

offerFindable(async () => (await import('./features/settings/findable-settings')).findableSettings())
offerFindable(async () => (await import('./features/guide/findable-pages')).findablePages())

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
  const readOnly = useReadOnly()
  useEffect(keepFocus, [])
  useEffect(showTooltips, [])
  // Settings are the person's: they need no project.
  const shown = opened || screen === 'settings' ? screen : 'home'
  useEffect(() => tellScreen(shown), [shown])
  useFocusOn(shown)
  useEffect(() => {
    document.body.dataset.ready = 'true'
    performance.mark('ready')
  }, [])

  const guide = useGuide()
  const focused = useFocusMode() && opened !== null
  const Shown = shown === 'home' ? HomeScreen : screens[shown].Shown
  if (useHandedOver()) return <Covered />
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
        <main className={styles.work} data-screen={shown}>
          <ErrorBoundary key={shown} part="screen">
            <Suspense fallback={null}>
              <WhyOff value={shown === 'settings' ? null : readOnly}>
                <Shown />
              </WhyOff>
            </Suspense>
          </ErrorBoundary>
        </main>
        {guide.shown && (
          <ErrorBoundary part="guide" onClose={closeGuide}>
            <Suspense fallback={null}>
              <guidePanel.Shown />
            </Suspense>
          </ErrorBoundary>
        )}
        {!focused && (
          <ErrorBoundary part="statusBar">
            <StatusBar />
          </ErrorBoundary>
        )}
        {opened && (
          <>
            <ErrorBoundary part="tray">
              <Suspense fallback={null}>
                <trayPanel.Shown />
              </Suspense>
            </ErrorBoundary>
            <ErrorBoundary part="imports">
              <Suspense fallback={null}>
                <importPanel.Shown />
              </Suspense>
            </ErrorBoundary>
          </>
        )}
        <ErrorBoundary part="notices">
          <Notices />
        </ErrorBoundary>
        <ErrorBoundary part="dropTarget">
          <DropTarget />
        </ErrorBoundary>
        <ErrorBoundary part="guide" onClose={endTour}>
          <Tour />
        </ErrorBoundary>
        <ErrorBoundary part="commands">
          <AppCommands />
        </ErrorBoundary>
        <ErrorBoundary part="dialog">
          <RoundFileCommands key={opened?.folderId} />
        </ErrorBoundary>
        {opened && (
          <ErrorBoundary key={opened.folderId} part="dialog">
            <ScalesCommands />
            <DeskCommands />
            <ExchangeCommands />
            <MergeCommand />
          </ErrorBoundary>
        )}
      </div>
    </DraftKeeperProvider>
  )
}

/** Nothing of the window is there until the next analyst sits down: no screen, no dialog, no command. */
function Covered() {
  return (
    <>
      <ErrorBoundary part="screen">
        <HandOverScreen />
      </ErrorBoundary>
      <ErrorBoundary part="commands">
        <MenuState />
      </ErrorBoundary>
    </>
  )
}

/** Another screen is there to be worked on at once, however it was gone to. */
function useFocusOn(screen: Screen): void {
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    // What the screen was asked to show may have it already.
    if (!document.querySelector('main')?.contains(document.activeElement)) focusWork()
  }, [screen])
}
