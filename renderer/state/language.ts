import { chosenLanguage, directionOf, speak, type Spoken, spokenLanguage, tagOf } from '@shared/language/language'
import { isInDialog } from './keymap'
import { currentPreferences, onPreferences } from './preferences'
import { createStore, useStore } from './store'

const spoken = createStore<Spoken>(spokenLanguage())

/** Speaks the language of the preferences, now and when it changes, and tells the page. Call once, before the first render. */
export function followLanguage(): void {
  onPreferences(speakChosen)
  // A dialog that was open as another window changed the language is closed when something else has the focus, or nothing.
  addEventListener('focusin', speakChosen)
  addEventListener('focusout', () => setTimeout(speakChosen))
}

/** What a dialog asks is not put into other words while somebody answers it. */
function speakChosen(): void {
  const next = chosenLanguage(currentPreferences().language, navigator.language)
  if (next === spoken.get() || isInDialog()) return
  speak(next)
  document.documentElement.lang = tagOf(next)
  document.documentElement.dir = directionOf(next)
  spoken.set(next)
}

/**
 * The language that is spoken. Whoever renders only when something of theirs changes, or keeps words that were made,
 * asks for it: all others are drawn anew with the app.
 */
export const useSpoken = (): Spoken => useStore(spoken)
