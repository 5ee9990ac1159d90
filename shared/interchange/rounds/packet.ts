import { z } from 'zod'
import { Id, Instant, Line, Name } from '../../fields'
import { Analyst } from '../../kinds/analysts'
import { CustomColumn } from '../../kinds/custom-columns'
import { Evidence } from '../../kinds/evidence'
import { judgmentFields } from '../../kinds/judgment'
import { kindOf } from '../../kinds/registry'
import { Risk } from '../../kinds/risks'
import { Round } from '../../kinds/rounds'
import { Session } from '../../kinds/sessions'
import { Source } from '../../kinds/sources'
import { LIMITS } from '../../limits'
import { Block } from '../../text/blocks'
import type { Envelope } from './envelope'
import { roundFileWords } from './round-file-words'

const many = <S extends z.ZodType>(schema: S) => z.array(schema).max(LIMITS.ofKind)

/** What one of those who answered the round before said, without who it was. */
const Respondent = z.strictObject({
  answers: z.array(z.strictObject({ riskId: Id, ...judgmentFields })).max(LIMITS.risksOfSession),
  comments: many(z.strictObject({ riskId: Id, text: z.string().min(1).max(LIMITS.prose) })),
})
export type Respondent = z.infer<typeof Respondent>

export const ClosedRound = Round.omit({
  sessionId: true,
  analystIds: true,
  deadline: true,
  packets: true,
  horizons: true,
}).extend({
  closedAt: Instant,
})

/** All that an analyst needs to answer a round without the project. What others score in it is not there. */
export const Packet = z.strictObject({
  project: z.strictObject({ id: Id, title: Name, handling: Line }),
  session: Session.omit({
    riskIds: true,
    analystIds: true,
    // Of answers without names they would tell whose each is.
    weights: true,
    follows: true,
    dropNotes: true,
    reviewedAt: true,
    signedAt: true,
    signedBy: true,
    packet: true,
  }),
  round: Round.omit({ sessionId: true, analystIds: true, closedAt: true, packets: true, horizons: true }),
  analysts: z
    .array(Analyst.omit({ position: true, inactive: true }))
    .min(1)
    .max(LIMITS.analystsOfSession),
  risks: z
    .array(Risk.omit({ createdBy: true }))
    .min(1)
    .max(LIMITS.risksOfSession),
  columns: z.array(CustomColumn).max(LIMITS.customColumns),
  evidence: many(Evidence),
  /** Where in the excerpts of its source each quote stands. */
  quotes: many(
    z.strictObject({
      id: Id,
      sourceId: Id,
      start: z.number().int().nonnegative(),
      exact: z.string().min(1).max(LIMITS.quote),
    }),
  ),
  sources: many(
    Source.omit({ filledFrom: true }).extend({
      /** What stands around its quotes: paragraphs that follow each other, and others further on. */
      excerpts: z.array(z.array(Block).min(1)).min(1).max(LIMITS.blocks),
    }),
  ),
  scales: z.strictObject({
    lexicons: many(kindOf('lexicons').schema),
    impactScales: many(kindOf('impactScales').schema),
    matrices: many(kindOf('matrices').schema),
  }),
  /** What was said in the last closed round about the risks of this one; null in the first. */
  feedback: z
    .strictObject({ round: ClosedRound, respondents: z.array(Respondent).max(2 * LIMITS.analystsOfSession) })
    .nullable(),
})
export type Packet = z.infer<typeof Packet>

/** How the names of packets end. */
export const PACKET_ENDING = 'assay-round'

export const PACKET: Envelope<Packet> = {
  mark: 'assay-round 1',
  get one() {
    return roundFileWords.packet
  },
  content: Packet,
}
