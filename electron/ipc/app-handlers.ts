import type { CommandId } from '@shared/commands'
import type { Handlers } from '@shared/ipc/contract'
import type { Desktop } from '../desktop'
import type { PreferencesFile } from '../preferences'

export type AppParts = {
  desktop: Desktop
  preferences: PreferencesFile
  /** A window said what its commands can do now. */
  setUsable: (commands: ReadonlySet<CommandId>) => void
  /** The native menu shows the theme too. */
  themeChanged: () => void
}

type AppCalls = 'app.info' | 'app.copyText' | 'app.usableCommands' | 'preferences.get' | 'preferences.set'

export const appHandlers = ({ desktop, preferences, setUsable, themeChanged }: AppParts): Pick<Handlers, AppCalls> => ({
  'app.info': async () => desktop.info(),
  'app.copyText': async ({ text }) => {
    await desktop.copyText(text)
    return null
  },
  'app.usableCommands': async ({ commands }) => {
    setUsable(new Set(commands))
    return null
  },
  'preferences.get': async () => preferences.value,
  'preferences.set': async ({ changes }) => {
    const written = preferences.set({ ...preferences.value, ...changes })
    if (changes.theme) {
      desktop.setTheme(changes.theme)
      themeChanged()
    }
    await written
    return preferences.value
  },
})
