import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import { call } from './call'
import type { OpenProject } from './contract'
import type { Exported } from './exporting'

/** A package that was written. */
export type PackedFile = Exported & {
  /** Of its manifest, in words to be read out. */
  fingerprint: string
  /** Titles of sources that go along with a word in their text that may be a part of a withheld name. */
  named: string[]
}

/** The window names what it asks for, so that it can follow and cancel it. */
const Followed = z.strictObject({ token: Id })

/**
 * What a window may ask about a project as one file; null when the analyst closed a dialog. How far it is comes as
 * `package.progress`.
 */
export const packageCalls = {
  /** Asks where to, and packs the project or a share of it. */
  'package.make': call<PackedFile | null>()(
    Followed.extend({
      by: Id,
      history: z.boolean(),
      withheld: z.strictObject({ names: z.boolean(), sourceIds: z.array(Id).max(LIMITS.ofKind) }),
    }),
  ),
  /** Asks for a package, unless one waits that was given to the program, and for a folder, and opens the project that it holds. */
  'package.open': call<OpenProject | null>()(Followed.extend({ given: z.boolean() })),
  /** Lets what is being packed or unpacked come to nothing. */
  'package.cancel': call<null>()(Followed),
} as const
