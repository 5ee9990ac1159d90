import { z } from 'zod'
import { Id, Instant } from '../fields'
import { judgmentFacts, judgmentFields, judgmentProblem, judgmentReferences } from './judgment'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { Seconds } from './scores'
import { hidden, inName, named } from './tellings'

/** What one analyst judged of one risk when a round was closed. It never changes. */
export const Answer = z.strictObject({
  id: Id,
  roundId: Id,
  riskId: Id,
  analystId: Id,
  ...judgmentFields,
  answeredAt: Instant,
  seconds: Seconds.exactOptional(),
})
export type Answer = z.infer<typeof Answer>

export const answers = defineKind<Answer>({
  schema: Answer,
  one: 'answer',
  many: 'answers',
  // Whose it is may not be shown before the session is signed.
  name: ({ roundId, riskId }, nameOf) => kindSays.within(nameOf('risks', riskId), nameOf('rounds', roundId)),
  references: {
    roundId: { to: 'rounds', onDelete: 'delete' },
    riskId: { to: 'risks', onDelete: 'forbid' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    ...judgmentReferences,
  },
  partOf: ['roundId', 'riskId'],
  problem: judgmentProblem,
  unique: [
    // The risk first: a round has thousands of answers, and a risk a few.
    {
      fields: ['riskId', 'roundId', 'analystId'],
      get words() {
        return kindSays.answeredAlready
      },
    },
  ],
  facts: {
    id: hidden,
    roundId: inName(named('Round', 'rounds')),
    riskId: inName(named('Risk', 'risks')),
    analystId: hidden,
    ...judgmentFacts,
    answeredAt: hidden,
    seconds: hidden,
  },
})
