import { z } from 'zod'
import type { Draft } from '../document/draft'
import { Id, Sha256 } from '../fields'
import { Ballot, OpeningKey } from '../kinds/ballots'
import type { Round } from '../kinds/rounds'
import { Refusal } from '../refusal'
import { define } from './operation'

const nameOf = (draft: Draft, analystId: string) => draft.find('analysts', analystId)?.name ?? 'somebody'
const Collected = Ballot.omit({ at: true, own: true, key: true })

/** Rounds by file: what was given out, and what came back sealed. */
export const ballotOperations = {
  /** Notes that a packet of the round was given out, so that answers to it are known. */
  'round.notePacket': define({
    kind: 'rounds',
    input: z.strictObject({ roundId: Id, sha256: Sha256 }),
    label: ({ roundId }, draft) => `Export packet of round ${draft.find('rounds', roundId)?.number ?? ''}`,
    apply: (draft, { roundId, sha256 }) => {
      const { packets = [] } = openRound(draft, roundId)
      if (!packets.includes(sha256)) draft.update('rounds', roundId, { packets: [...packets, sha256] })
    },
  }),
  /** Keeps what the analyst hands in, with its key. */
  'ballot.seal': define({
    kind: 'ballots',
    input: z.strictObject({ ballot: Collected.extend({ key: OpeningKey }) }),
    label: () => 'Hand in answers',
    apply: (draft, { ballot }, { by, at }) => {
      assertAsked(draft, openRound(draft, ballot.roundId), ballot.analystId)
      if (ballot.analystId !== by)
        throw new Refusal('not-yours', 'Everybody hands in their own answers. Nothing was changed.')
      draft.add('ballots', { ...ballot, own: true, at })
    },
  }),
  'ballot.collect': define({
    kind: 'ballots',
    input: z.strictObject({ ballot: Collected }),
    label: ({ ballot }, draft) => `Collect answers of ${nameOf(draft, ballot.analystId)}`,
    apply: (draft, { ballot }, { at }) => {
      const round = openRound(draft, ballot.roundId)
      assertAsked(draft, round, ballot.analystId)
      if (!round.packets?.includes(ballot.packet))
        throw new Refusal(
          'other-packet',
          'These answers are to a packet that was not exported here. Nothing was changed.',
        )
      draft.add('ballots', { ...ballot, at })
    },
  }),
  /** Makes room for other answers of the same analyst. */
  'ballot.takeOut': define({
    kind: 'ballots',
    input: z.strictObject({ ballotId: Id }),
    label: ({ ballotId }, draft) =>
      `Take out answers of ${nameOf(draft, draft.find('ballots', ballotId)?.analystId ?? '')}`,
    apply: (draft, { ballotId }) => draft.remove('ballots', ballotId),
  }),
}

function openRound(draft: Draft, roundId: string): Round {
  const round = draft.get('rounds', roundId)
  if (round.closedAt === null) return round
  throw new Refusal('round-closed', `Round ${round.number} is closed. Nothing was changed.`)
}

function assertAsked(draft: Draft, { number, analystIds }: Round, analystId: string): void {
  if (analystIds.includes(analystId)) return
  throw new Refusal(
    'not-asked',
    `${nameOf(draft, analystId)} is not one of those who are asked in round ${number}. Nothing was changed.`,
  )
}
