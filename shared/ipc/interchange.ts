import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import type { Incoming } from '../interchange/incoming'
import { ChosenOptions, OutgoingName } from '../interchange/outgoing'
import { call, Nothing } from './call'
import type { Applied } from './contract'
import type { Exported } from './exporting'

/** The file of another program that was looked at, and what its import would bring. */
export type ChosenIncoming = Incoming & {
  token: string
  fileName: string
  /** What the format is called. */
  format: string
  /** Whether there is anything to import; what the project has already is not. */
  hasNew: boolean
}

/** What a window may ask about files of other programs; null when the analyst closed the dialog. */
export const interchangeCalls = {
  /** Asks for a file and says what its import would bring; nothing is imported. */
  'incoming.choose': call<ChosenIncoming | null>()(Nothing),
  /** Imports the file that was looked at last, as it was shown, as one step. */
  'incoming.take': call<Applied>()(
    z.strictObject({
      by: Id,
      token: Id,
      /** Ids of the offers that are accepted. */
      accepted: z.array(z.string().max(200)).max(LIMITS.offers).exactOptional(),
    }),
  ),
  /** Asks where to, and writes the project; only these sources where they are named and the format can be of some. */
  'outgoing.export': call<Exported | null>()(
    z.strictObject({
      format: OutgoingName,
      options: ChosenOptions,
      sourceIds: z.array(Id).min(1).max(LIMITS.ofKind).exactOptional(),
    }),
  ),
} as const
