import { applyChanges, type Project } from '@shared/document/project'
import type { OutcomeKey } from '@shared/kinds/outcomes'
import type { JudgedLikelihood } from '@shared/document/queries/outcomes'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { reduce } from './at-once'
import { addAnalyst, addRisk, emptyProject, id, perform } from './sample-project'
import { scoreOf } from './sample-session'

/** Does operations in somebody's name on a day. */
export function performOn(project: Project, by: string, day: string, ...operations: Operation[]): void {
  const { changes } = reduce(project, operations, { by: id(by), at: `${day}T10:00:00.000Z` })
  applyChanges(project, changes)
}

/** Says what became of a risk; `out` and the name of the risk name the outcome. */
export const resolve = (
  risk: string,
  outcome: OutcomeKey,
  knownOn: string,
  more: Partial<OperationInput<'outcome.record'>> = {},
): Operation => ({
  name: 'outcome.record',
  input: {
    outcomeId: id(`out${risk}`),
    riskId: id(risk),
    outcome,
    knownOn,
    how: 'As reported.',
    passageIds: [],
    whileAsked: false,
    ...more,
  },
})

export const setHorizon = (risk: string, horizon: string | null): Operation => ({
  name: 'risk.update',
  input: { riskId: id(risk), changes: { horizon } },
})

export const inPercent = (percent: number): JudgedLikelihood => ({ kind: 'percent', percent })
export const inTerm = (term: string): JudgedLikelihood => ({ kind: 'term', lexicon: 'icd-203', term })

/** What was said of each risk by one analyst, and whether it happened. */
export type Case = readonly [likelihood: JudgedLikelihood, happened: boolean]

/** Vector B1 of the project's reference: ten forecasts, in percent, and what became of them. */
export const B1: readonly Case[] = (
  [
    [90, true],
    [90, true],
    [90, true],
    [90, false],
    [70, true],
    [70, true],
    [70, false],
    [30, false],
    [30, true],
    [10, false],
  ] as const
).map(([percent, happened]) => [inPercent(percent), happened])

/** Risks `F1`, `F2` ... that each analyst scored on 2 Jan 2024 by a horizon in March, and that were resolved in April. */
export function resolvedProject(said: Record<string, readonly Case[]>): Project {
  const project = emptyProject()
  const analysts = Object.keys(said)
  const risks = Math.max(...Object.values(said).map(({ length }) => length))
  perform(project, ...analysts.map(addAnalyst))
  for (let row = 0; row < risks; row += 1) {
    const risk = `F${row + 1}`
    perform(project, addRisk(risk), setHorizon(risk, '2024-03-01'))
    for (const analyst of analysts) {
      const likelihood = said[analyst]?.[row]?.[0]
      if (likelihood) performOn(project, analyst, '2024-01-02', scoreOf(risk, analyst, { likelihood }))
    }
    const happened = analysts.map((analyst) => said[analyst]?.[row]).find(Boolean)?.[1] ?? false
    performOn(project, analysts[0]!, '2024-04-02', resolve(risk, happened ? 'yes' : 'no', '2024-04-01'))
  }
  return project
}
