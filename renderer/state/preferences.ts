import { DEFAULT_PREFERENCES, type Preferences } from '@shared/ipc/preferences'
import { call } from './client'
import { notify, notifyFailure } from './notices'
import { createStore, useStore } from './store'

const preferences = createStore<Preferences>(DEFAULT_PREFERENCES)

export async function connectPreferences(): Promise<void> {
  preferences.set(await call('preferences.get', {}))
}

/** Shown at once and kept by the main process; a failure to keep it costs only the preference. */
export function prefer(changes: Partial<Preferences>): void {
  showPreferences(changes)
  call('preferences.set', { changes }).catch(notifyFailure)
}

/** Shows what another window has changed. */
export const showPreferences = (changes: Partial<Preferences>): void =>
  preferences.set({ ...preferences.get(), ...changes })

/** Hears the preferences now and whenever they change. */
export function onPreferences(heard: (preferences: Preferences) => void): () => void {
  heard(preferences.get())
  return preferences.subscribe(() => heard(preferences.get()))
}

/** Says what could not be read of the preferences, once in this window. */
export async function tellPreferenceProblem(): Promise<void> {
  const problem = await call('settings.problem', {})
  if (problem !== null) notify('warning', problem)
}

export const currentPreferences = (): Preferences => preferences.get()
export const usePreferences = (): Preferences => useStore(preferences)
