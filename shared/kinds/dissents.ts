import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { Confidence } from '../lexicons/confidence'
import { Likelihood } from '../lexicons/likelihood'
import { judgmentFacts, judgmentReferences } from './judgment'
import { defineKind } from './kind'
import { likelihoodField } from './likelihood-field'
import { as, hidden, inName, named, prose } from './tellings'

/**
 * Where somebody does not go along with the group, with a judgment of their own. Where the group agreed it is printed as a
 * reservation; where it did not, it stands beside the group's answer.
 */
export const Dissent = z.strictObject({
  id: Id,
  sessionId: Id,
  riskId: Id,
  analystId: Id,
  likelihood: Likelihood.nullable(),
  confidence: Confidence.nullable(),
  reason: Prose.min(1),
  /** Whether the memo says whose it is. */
  named: z.boolean(),
  recordedAt: Instant,
})
export type Dissent = z.infer<typeof Dissent>

export const dissents = defineKind<Dissent>({
  schema: Dissent,
  one: 'dissent',
  many: 'dissents',
  name: ({ sessionId, riskId }, nameOf) => `${nameOf('risks', riskId)} in ${nameOf('sessions', sessionId)}`,
  references: {
    sessionId: { to: 'sessions', onDelete: 'delete' },
    riskId: { to: 'risks', onDelete: 'forbid' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    'likelihood.lexicon': judgmentReferences['likelihood.lexicon'],
  },
  partOf: ['sessionId', 'riskId'],
  problem: ({ likelihood }, find) => likelihoodField.problem(likelihood, find),
  unique: [
    { fields: ['sessionId', 'riskId', 'analystId'], words: 'The analyst has recorded a dissent on this already.' },
  ],
  facts: {
    id: hidden,
    sessionId: inName(named('Session', 'sessions')),
    riskId: inName(named('Risk', 'risks')),
    analystId: hidden,
    likelihood: judgmentFacts.likelihood,
    confidence: judgmentFacts.confidence,
    reason: prose('Reason'),
    named: as('Printed with the name', (yes) => (yes ? 'yes' : 'no')),
    recordedAt: hidden,
  },
})
