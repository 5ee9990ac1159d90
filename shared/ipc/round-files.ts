import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import { call, Nothing } from './call'
import type { Applied, OpenProject } from './contract'
import type { Exported } from './exporting'

/** A round packet that was chosen: what it asks, of whom, and its fingerprint in words. */
export type ChosenPacket = {
  token: string
  fileName: string
  title: string
  session: string
  round: number
  deadline: string | null
  risks: number
  analysts: { id: string; name: string }[]
  fingerprint: string
}

/** What became of a file of sealed answers, in words. */
export type CollectedFile = { fileName: string; outcome: 'collected' | 'known' | 'refused'; words: string }

/** What the keys that were given are for a ballot. */
export type BallotState = {
  ballotId: string
  analystId: string
  state: 'opened' | 'no-key' | 'altered' | 'invalid'
  words: string
}

/** What keys open; `unused` is how many fit no ballot. */
export type TriedKeys = { ballots: BallotState[]; unused: number }

const OfRound = z.strictObject({ by: Id, roundId: Id })
const WithKeys = OfRound.extend({ keys: z.string().max(LIMITS.copiedText) })

/** What a window may ask about rounds as files; null when the analyst closed the dialog. */
export const roundFileCalls = {
  /** Writes the packet of an open round and notes that it was given out. */
  'packet.export': call<(Exported & { fingerprint: string }) | null>()(OfRound),
  /** Asks for a packet, unless one waits that was given to the program, and says what it asks. */
  'packet.choose': call<ChosenPacket | null>()(z.strictObject({ given: z.boolean() })),
  /** Makes a project of the packet that was chosen last, for one of those whom it asks, and opens it. */
  'packet.open': call<OpenProject | null>()(z.strictObject({ token: Id, analystId: Id })),
  /** Writes what the analyst answered as a sealed file; the ballot that is kept has its key. */
  'answers.handIn': call<(Exported & { ballotId: string }) | null>()(OfRound),
  'answers.saveKey': call<Exported | null>()(z.strictObject({ ballotId: Id })),
  /** Asks for files of sealed answers and takes those that belong to the round. */
  'answers.collect': call<CollectedFile[] | null>()(OfRound),
  /** Asks for files with keys and answers with the text of them. */
  'keys.choose': call<string | null>()(Nothing),
  /** Says what the keys in a text would open; nothing is changed, and no answer is shown. */
  'keys.try': call<TriedKeys>()(WithKeys),
  /** Closes the round with what the keys in a text open. */
  'round.closeWithKeys': call<Applied>()(WithKeys),
} as const
