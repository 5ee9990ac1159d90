import { z } from 'zod'
import { Id, Instant, Name, Position, Prose, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { poolingLabel, PoolingRule, StopRule, stopRuleText, Weights } from './session-rules'
import { as, hidden, inName, line, namedList, order, prose, proseFact, telling, whether, yesNo } from './tellings'

/**
 * A group scores risks in rounds. Where a session stands is told by its rounds (`queries/sessions.ts`): a draft has
 * none, and what is reviewed or signed has the time of it.
 */
export const Session = z.strictObject({
  id: Id,
  position: Position,
  name: Name,
  /** What it is to answer, for whom. */
  purpose: Prose,
  riskIds: z.array(Id).max(LIMITS.risksOfSession),
  analystIds: z.array(Id).max(LIMITS.analystsOfSession),
  /** Whether it is shown who gave which answer before the session is signed. */
  named: z.boolean(),
  pooling: PoolingRule,
  weights: Weights.exactOptional(),
  stopRule: StopRule,
  createdAt: Instant,
  reviewedAt: Instant.nullable(),
  signedAt: Instant.nullable(),
  signedBy: Id.nullable(),
  /** Where it was opened from a round packet: the project it belongs to, and the fingerprint of the packet. */
  packet: z.strictObject({ projectId: Id, sha256: Sha256 }).exactOptional(),
  /** The session it goes on from, also when that is gone. */
  follows: Id.exactOptional(),
  /** Why risks of that one are not asked about any more, in somebody's words, by the id of the risk. */
  dropNotes: z.record(Id, Prose).exactOptional(),
})
export type Session = z.infer<typeof Session>

export const sessions = defineKind<Session>({
  schema: Session,
  one: 'scoring session',
  many: 'scoring sessions',
  name: ({ name }) => name,
  references: {
    riskIds: { to: 'risks', onDelete: 'forget' },
    analystIds: { to: 'analysts', onDelete: 'forbid' },
    signedBy: { to: 'analysts', onDelete: 'forbid' },
    follows: { to: 'sessions', onDelete: 'keep' },
  },
  most: LIMITS.sessions,
  problem: ({ named, weights = {} }) => (named || Object.keys(weights).length === 0 ? null : kindSays.weightsNeedNames),
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    purpose: prose('Purpose'),
    riskIds: namedList('Risks', 'risks'),
    analystIds: namedList('Analysts', 'analysts'),
    named: yesNo('Answers shown with names'),
    pooling: as('Pooling of likelihoods', poolingLabel),
    weights: telling('Weights', (weights, nameOf) =>
      Object.entries(weights ?? {}).map(([analystId, weight]) => ({
        label: kindSays.weightOf(nameOf('analysts', analystId)),
        text: String(weight),
        prose: false,
        key: analystId,
      })),
    ),
    stopRule: as('Agreed when', stopRuleText),
    createdAt: hidden,
    reviewedAt: whether('Reviewed', (at) => at !== null),
    signedAt: whether('Signed', (at) => at !== null),
    packet: whether('Opened from a round packet', Boolean),
    follows: as('Follows', (id, nameOf) => (id ? nameOf('sessions', id) : '')),
    dropNotes: telling('Not asked about any more', (notes, nameOf) =>
      Object.entries(notes ?? {}).map(([riskId, note]) => ({
        ...proseFact(kindSays.notAskedAnyMore(nameOf('risks', riskId)), note),
        key: riskId,
      })),
    ),
    signedBy: as('Signed by', (by, nameOf) => (by === null ? '' : nameOf('analysts', by))),
  },
})
