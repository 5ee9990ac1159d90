import { withLevels } from '@shared/arrangement'
import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { join } from 'node:path'
import { z } from 'zod'
import { SettingsFile } from './settings-file'

export type PreferencesFile = SettingsFile<Preferences>

/** What this person likes on this machine, kept in the user's data folder. */
export const preferencesIn = (userData: string): PreferencesFile =>
  new SettingsFile(join(userData, 'preferences.json'), parsePreferences, DEFAULT_PREFERENCES)

/** A file of another version keeps the preferences that both know. */
const parsePreferences = (value: unknown): Preferences => {
  const known = Object.entries(z.looseObject({}).parse(value)).filter(([name]) =>
    Object.hasOwn(DEFAULT_PREFERENCES, name),
  )
  const { arrangements, ...others } = { ...DEFAULT_PREFERENCES, ...Object.fromEntries(known) }
  return Preferences.parse({ ...others, arrangements: KeptArrangements.parse(arrangements) })
}

/** Also as they were kept when tables were grouped by one column or none. */
const KeptArrangements = z.record(z.string(), z.record(z.string(), z.unknown().transform(withLevels)))
