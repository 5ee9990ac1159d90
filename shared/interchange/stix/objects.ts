import { v5 } from 'uuid'
import { canonicalJson } from '../../encoding/canonical-json'

/** Structured Threat Information Expression (STIX) 2.1, OASIS Standard of 10 June 2021. */
const SPEC_VERSION = '2.1'

/** What an object says beside what all objects have. */
type Said = Readonly<Record<string, unknown>>

/** An object of a bundle. */
export type StixObject = { type: string; spec_version: typeof SPEC_VERSION; id: string } & Said

/**
 * The id of an object: a UUID of version 5 of what it is about within its project, so that the same project gives the
 * same ids each time. What it says is part of it where `said` is given: STIX asks for another time of change where an
 * object says something else, and nobody notes when words were changed here.
 */
export const stixId = (projectId: string, type: string, about: string, said?: Said): string =>
  `${type}--${v5(said ? `${about} ${canonicalJson(said)}` : about, projectId)}`

/** An object that never changes: what says something else is another one. */
export function stixObject(
  projectId: string,
  type: string,
  { about, at, said }: { about: string; at: string; said: Said },
): StixObject {
  const told = withoutEmpty(said)
  return {
    type,
    spec_version: SPEC_VERSION,
    id: stixId(projectId, type, about, told),
    created: timestamp(at),
    modified: timestamp(at),
    ...told,
  }
}

/** Lists and words that hold nothing are not written: STIX has no empty lists. */
const withoutEmpty = (said: Said): Said =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([, value]) =>
        value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** An instant with the three digits of milliseconds that STIX asks of created and modified. */
const timestamp = (instant: string): string => new Date(instant).toISOString()
