import { programWords } from './program-words'
import { withLevels } from '@shared/arrangement'
import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { copyFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { log } from './log'
import { asideName, SettingsFile } from './settings-file'

const NAME = 'preferences.json'

/** What this person likes on this machine, kept in the user's data folder. */
export class PreferencesFile extends SettingsFile<Preferences> {
  /** Says what could not be read of the file at the start, and where it is kept; null when all could. */
  readonly #problem: (() => string) | null

  constructor(userData: string, now = new Date()) {
    const path = join(userData, NAME)
    const damaged: string[] = []
    super(path, (value) => parsePreferences(value, damaged), DEFAULT_PREFERENCES)
    const isWhole = this.failure === null && damaged.length === 0
    const aside = isWhole ? null : keptAside(path, now)
    this.#problem = isWhole ? null : () => problemOf(damaged, aside)
    // The next start is not to find the damaged one again.
    if (!isWhole) this.set(this.value).catch((failure: unknown) => log('Preferences', failure))
  }

  /** What could not be read of the file at the start, in words; null when all could. */
  get problem(): string | null {
    return this.#problem?.() ?? null
  }
}

export const preferencesIn = (userData: string): PreferencesFile => new PreferencesFile(userData)

/**
 * A file of another version keeps the preferences that both know. One that cannot be read is at its default and named in
 * `damaged`.
 */
function parsePreferences(value: unknown, damaged: string[]): Preferences {
  const given = z.looseObject({}).parse(value)
  const known: Record<string, unknown> = { ...DEFAULT_PREFERENCES }
  for (const [name, schema] of Object.entries(readings)) {
    if (!Object.hasOwn(given, name)) continue
    const read = schema.safeParse(given[name])
    if (read.success) known[name] = read.data
    else damaged.push(name)
  }
  return Preferences.parse(known)
}

/** Also as arrangements were kept when tables were grouped by one column or none. */
const KeptArrangements = z.record(z.string(), z.record(z.string(), z.unknown().transform(withLevels)))
const readings: Record<string, z.ZodType> = {
  ...Preferences.shape,
  arrangements: KeptArrangements.pipe(Preferences.shape.arrangements),
}

/** A copy of the file as it is, by its name; null where the disk refuses it. */
function keptAside(path: string, now: Date): string | null {
  const aside = asideName(path, now)
  try {
    copyFileSync(path, aside)
    return basename(aside)
  } catch (failure) {
    log('Preferences', failure)
    return null
  }
}

function problemOf(damaged: readonly string[], aside: string | null): string {
  return damaged.length === 0
    ? programWords.settingsUnreadable(aside)
    : programWords.someSettingsUnreadable(damaged, aside)
}
