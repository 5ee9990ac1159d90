import { z } from 'zod'
import { Id } from '../fields'
import { Bearing as BearingKey } from '../lexicons/bearing'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, key, named } from './tellings'

/** How one piece of evidence goes with one hypothesis of its risk; at most one per pair, and none where nobody said. */
export const Bearing = z.strictObject({
  id: Id,
  riskId: Id,
  evidenceId: Id,
  /** Null is the event of the risk itself. */
  alternativeId: Id.nullable(),
  bearing: BearingKey,
})
export type Bearing = z.infer<typeof Bearing>

export const bearings = defineKind<Bearing>({
  schema: Bearing,
  one: 'rating of evidence',
  many: 'ratings of evidence',
  name: ({ evidenceId, alternativeId }, nameOf) =>
    alternativeId === null
      ? kindSays.againstOwnEvent(nameOf('evidence', evidenceId))
      : kindSays.against(nameOf('evidence', evidenceId), nameOf('alternatives', alternativeId)),
  references: {
    riskId: { to: 'risks', onDelete: 'delete' },
    evidenceId: { to: 'evidence', onDelete: 'delete' },
    alternativeId: { to: 'alternatives', onDelete: 'delete' },
  },
  partOf: ['riskId', 'alternativeId'],
  unique: [
    {
      fields: ['evidenceId', 'alternativeId'],
      get words() {
        return kindSays.ratedAlready
      },
      value: ({ evidenceId, alternativeId }) => `${evidenceId} ${alternativeId ?? ''}`,
    },
  ],
  problem: ({ riskId, evidenceId, alternativeId }, find) => {
    const others = [find('evidence', evidenceId), alternativeId === null ? null : find('alternatives', alternativeId)]
    const isOther = (each: object | null | undefined) => each && 'riskId' in each && each.riskId !== riskId
    return others.some(isOther) ? kindSays.ofDifferentRisks : null
  },
  facts: {
    id: hidden,
    riskId: named('Risk', 'risks'),
    evidenceId: inName(named('Evidence', 'evidence')),
    alternativeId: inName(
      as('Hypothesis', (id, nameOf) => (id === null ? kindSays.ownEvent : nameOf('alternatives', id))),
    ),
    bearing: key('Rating'),
  },
})
