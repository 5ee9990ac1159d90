import { z } from 'zod'
import { LIMITS } from './limits'

/** What the fields of entities are made of. */

export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** UTC instant, ISO 8601 with Z. */
export const Instant = z.iso.datetime()
/** Calendar day, YYYY-MM-DD. */
export const Day = z.iso.date()

export const Line = z.string().max(LIMITS.line)
/** A line that says something. */
export const Name = Line.min(1)
export const Prose = z.string().max(LIMITS.prose)

/** Order among siblings; compared as a number, ties broken by id. */
export const Position = z.number().finite()

/** SHA-256 of a file's bytes, hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
