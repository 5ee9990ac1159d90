import type { Screen } from '@shared/commands/command'
import type { WindowAct, WindowPlace, WindowStart } from '@shared/ipc/windows'
import { call, onEvent } from './client'
import { isEditingText } from './keymap'
import { announce, notify, notifyFailure } from './notices'
import { choose, currentPlace, currentPlaceOf, goTo, onStep, type Target } from './place'
import { lastTop, onReadOn } from './reading-tops'
import { currentPreferences, prefer } from './preferences'
import { isOpen } from './project-store'
import { createStore, useStore } from './store'
import { windowWords } from './window-words'

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
  onEvent('window.led', (place) => {
    if (isOpen()) follow(place)
  })
  onStep(leadToRisk)
  onStep(tellStanding)
  onReadOn(tellStanding)
  start = await call('window.start', {})
}

/** What this window was opened to show; null afterwards, and in one that was opened by itself. */
export function takeStart(): WindowStart | null {
  const taken = start
  start = null
  return taken
}

export const useOtherWindows = (): readonly Screen[] => useStore(others)

/** Tells the main process which screen this window shows. */
export function tellScreen(screen: Screen): void {
  call('window.shows', { screen }).catch(notifyFailure)
}

/** What the main process knows of where this window is. */
let told = ''

/** Tells the main process where the analyst is, for the next start. */
function tellStanding(): void {
  const { screen } = currentPlace()
  if (!isOpen() || screen === 'home') {
    // The main process forgets it then, too.
    told = ''
    return
  }
  const standing = { place: placeIn(screen), top: screen === 'reader' ? lastTop() : null }
  const words = JSON.stringify(standing)
  if (words === told) return
  told = words
  call('window.standsAt', standing).catch(notifyFailure)
}

/** Opens one more window that shows what this one does. */
export function openWindow(screen: Screen): void {
  call('window.open', { place: placeIn(screen) }).catch(notifyFailure)
}

/** Shows a screen, with what it shows here or would, in the second window. */
export function openBeside(screen: Screen): void {
  call('window.beside', { place: placeIn(screen) }).catch(notifyFailure)
}

/** Does something to this window. */
export function actOnWindow(act: WindowAct): void {
  call('window.act', { act }).catch(notifyFailure)
}

export function tileWindows(): void {
  call('window.tile', {}).catch(notifyFailure)
}

/** Whether what is opened or chosen here is shown by the other windows that have its screen. */
export function toggleInStep(): void {
  const windowsInStep = !currentPreferences().windowsInStep
  prefer({ windowsInStep })
  notify('info', windowsInStep ? windowWords.inStep : windowWords.notInStep)
}

/** Goes to words of a text: in the other window that has the reader, if windows are in step, else in this one. */
export function goToWords(target: Extract<Target, { screen: 'reader' }>): void {
  const { sourceId = null, passageId = null } = target
  const isHere = currentPlace().screen === 'reader' || !others.get().includes('reader')
  if (isHere || !currentPreferences().windowsInStep) return goTo(target)
  call('window.lead', { place: { screen: 'reader', sourceId, passageId } }).then((led) => {
    if (led) announce(windowWords.shownInOther)
    else goTo(target)
  }, notifyFailure)
}

/** The risk that this window is at; to where it was led it leads nobody. */
let riskAt: string | null = null
const RISK_SCREENS = ['risks', 'matrix'] as const

/** Another risk that the analyst chose, wherever, is shown by the other windows that have risks, if windows are in step. */
function leadToRisk(): void {
  const { riskId } = currentPlaceOf('risks')
  if (riskId === riskAt) return
  riskAt = riskId
  if (riskId === null || !currentPreferences().windowsInStep) return
  for (const screen of RISK_SCREENS) {
    if (others.get().includes(screen)) call('window.lead', { place: { screen, riskId } }).catch(notifyFailure)
  }
}

/** Words are asked for; a risk is chosen in passing and leaves alone who types here or has a dialog open. */
function follow(place: WindowPlace): void {
  if (place.screen !== 'risks' && place.screen !== 'matrix') return goTo(place)
  if (place.riskId === riskAt || isEditingText() || document.querySelector('dialog[open]')) return
  riskAt = place.riskId
  choose(place)
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
    case 'outcomes':
    case 'desk':
      return { screen, riskId: currentPlaceOf(screen).riskId }
    case 'memo':
      return { screen, memoId: currentPlaceOf(screen).memoId }
    case 'retrieval':
      return { screen, queryId: currentPlaceOf(screen).queryId }
    case 'tagging':
      return { screen, taggingId: currentPlaceOf(screen).taggingId }
    case 'sessions':
      return { screen, sessionId: currentPlaceOf(screen).sessionId }
    case 'search':
    case 'history':
    case 'scales':
    case 'settings':
      return { screen }
    case 'home':
      return { screen: 'library', sourceId: null }
  }
}
