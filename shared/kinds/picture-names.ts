import { z } from 'zod'
import { Id } from '../fields'
import { catalogue } from '../language/catalogue'
import { LIMITS } from '../limits'
import type { NameOf } from './kind'

const RoundNumber = z.number().int().min(1).max(LIMITS.roundsOfSession)

/** A picture by what it shows: it is drawn from the project as that stands. */
export const PictureName = z.discriminatedUnion('kind', [
  /** The risk matrix with where each risk stood a round earlier. */
  z.strictObject({ kind: z.literal('matrix') }),
  /** How sure the ranks are, of the risks of a session or (null) of all as they stand. */
  z.strictObject({ kind: z.literal('rank'), sessionId: Id.nullable() }),
  /** How the risks of a session moved from one of its rounds to a later one. */
  z.strictObject({ kind: z.literal('rounds'), sessionId: Id, from: RoundNumber, to: RoundNumber }),
  /** How risks moved from an earlier session to a later one. */
  z.strictObject({ kind: z.literal('sessions'), earlierId: Id, sessionId: Id }),
  /** The likelihood of each risk with how far the answers reach, by rank. */
  z.strictObject({ kind: z.literal('intervals') }),
  /** Which way the evidence of each risk points. */
  z.strictObject({ kind: z.literal('balance') }),
  /** What falls without one source or origin. */
  z.strictObject({ kind: z.literal('leave-out') }),
  /** Which pairs of risks the matrix in force puts in order. */
  z.strictObject({ kind: z.literal('pairs') }),
])
export type PictureName = z.infer<typeof PictureName>

/** The same for two names of one picture. */
export const pictureKey = (name: PictureName): string => Object.values(name).map(String).join(' ')

/** What a picture is called, for lists and for the history. */
export function pictureLabel(name: PictureName, nameOf: NameOf): string {
  switch (name.kind) {
    case 'matrix':
      return says.matrix
    case 'rank':
      return name.sessionId === null ? says.ranks : says.ranksIn(nameOf('sessions', name.sessionId))
    case 'rounds':
      return says.rounds(name.from, name.to, nameOf('sessions', name.sessionId))
    case 'sessions':
      return says.sessions(nameOf('sessions', name.earlierId), nameOf('sessions', name.sessionId))
    case 'intervals':
    case 'balance':
    case 'leave-out':
    case 'pairs':
      return PICTURES_OF_PROJECT[name.kind]
  }
}

/** Pictures of all risks as they stand, by what they are called. */
export const PICTURES_OF_PROJECT = catalogue({
  intervals: { en: 'Likelihood of the risks by rank', de: 'Wahrscheinlichkeit der Risiken nach Rang' },
  balance: { en: 'Evidence for and against', de: 'Belege dafür und dagegen' },
  'leave-out': { en: 'Without one source or origin', de: 'Ohne eine Quelle oder Herkunft' },
  pairs: { en: 'What the matrix can order', de: 'Was die Matrix ordnen kann' },
})

const says = catalogue({
  matrix: { en: 'Risk matrix with the round before', de: 'Risikomatrix mit der Runde davor' },
  ranks: { en: 'How sure the ranks are', de: 'Wie sicher die Ränge sind' },
  ranksIn: (session: string) => ({
    en: `How sure the ranks are in ${session}`,
    de: `Wie sicher die Ränge in ${session} sind`,
  }),
  rounds: (from: number, to: number, session: string) => ({
    en: `From round ${from} to ${to} of ${session}`,
    de: `Von Runde ${from} zu ${to} von ${session}`,
  }),
  sessions: (earlier: string, later: string) => ({
    en: `From ${earlier} to ${later}`,
    de: `Von ${earlier} zu ${later}`,
  }),
})
