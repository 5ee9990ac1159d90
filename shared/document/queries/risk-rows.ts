import type { Alternative } from '../../kinds/alternatives'
import type { Assumption } from '../../kinds/assumptions'
import type { Bearing } from '../../kinds/bearings'
import type { Indicator } from '../../kinds/indicators'
import { byPosition } from '../../kinds/kind'
import { byDay, type Observation } from '../../kinds/observations'
import type { IndicatorStatus } from '../../lexicons/indicator-status'
import { entitiesNaming } from '../indexes/foreign-keys'
import { query } from './query'

export const assumptionsOfRisk = query(['assumptions'], (project, riskId: string): Assumption[] =>
  entitiesNaming(project, 'assumptions', 'riskId', riskId).toSorted(byPosition),
)

export const alternativesOfRisk = query(['alternatives'], (project, riskId: string): Alternative[] =>
  entitiesNaming(project, 'alternatives', 'riskId', riskId).toSorted(byPosition),
)

/** How the evidence of a risk was rated against its hypotheses, in no order. */
export const bearingsOfRisk = query(['bearings'], (project, riskId: string): Bearing[] =>
  entitiesNaming(project, 'bearings', 'riskId', riskId),
)

/** What was seen of an indicator, the latest first. */
export const observationsOf = query(['observations'], (project, indicatorId: string): Observation[] =>
  entitiesNaming(project, 'observations', 'indicatorId', indicatorId).toSorted(byDay),
)

/** An indicator with its status now; without an observation of it as it was made, of no day. */
export type WatchedIndicator = Omit<Indicator, 'status'> & { status: IndicatorStatus; day: string | null }

export const indicatorsOfRisk = query(['indicators', 'observations'], (project, riskId: string): WatchedIndicator[] =>
  entitiesNaming(project, 'indicators', 'riskId', riskId)
    .toSorted(byPosition)
    .map((indicator) => {
      const [latest] = observationsOf.ask(project, indicator.id)
      return { ...indicator, status: latest?.status ?? indicator.status, day: latest?.day ?? null }
    }),
)
