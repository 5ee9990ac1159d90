import type { CommandId } from '@shared/commands'
import type { Handlers } from '@shared/ipc/contract'
import { app, clipboard, nativeTheme } from 'electron'
import type { PreferencesFile } from '../preferences'

export type AppParts = {
  preferences: PreferencesFile
  /** A window said what its commands can do now. */
  setUsable: (commands: ReadonlySet<CommandId>) => void
  /** The native menu shows the theme too. */
  themeChanged: () => void
}

type AppCalls = 'app.info' | 'app.copyText' | 'app.usableCommands' | 'preferences.get' | 'preferences.set'

export const appHandlers = ({ preferences, setUsable, themeChanged }: AppParts): Pick<Handlers, AppCalls> => ({
  'app.info': async () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: process.platform,
  }),
  'app.copyText': async ({ text }) => {
    await clipboard.writeText(text)
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
      nativeTheme.themeSource = changes.theme
      themeChanged()
    }
    await written
    return preferences.value
  },
})
