import { v5 } from 'uuid'

/** Structured Threat Information Expression (STIX) 2.1, OASIS Standard of 10 June 2021. */
const SPEC_VERSION = '2.1'

/** What an object says beside what all objects have. */
type Said = Readonly<Record<string, unknown>>

/** An object of a bundle. */
export type StixObject = { type: string; spec_version: typeof SPEC_VERSION; id: string } & Said

/**
 * The id of an object: a UUID of version 5 of what it is about within its project, so that it is the same object each time,
 * whatever it says by then (RFC 9562).
 */
export const stixId = (projectId: string, type: string, about: string): string => `${type}--${v5(about, projectId)}`

/**
 * An object as it stood when the project was last changed (`modified`): one that says something else by then is a later
 * version of the same object. When it was made (`created`) is the same in all its versions.
 */
export function stixObject(
  projectId: string,
  type: string,
  { about, created, modified, said }: { about: string; created: string; modified: string; said: Said },
): StixObject {
  const made = timestamp(created)
  const changed = timestamp(modified)
  return {
    type,
    spec_version: SPEC_VERSION,
    id: stixId(projectId, type, about),
    created: made,
    modified: changed < made ? made : changed,
    ...withoutEmpty(said),
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
