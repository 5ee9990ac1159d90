import { tagOf } from '@shared/language/language'
import { useSpoken } from '@state/language'
import { I18nProvider } from 'react-aria-components'
import { App } from './App'

/** The app in the language that is spoken; another one begins it anew, so that no words of the one before stay. */
export function AppInLanguage() {
  const spoken = useSpoken()
  return (
    // Lists and trees have words of their own, for screen readers.
    <I18nProvider locale={tagOf(spoken)}>
      <App key={spoken} />
    </I18nProvider>
  )
}
