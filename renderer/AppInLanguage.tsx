import { type Spoken, tagOf } from '@shared/language/language'
import { goOnAs } from '@state/analyst'
import { takeStart } from '@state/beside'
import { useSpoken } from '@state/language'
import { goTo, resetPlace } from '@state/place'
import { isOpen, useOpened } from '@state/project-store'
import { resumeAt } from '@state/reading-tops'
import { useEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { App } from './App'
import { loadScreens } from './loaded-screens'

/** The app in the language that is spoken. Another one draws it anew and leaves what is typed, chosen and read in it. */
export function AppInLanguage() {
  const spoken = useSpoken()
  usePlaceIn(useOpened()?.folderId ?? null)
  return (
    // Lists and trees have words of their own, for screen readers.
    <I18nProvider locale={localeOf(spoken)}>
      <App />
    </I18nProvider>
  )
}

/**
 * The language by which react-aria has its words and knows at which side lines begin. For the mirrored trial it is one
 * that begins at the right and of which it has no words, so that they stay English.
 */
const localeOf = (spoken: Spoken): string => (spoken === 'mirrored' ? 'ur' : tagOf(spoken))

/** A place belongs to one folder: a newly opened one starts in its library, a closed one goes home. */
function usePlaceIn(folderId: string | null): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === folderId) return
    shown.current = folderId
    resetPlace(isOpen() ? 'library' : 'home')
    const start = isOpen() ? takeStart() : null
    if (start?.top) resumeAt(start.top)
    if (start) goTo(start.place)
    if (!isOpen()) return
    void goOnAs(start?.analystId ?? null)
    void loadScreens()
  }, [folderId])
}
