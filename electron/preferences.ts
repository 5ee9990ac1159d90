import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { join } from 'node:path'
import { SettingsFile } from './settings-file'

export type PreferencesFile = SettingsFile<Preferences>

/** What this person likes on this machine, kept in the user's data folder. */
export const preferencesIn = (userData: string): PreferencesFile =>
  new SettingsFile(join(userData, 'preferences.json'), (value) => Preferences.parse(value), DEFAULT_PREFERENCES)
