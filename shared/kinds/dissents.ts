import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { Confidence } from '../lexicons/confidence'
import { Likelihood } from '../lexicons/likelihood'
import { judgmentFacts, judgmentReferences } from './judgment'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { likelihoodField } from './likelihood-field'
import { hidden, inName, named, prose, yesNo } from './tellings'

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
  name: ({ sessionId, riskId }, nameOf) => kindSays.within(nameOf('risks', riskId), nameOf('sessions', sessionId)),
  references: {
    sessionId: { to: 'sessions', onDelete: 'delete' },
    riskId: { to: 'risks', onDelete: 'forbid' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    'likelihood.lexicon': judgmentReferences['likelihood.lexicon'],
  },
  partOf: ['sessionId', 'riskId'],
  problem: ({ likelihood }, find) => likelihoodField.problem(likelihood, find),
  unique: [
    {
      fields: ['sessionId', 'riskId', 'analystId'],
      get words() {
        return kindSays.dissentAlready
      },
    },
  ],
  facts: {
    id: hidden,
    sessionId: inName(named('Session', 'sessions')),
    riskId: inName(named('Risk', 'risks')),
    analystId: hidden,
    likelihood: judgmentFacts.likelihood,
    confidence: judgmentFacts.confidence,
    reason: prose('Reason'),
    named: yesNo('Printed with the name'),
    recordedAt: hidden,
  },
})
