import { type Spoken, tagOf } from '@shared/language/language'
import { useSpoken } from '@state/language'
import { I18nProvider } from 'react-aria-components'
import { App } from './App'

/** The app in the language that is spoken; another one begins it anew, so that no words of the one before stay. */
export function AppInLanguage() {
  const spoken = useSpoken()
  return (
    // Lists and trees have words of their own, for screen readers.
    <I18nProvider locale={localeOf(spoken)}>
      <App key={spoken} />
    </I18nProvider>
  )
}

/**
 * The language by which react-aria has its words and knows at which side lines begin. For the mirrored trial it is one
 * that begins at the right and of which it has no words, so that they stay English.
 */
const localeOf = (spoken: Spoken): string => (spoken === 'mirrored' ? 'ur' : tagOf(spoken))
