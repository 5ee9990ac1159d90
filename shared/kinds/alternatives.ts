import { z } from 'zod'
import { Id, Position, Prose } from '../fields'
import { Likelihood } from '../lexicons/likelihood'
import { short } from '../words/short'
import { defineKind, NAME_LENGTH } from './kind'
import { likelihoodField } from './likelihood-field'
import { hidden, named, order, prose } from './tellings'

/** Another explanation or outcome than the event of a risk. */
export const Alternative = z.strictObject({
  id: Id,
  riskId: Id,
  position: Position,
  text: Prose.min(1),
  /** Null is "not said", never zero. */
  likelihood: Likelihood.nullable(),
})
export type Alternative = z.infer<typeof Alternative>

export const alternatives = defineKind<Alternative>({
  schema: Alternative,
  one: 'alternative',
  many: 'alternatives',
  name: ({ text }) => short(text, NAME_LENGTH),
  references: { riskId: { to: 'risks', onDelete: 'delete' }, 'likelihood.lexicon': likelihoodField.references },
  problem: ({ likelihood }, find) => likelihoodField.problem(likelihood, find),
  partOf: ['riskId'],
  facts: {
    id: hidden,
    position: order,
    riskId: named('Risk', 'risks'),
    text: prose('Alternative'),
    likelihood: likelihoodField.fact,
  },
})
