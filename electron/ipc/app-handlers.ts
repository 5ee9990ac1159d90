import type { CommandId } from '@shared/commands/commands'
import type { EventMessage, Handlers, Input } from '@shared/ipc/contract'
import type { Preferences } from '@shared/ipc/preferences'
import type { Desktop } from '../desktop'
import type { PreferencesFile } from '../preferences'

export type AppParts = {
  desktop: Desktop
  preferences: PreferencesFile
  /** The licences of all that was built in. */
  licences: () => Promise<string>
  /** A window said what its commands can do now. */
  setUsable: (commands: ReadonlySet<CommandId>, typing: boolean, windowId: number) => void
  /** A part of a window failed. */
  windowFailed: (failure: Input<'app.reportFailure'>) => void
  /** Tells every window but the one that asked. */
  tell: (message: EventMessage, except?: number) => void
  /** Menu, windows and spelling follow what was changed. */
  preferencesChanged: (changes: Partial<Preferences>) => void
}

type AppCalls = Extract<keyof Handlers, `app.${string}` | `preferences.${string}`>

export const appHandlers = ({
  desktop,
  preferences,
  licences,
  setUsable,
  windowFailed,
  tell,
  preferencesChanged,
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
  'app.usableCommands': async ({ commands, typing }, windowId) => {
    setUsable(new Set(commands), typing, windowId)
    return null
  },
  'preferences.get': async () => preferences.value,
  'preferences.set': async ({ changes }, windowId) => {
    const written = preferences.set({ ...preferences.value, ...changes })
    if (changes.theme) desktop.setTheme(changes.theme)
    preferencesChanged(changes)
    tell({ name: 'preferences.changed', payload: changes }, windowId)
    await written
    return preferences.value
  },
})
