import { z } from 'zod'
import { Id, Instant } from '../fields'
import { Likelihood } from '../lexicons/likelihood'
import { judgmentFacts, judgmentReferences } from './judgment'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { likelihoodField } from './likelihood-field'
import { hidden, inName, named } from './tellings'

/**
 * How likely one analyst held a risk before its outcome was known, where no round had asked about it. It is kept with
 * the outcome: the score that it was may be changed afterwards.
 */
export const Forecast = z.strictObject({
  id: Id,
  outcomeId: Id,
  analystId: Id,
  likelihood: Likelihood,
  /** When the score was given. */
  givenAt: Instant,
})
export type Forecast = z.infer<typeof Forecast>

export const forecasts = defineKind<Forecast>({
  schema: Forecast,
  one: 'forecast',
  many: 'forecasts',
  name: ({ outcomeId, analystId }, nameOf) =>
    kindSays.forecastBy(nameOf('outcomes', outcomeId), nameOf('analysts', analystId)),
  references: {
    outcomeId: { to: 'outcomes', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    'likelihood.lexicon': judgmentReferences['likelihood.lexicon'],
  },
  partOf: ['outcomeId'],
  problem: ({ likelihood }, find) => likelihoodField.problem(likelihood, find),
  unique: [
    {
      fields: ['outcomeId', 'analystId'],
      get words() {
        return kindSays.forecastAlready
      },
    },
  ],
  facts: {
    id: hidden,
    outcomeId: inName(named('Outcome', 'outcomes')),
    analystId: inName(named('Analyst', 'analysts')),
    likelihood: judgmentFacts.likelihood,
    givenAt: hidden,
  },
})
