import { z } from 'zod'
import { Id, Position, Prose } from '../fields'
import { Stance } from '../lexicons/stance'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hidden, inName, key, named, order, prose } from './tellings'

/** A passage linked to a risk. */
export const Evidence = z.strictObject({
  id: Id,
  riskId: Id,
  passageId: Id,
  stance: Stance,
  note: Prose,
  position: Position,
})
export type Evidence = z.infer<typeof Evidence>

export const evidence = defineKind<Evidence>({
  schema: Evidence,
  one: 'evidence link',
  many: 'evidence links',
  name: ({ riskId, passageId }, nameOf) => kindSays.evidenceFor(nameOf('passages', passageId), nameOf('risks', riskId)),
  references: {
    riskId: { to: 'risks', onDelete: 'delete' },
    passageId: { to: 'passages', onDelete: 'delete' },
  },
  partOf: ['riskId', 'passageId'],
  unique: [
    {
      fields: ['riskId', 'passageId'],
      get words() {
        return kindSays.evidenceAlready
      },
    },
  ],
  facts: {
    id: hidden,
    position: order,
    riskId: inName(named('Risk', 'risks')),
    passageId: inName(named('Passage', 'passages')),
    stance: key('Stance'),
    note: prose('Note'),
  },
})
