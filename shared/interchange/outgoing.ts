import { outgoingWords } from './outgoing-words'
import { z } from 'zod'
import type { Project } from '../document/project'
import { Refusal } from '../refusal'
import { bibtex, cslJson, ris } from './bibliography/outgoing'
import { projectJson } from './json/outgoing'
import { tablesCsv, tablesXlsx } from './all-tables/outgoing'
import { hypothesis, webAnnotations } from './annotations/outgoing'
import { refiProject } from './refi/outgoing'
import { stix } from './stix/outgoing'
import { vault } from './vault/outgoing'

/** A choice that an analyst has for a format; the first value is the usual one. */
export type OutgoingOption = { key: string; label: string; choices: readonly { value: string; label: string }[] }

/** A format that other programs read, as it is offered: what is written is made in `electron/interchange`. */
export type OutgoingFormat = {
  name: string
  /** How the names of its files end, without a dot. */
  ending: string
  /** Who reads it, in a sentence or two. */
  use: string
  options: readonly OutgoingOption[]
  /** For a format that can be of some sources only: the key of the option by which they are chosen otherwise. */
  ofSources?: string
  /** What of this project it cannot hold, and what programs are known to drop of it, in sentences. */
  lost: (project: Project) => string[]
}

const NAMES = [
  'refi',
  'web-annotation',
  'hypothesis',
  'csl',
  'bibtex',
  'ris',
  'stix',
  'vault',
  'tables',
  'tables-csv',
  'json',
] as const
export const OutgoingName = z.enum(NAMES)
export type OutgoingName = z.infer<typeof OutgoingName>

/** All formats for other programs. A new one is a folder beside `refi/`, an entry here and its writer. */
export const OUTGOING: Readonly<Record<OutgoingName, OutgoingFormat>> = {
  refi: refiProject,
  'web-annotation': webAnnotations,
  hypothesis,
  csl: cslJson,
  bibtex,
  ris,
  stix,
  vault,
  tables: tablesXlsx,
  'tables-csv': tablesCsv,
  json: projectJson,
}

/** Values of options by their keys. */
export const ChosenOptions = z.record(z.string().max(50), z.string().max(50))
export type ChosenOptions = Readonly<Record<string, string>>

/** The value of every option of a format: as chosen, else the usual one. Refuses what the format does not offer. */
export function optionsOf({ name, options }: OutgoingFormat, chosen: ChosenOptions): ChosenOptions {
  const unknown = Object.entries(chosen).find(
    ([key, value]) =>
      !options.some((option) => option.key === key && option.choices.some((each) => each.value === value)),
  )
  if (unknown) {
    throw new Refusal('usage', outgoingWords.noOption(name, unknown[0], unknown[1]))
  }
  return Object.fromEntries(options.map(({ key, choices }) => [key, chosen[key] ?? choices[0]?.value ?? '']))
}
