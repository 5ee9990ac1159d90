import {
  alternativesOfRisk,
  assumptionsOfRisk,
  bearingsOfRisk,
  indicatorsOfRisk,
  observationsOf,
} from '@shared/document/queries/risk-rows'
import type { Indicator } from '@shared/kinds/indicators'
import { expect, test } from 'vitest'
import {
  addAlternative,
  addRisk,
  emptyProject,
  projectWithRows,
  id,
  observe,
  perform,
  rate,
} from '../../sample-project'

test('the indicators of a risk come in their order', () => {
  const project = emptyProject()
  for (const [name, riskId, position] of [
    ['i1', 'r1', 2],
    ['i2', 'r2', 1],
    ['i3', 'r1', 1],
    ['i0', 'r1', 1],
  ] as const) {
    project.indicators[name] = { id: name, riskId, position } as Indicator
  }
  expect(indicatorsOfRisk.ask(project, 'r1').map((each) => each.id)).toEqual(['i0', 'i3', 'i1'])
  expect(indicatorsOfRisk.ask(project, 'nil')).toEqual([])
  expect(indicatorsOfRisk.kinds).toEqual(['indicators', 'observations'])
})

test('the status of an indicator is the one observed on the latest day, else the one it was made with', () => {
  const project = projectWithRows()
  const status = () => indicatorsOfRisk.ask(project, id('rsk')).map(({ status: now, day }) => [now, day])
  perform(
    project,
    observe('obsLate', 'ind', '2026-11-22', 'observed'),
    observe('obsOld', 'ind', '2026-10-01', 'emerging'),
  )
  expect(observationsOf.ask(project, id('ind')).map(({ day }) => day)).toEqual([
    '2026-11-22',
    '2026-11-20',
    '2026-10-01',
  ])
  expect(status()).toEqual([['observed', '2026-11-22']])
  for (const name of ['obs', 'obsLate', 'obsOld']) {
    perform(project, { name: 'observation.delete', input: { observationId: id(name) } })
  }
  expect(status()).toEqual([['not-observed', null]])
})

test('of two observations on one day the one written down later counts', () => {
  const project = projectWithRows()
  perform(project, observe('aaa', 'ind', '2026-11-20', 'observed'))
  project.observations[id('aaa')] = { ...project.observations[id('aaa')]!, recordedAt: '2026-11-23T10:00:01.000Z' }
  expect(indicatorsOfRisk.ask(project, id('rsk')).map((each) => each.status)).toEqual(['observed'])
})

test('assumptions, alternatives and ratings are those of the risk', () => {
  const project = projectWithRows()
  perform(project, addRisk('oth'), addAlternative('altB', 'oth'), rate('own', 'lnk', null, 'consistent'))
  expect(assumptionsOfRisk.ask(project, id('rsk')).map(({ text }) => text)).toEqual(['asm'])
  expect(alternativesOfRisk.ask(project, id('rsk')).map(({ text }) => text)).toEqual(['alt'])
  expect(bearingsOfRisk.ask(project, id('rsk')).map(({ bearing }) => bearing)).toEqual(['inconsistent', 'consistent'])
  expect(alternativesOfRisk.ask(project, id('oth')).map(({ text }) => text)).toEqual(['altB'])
})
