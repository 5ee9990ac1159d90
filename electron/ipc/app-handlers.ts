import type { CommandId } from '@shared/commands'
import type { Handlers, Input } from '@shared/ipc/contract'
import type { Desktop } from '../desktop'
import type { PreferencesFile } from '../preferences'

export type AppParts = {
  desktop: Desktop
  preferences: PreferencesFile
  /** The licences of all that was built in. */
  licences: () => Promise<string>
  /** A window said what its commands can do now. */
  setUsable: (commands: ReadonlySet<CommandId>, typing: boolean) => void
  /** A part of a window failed. */
  windowFailed: (failure: Input<'app.reportFailure'>) => void
  /** The native menu shows the theme too. */
  themeChanged: () => void
}

type AppCalls = Extract<keyof Handlers, `app.${string}` | `preferences.${string}`>

export const appHandlers = ({
  desktop,
  preferences,
  licences,
  setUsable,
  windowFailed,
  themeChanged,
}: AppParts): Pick<Handlers, AppCalls> => ({
  'app.info': async () => desktop.info(),
  'app.licences': licences,
  'app.reportFailure': async (failure) => {
    windowFailed(failure)
    return null
  },
  'app.copyText': async ({ text }) => {
    await desktop.copyText(text)
    return null
  },
  'app.usableCommands': async ({ commands, typing }) => {
    setUsable(new Set(commands), typing)
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
