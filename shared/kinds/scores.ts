import { z } from 'zod'
import { Id, Instant } from '../fields'
import { judgmentFacts, judgmentFields, judgmentProblem, judgmentReferences } from './judgment'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hidden, inName, named } from './tellings'

/** A day. */
export const MOST_SECONDS = 86_400
/** Seconds that somebody had a risk before them. */
export const Seconds = z.number().int().min(0).max(MOST_SECONDS)

/** One analyst's judgment of one risk; at most one per pair. */
export const Score = z.strictObject({
  id: Id,
  riskId: Id,
  analystId: Id,
  ...judgmentFields,
  scoredAt: Instant,
  /** How long it took at the scoring desk; absent where it was given elsewhere. */
  seconds: Seconds.exactOptional(),
})
export type Score = z.infer<typeof Score>

export const scores = defineKind<Score>({
  schema: Score,
  one: 'score',
  many: 'scores',
  name: ({ riskId, analystId }, nameOf) => kindSays.scoreBy(nameOf('risks', riskId), nameOf('analysts', analystId)),
  references: {
    riskId: { to: 'risks', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    ...judgmentReferences,
  },
  partOf: ['riskId'],
  problem: judgmentProblem,
  unique: [
    {
      fields: ['riskId', 'analystId'],
      get words() {
        return kindSays.scoredAlready
      },
    },
  ],
  facts: {
    id: hidden,
    riskId: inName(named('Risk', 'risks')),
    analystId: inName(named('Analyst', 'analysts')),
    ...judgmentFacts,
    scoredAt: hidden,
    seconds: hidden,
  },
})
