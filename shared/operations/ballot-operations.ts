import { z } from 'zod'
import type { Draft } from '../document/draft'
import { Id, Sha256 } from '../fields'
import { Ballot, OpeningKey } from '../kinds/ballots'
import type { Round } from '../kinds/rounds'
import { Refusal } from '../refusal'
import { define } from './operation'
import { sessionWords } from './session-words'

const nameOf = (draft: Draft, analystId: string) => draft.find('analysts', analystId)?.name ?? sessionWords.somebody
const Collected = Ballot.omit({ at: true, own: true, key: true })

/** Rounds by file: what was given out, and what came back sealed. */
export const ballotOperations = {
  /** Notes that a packet of the round was given out, so that answers to it are known. */
  'round.notePacket': define({
    kind: 'rounds',
    input: z.strictObject({ roundId: Id, sha256: Sha256 }),
    label: ({ roundId }, draft) => sessionWords.exportPacket(String(draft.find('rounds', roundId)?.number ?? '')),
    apply: (draft, { roundId, sha256 }) => {
      const { packets = [] } = openRound(draft, roundId)
      if (!packets.includes(sha256)) draft.update('rounds', roundId, { packets: [...packets, sha256] })
    },
  }),
  /** Keeps what the analyst hands in, with its key. */
  'ballot.seal': define({
    kind: 'ballots',
    input: z.strictObject({ ballot: Collected.extend({ key: OpeningKey }) }),
    label: () => sessionWords.handIn,
    apply: (draft, { ballot }, { by, at }) => {
      assertAsked(draft, openRound(draft, ballot.roundId), ballot.analystId)
      if (ballot.analystId !== by) throw new Refusal('not-yours', sessionWords.handInOwn)
      draft.add('ballots', { ...ballot, own: true, at })
    },
  }),
  'ballot.collect': define({
    kind: 'ballots',
    input: z.strictObject({ ballot: Collected }),
    label: ({ ballot }, draft) => sessionWords.collect(nameOf(draft, ballot.analystId)),
    apply: (draft, { ballot }, { at }) => {
      const round = openRound(draft, ballot.roundId)
      assertAsked(draft, round, ballot.analystId)
      if (!round.packets?.includes(ballot.packet)) throw new Refusal('other-packet', sessionWords.otherPacket)
      draft.add('ballots', { ...ballot, at })
    },
  }),
  /** Makes room for other answers of the same analyst. */
  'ballot.takeOut': define({
    kind: 'ballots',
    input: z.strictObject({ ballotId: Id }),
    label: ({ ballotId }, draft) =>
      sessionWords.takeOut(nameOf(draft, draft.find('ballots', ballotId)?.analystId ?? '')),
    apply: (draft, { ballotId }) => draft.remove('ballots', ballotId),
  }),
}

function openRound(draft: Draft, roundId: string): Round {
  const round = draft.get('rounds', roundId)
  if (round.closedAt === null) return round
  throw new Refusal('round-closed', sessionWords.roundClosed(round.number))
}

function assertAsked(draft: Draft, { number, analystIds }: Round, analystId: string): void {
  if (analystIds.includes(analystId)) return
  throw new Refusal('not-asked', sessionWords.notAsked(nameOf(draft, analystId), number))
}
