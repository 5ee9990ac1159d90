import { useSpoken } from '@state/language'
import { App } from './App'

/** The app in the language that is spoken; another one begins it anew, so that no words of the one before stay. */
export function AppInLanguage() {
  return <App key={useSpoken()} />
}
