import { z } from 'zod'
import { Id, Line, Position, Prose } from '../fields'
import { Direction } from '../lexicons/direction'
import { IndicatorStatus } from '../lexicons/indicator-status'
import { short } from '../words/short'
import { defineKind, NAME_LENGTH } from './kind'
import { as, hidden, key, line, named, order, prose } from './tellings'

/** Something observable that would show the risk coming about. */
export const Indicator = z.strictObject({
  id: Id,
  riskId: Id,
  position: Position,
  observable: Prose.min(1),
  /** What it does when the risk comes about; absent or null where nobody said. */
  direction: Direction.nullable().exactOptional(),
  threshold: Line,
  /** Where to watch for it. */
  watch: Line,
  /** Who watches it; absent or empty while nobody does. */
  owner: Line.exactOptional(),
  /** What it is while nobody has observed anything: see `observations`. */
  status: IndicatorStatus,
})
export type Indicator = z.infer<typeof Indicator>

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
    direction: key('Direction'),
    threshold: line('Threshold'),
    watch: line('Where to watch'),
    owner: as('Owner', (owner) => owner ?? ''),
    status: key('Status'),
  },
})
