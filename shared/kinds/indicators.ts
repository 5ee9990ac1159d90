import { z } from 'zod'
import { Id, Line, Position, Prose } from '../fields'
import { IndicatorStatus } from '../lexicons/indicator-status'
import { short } from '../words/short'
import { defineKind } from './kind'
import { hidden, key, line, named, order, prose } from './tellings'

/** Something observable that would show the risk coming about. */
export const Indicator = z.strictObject({
  id: Id,
  riskId: Id,
  position: Position,
  observable: Prose.min(1),
  threshold: Line,
  /** Where to watch for it. */
  watch: Line,
  status: IndicatorStatus,
})
export type Indicator = z.infer<typeof Indicator>

/** Characters of the observable that name an indicator. */
const NAME_LENGTH = 60

export const indicators = defineKind<Indicator>({
  schema: Indicator,
  one: 'indicator',
  many: 'indicators',
  name: ({ observable }) => short(observable, NAME_LENGTH),
  references: { riskId: { to: 'risks', onDelete: 'delete' } },
  partOf: ['riskId'],
  facts: {
    id: hidden,
    position: order,
    riskId: named('Risk', 'risks'),
    observable: prose('Observable'),
    threshold: line('Threshold'),
    watch: line('Where to watch'),
    status: key('Status'),
  },
})
