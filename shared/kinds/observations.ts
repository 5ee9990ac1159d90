import { z } from 'zod'
import { Day, Id, Instant, Prose } from '../fields'
import { IndicatorStatus } from '../lexicons/indicator-status'
import { sayDay } from '../words/moments'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, day, hidden, key, named, prose } from './tellings'

/** What somebody saw of an indicator on a day; the latest says what its status is. */
export const Observation = z.strictObject({
  id: Id,
  riskId: Id,
  indicatorId: Id,
  day: Day,
  status: IndicatorStatus,
  note: Prose,
  /** Who saw it. */
  by: Id,
  /** When it was written down: of two on one day the later counts. */
  recordedAt: Instant,
})
export type Observation = z.infer<typeof Observation>

/** The latest first. */
export const byDay = (left: Observation, right: Observation): number =>
  compare(right.day, left.day) || compare(right.recordedAt, left.recordedAt) || compare(left.id, right.id)

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

export const observations = defineKind<Observation>({
  schema: Observation,
  one: 'observation',
  many: 'observations',
  name: ({ indicatorId, day }, nameOf) => kindSays.observedOn(nameOf('indicators', indicatorId), sayDay(day)),
  references: {
    riskId: { to: 'risks', onDelete: 'delete' },
    indicatorId: { to: 'indicators', onDelete: 'delete' },
    by: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['riskId', 'indicatorId'],
  problem: ({ riskId, indicatorId }, find) => {
    const indicator = find('indicators', indicatorId)
    const isOther = indicator && 'riskId' in indicator && indicator.riskId !== riskId
    return isOther ? kindSays.ofOtherRisk : null
  },
  order: byDay,
  facts: {
    id: hidden,
    riskId: hidden,
    indicatorId: named('Indicator', 'indicators'),
    day: day('Day'),
    status: key('Status'),
    note: prose('Note'),
    by: as('Seen by', (by, nameOf) => nameOf('analysts', by)),
    recordedAt: hidden,
  },
})
