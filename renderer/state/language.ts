import { chosenLanguage, directionOf, speak, type Spoken, spokenLanguage, tagOf } from '@shared/language/language'
import { isInDialog } from './keymap'
import { currentPreferences, onPreferences } from './preferences'
import { createStore, useStore } from './store'

const spoken = createStore<Spoken>(spokenLanguage())
let focusedId = ''

/** Speaks the language of the preferences, now and when it changes, and tells the page. Call once, before the first render. */
export function followLanguage(): void {
  onPreferences(speakChosen)
  // Whoever was busy as another window changed the language no longer is when something else has the focus, or nothing.
  addEventListener('focusin', speakChosen)
  addEventListener('focusout', () => setTimeout(speakChosen))
}

/** A caret among words has no place to come back to: a window waits until somebody has done with them. */
const isAtWords = (): boolean => document.activeElement?.matches(WORDS) === true

const WORDS = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true], [role=document]'

/** The window is made anew for another language, but not under somebody who is typing, reading, or in a dialog. */
function speakChosen(): void {
  const next = chosenLanguage(currentPreferences().language, navigator.language)
  if (next === spoken.get() || isInDialog() || isAtWords()) return
  focusedId = document.activeElement?.id ?? ''
  speak(next)
  document.documentElement.lang = tagOf(next)
  document.documentElement.dir = directionOf(next)
  spoken.set(next)
}

/** The id of what had the focus as the language changed; empty for what has none. */
export const focusedAsItChanged = (): string => focusedId

export const useSpoken = (): Spoken => useStore(spoken)
