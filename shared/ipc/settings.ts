import { z } from 'zod'
import { LIMITS } from '../limits'
import { type Shortcuts } from '../shortcuts/shortcuts'
import { call, Nothing } from './call'
import type { Exported } from './exporting'

/** Who asked for a connection that was refused. */
export type NetworkAsker = 'page' | 'program' | 'spelling' | 'trial'

/** A connection that was asked for and refused. */
export type RefusedConnection = {
  /** When it was asked for last. */
  at: string
  by: NetworkAsker
  /** The way it was asked for, e.g. "https", "connect", "lookup". */
  way: string
  /** The host it was meant for; empty where none was named. */
  host: string
  /** How often it was asked for. */
  times: number
}

/** All that was refused since the program started, the latest first; of very many the latest only. */
export type NetworkLog = { since: string; total: number; refused: RefusedConnection[] }

/** One way to reach the network that was tried, and whether it was stopped. */
export type NetworkTrial = { way: string; stopped: boolean }

/** A dictionary that is used, or that the system has; `name` is the language in English. */
export type DictionaryState = { language: string; name: string }

export type SpellingState = {
  /** Whether dictionaries are files of Assay's here; on macOS spelling is the system's. */
  byFiles: boolean
  used: DictionaryState[]
  /** Dictionaries of this computer that can be used, by the names of their files. */
  found: (DictionaryState & { file: string })[]
}

/** A file of a report about a problem, as it would be written. */
export type ReportPart = { name: string; about: string; text: string }

/** The same as it is shown before: of a long text the beginning, and how long it is. */
export type ShownPart = ReportPart & { characters: number }

/** What a report consists of: what happened in the analyst's words, and whether the project's own words are in it. */
export const ReportChoice = z.strictObject({ words: z.string().max(LIMITS.prose), withProject: z.boolean() })
export type ReportChoice = z.infer<typeof ReportChoice>

/** Folders of the program that can be shown. */
export const OwnFolder = z.enum(['settings', 'log', 'backups', 'dictionaries'])
export type OwnFolder = z.infer<typeof OwnFolder>

/** What a window may ask about settings, spelling, the network and problems. */
export const settingsCalls = {
  /** What could not be read of the preferences at the start; null when all could. */
  'settings.problem': call<string | null>()(Nothing),
  'settings.showFolder': call<null>()(z.strictObject({ folder: OwnFolder })),
  /** Writes the shortcuts that differ as JSON; null when the dialog was closed. */
  'settings.exportShortcuts': call<Exported | null>()(Nothing),
  /** Reads a file of shortcuts; null when the dialog was closed. Nothing is changed. */
  'settings.readShortcuts': call<{ fileName: string; shortcuts: Shortcuts } | null>()(Nothing),

  'network.log': call<NetworkLog>()(Nothing),
  /** Tries to reach the network in every way there is; each attempt is refused, or Assay is broken. */
  'network.try': call<NetworkTrial[]>()(Nothing),

  'spelling.state': call<SpellingState>()(Nothing),
  /** Asks for a dictionary file and takes it into use; null when the dialog was closed. */
  'spelling.choose': call<SpellingState | null>()(Nothing),
  /** Takes a dictionary of this computer into use. */
  'spelling.use': call<SpellingState>()(z.strictObject({ file: z.string().max(200) })),
  'spelling.remove': call<SpellingState>()(z.strictObject({ language: z.string().max(40) })),

  /** What was typed about a problem and not reported yet; empty when nothing was. */
  'report.words': call<string>()(Nothing),
  /** Keeps it beside the settings: a report needs no project. */
  'report.keepWords': call<null>()(z.strictObject({ words: z.string().max(LIMITS.draft) })),
  /** What a report about a problem would consist of; nothing is written. */
  'report.preview': call<ShownPart[]>()(ReportChoice),
  /** Writes it as a zip; null when the dialog was closed. */
  'report.write': call<Exported | null>()(ReportChoice),
} as const
