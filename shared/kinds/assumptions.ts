import { z } from 'zod'
import { Id, Position, Prose } from '../fields'
import { short } from '../words/short'
import { defineKind, NAME_LENGTH } from './kind'
import { hidden, named, order, prose, whether } from './tellings'

/** Something a risk takes for granted. */
export const Assumption = z.strictObject({
  id: Id,
  riskId: Id,
  position: Position,
  text: Prose.min(1),
  /** Whether the judgment falls with it. */
  linchpin: z.boolean(),
  /** What follows for the judgment if it does not hold. */
  ifWrong: Prose,
})
export type Assumption = z.infer<typeof Assumption>

export const assumptions = defineKind<Assumption>({
  schema: Assumption,
  one: 'assumption',
  many: 'assumptions',
  name: ({ text }) => short(text, NAME_LENGTH),
  references: { riskId: { to: 'risks', onDelete: 'delete' } },
  partOf: ['riskId'],
  facts: {
    id: hidden,
    position: order,
    riskId: named('Risk', 'risks'),
    text: prose('Assumption'),
    linchpin: whether('Linchpin', Boolean),
    ifWrong: prose('If it is wrong'),
  },
})
