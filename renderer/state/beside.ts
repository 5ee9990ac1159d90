import type { Screen } from '@shared/commands'
import type { WindowPlace, WindowStart } from '@shared/ipc/windows'
import { call, onEvent } from './client'
import { announce, notify, notifyFailure } from './notices'
import { currentPlace, currentPlaceOf, goTo, type Target } from './place'
import { currentPreferences, prefer } from './preferences'
import { isOpen } from './project-store'
import { createStore, useStore } from './store'

/** The screens of the other windows on this project. */
const others = createStore<readonly Screen[]>([])
/** What this window was opened to show, until it shows it. */
let start: WindowStart | null = null

/** Begins to follow the other windows. Call once, before the first render. */
export async function connectWindows(): Promise<void> {
  onEvent('windows.changed', (changed) => others.set(changed.others))
  onEvent('window.goTo', (place) => {
    if (isOpen()) goTo(place)
  })
  start = await call('window.start', {})
}

/** What this window was opened to show; null afterwards, and in one that was opened by itself. */
export function takeStart(): WindowStart | null {
  const place = start
  start = null
  return place
}

export const useOtherWindows = (): readonly Screen[] => useStore(others)

/** Tells the main process which screen this window shows. */
export function tellScreen(screen: Screen): void {
  call('window.shows', { screen }).catch(notifyFailure)
}

/** Opens one more window that shows what this one does. */
export function openWindow(screen: Screen): void {
  call('window.open', { place: placeIn(screen) }).catch(notifyFailure)
}

/** Shows a screen, with what it shows here or would, in the second window. */
export function openBeside(screen: Screen): void {
  call('window.beside', { place: placeIn(screen) }).catch(notifyFailure)
}

export function tileWindows(): void {
  call('window.tile', {}).catch(notifyFailure)
}

/** Whether evidence that is opened here is shown by another window that has the text. */
export function toggleInStep(): void {
  const windowsInStep = !currentPreferences().windowsInStep
  prefer({ windowsInStep })
  notify('info', windowsInStep ? IN_STEP : 'Each window goes its own way.')
}
const IN_STEP = 'Windows are in step: words opened in one are shown by the other that has the reader.'

/** Goes to words of a text: in the other window that has the reader, if windows are in step, else in this one. */
export function goToWords(target: Extract<Target, { screen: 'reader' }>): void {
  const { sourceId = null, passageId = null } = target
  const isHere = currentPlace().screen === 'reader' || !others.get().includes('reader')
  if (isHere || !currentPreferences().windowsInStep) return goTo(target)
  call('window.lead', { place: { screen: 'reader', sourceId, passageId } }).then((led) => {
    if (led) announce('Shown in the other window.')
    else goTo(target)
  }, notifyFailure)
}

/** What a screen of this window shows, or would show, for another window. */
function placeIn(screen: Screen): WindowPlace {
  switch (screen) {
    case 'library':
      return { screen, sourceId: currentPlaceOf(screen).sourceId }
    case 'reader': {
      const { sourceId, passageId } = currentPlaceOf(screen)
      return { screen, sourceId, passageId }
    }
    case 'codebook':
      return { screen, tagId: currentPlaceOf(screen).tagId }
    case 'risks':
    case 'matrix':
      return { screen, riskId: currentPlaceOf(screen).riskId }
    case 'memo':
      return { screen, memoId: currentPlaceOf(screen).memoId }
    case 'retrieval':
      return { screen, queryId: currentPlaceOf(screen).queryId }
    case 'search':
    case 'history':
      return { screen }
    case 'home':
      return { screen: 'library', sourceId: null }
  }
}
