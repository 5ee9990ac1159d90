import { chosenLanguage, directionOf, speak, type Spoken, spokenLanguage, tagOf } from '@shared/language/language'
import { isInDialog } from './keymap'
import { leaveField } from './leave-field'
import { currentPreferences, onPreferences } from './preferences'
import { createStore, useStore } from './store'

const spoken = createStore<Spoken>(spokenLanguage())
let focusedId = ''

/** Speaks the language of the preferences, now and when it changes, and tells the page. Call once, before the first render. */
export function followLanguage(): void {
  onPreferences(speakChosen)
  // Whoever is in a dialog as another window changes the language has left it when something else has the focus.
  addEventListener('focusin', speakChosen)
}

/** The window is made anew for another language: what is being typed is kept first, and a dialog is waited for. */
function speakChosen(): void {
  const next = chosenLanguage(currentPreferences().language, navigator.language)
  if (next === spoken.get() || isInDialog()) return
  focusedId = document.activeElement?.id ?? ''
  leaveField()
  speak(next)
  document.documentElement.lang = tagOf(next)
  document.documentElement.dir = directionOf(next)
  spoken.set(next)
}

/** The id of what had the focus as the language changed; empty for what has none. */
export const focusedAsItChanged = (): string => focusedId

export const useSpoken = (): Spoken => useStore(spoken)
