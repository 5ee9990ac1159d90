import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { join } from 'node:path'
import { z } from 'zod'
import { SettingsFile } from './settings-file'

export type PreferencesFile = SettingsFile<Preferences>

/** What this person likes on this machine, kept in the user's data folder. */
export const preferencesIn = (userData: string): PreferencesFile =>
  new SettingsFile(join(userData, 'preferences.json'), parsePreferences, DEFAULT_PREFERENCES)

/** A file from before there was a preference keeps the others. */
const parsePreferences = (value: unknown): Preferences =>
  Preferences.parse({ ...DEFAULT_PREFERENCES, ...z.looseObject({}).parse(value) })
