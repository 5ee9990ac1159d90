import { expect, test } from 'vitest'
import type { Operation } from '@shared/operations/operations'
import { reduce } from '../at-once'
import {
  act,
  addAlternative,
  addAssumption,
  addIndicator,
  addPassage,
  addRisk,
  AT,
  effectOf,
  projectWithRows,
  id,
  linkEvidence,
  observe,
  perform,
  rate,
} from '../sample-project'
import { refusalOf } from '../refusal-of'

const label = (operation: Operation) => reduce(projectWithRows(), [operation], act).label

test.each<[Operation, string]>([
  [addAssumption('new', 'rsk'), 'Add assumption to R1'],
  [{ name: 'assumption.update', input: { assumptionId: id('asm'), changes: { ifWrong: 'x' } } }, 'Edit assumption'],
  [
    { name: 'assumption.update', input: { assumptionId: id('asm'), changes: { linchpin: true } } },
    'Call assumption a linchpin',
  ],
  [{ name: 'assumption.delete', input: { assumptionId: id('asm') } }, 'Delete assumption'],
  [addAlternative('new', 'rsk'), 'Add alternative to R1'],
  [{ name: 'alternative.update', input: { alternativeId: id('alt'), changes: { text: 'x' } } }, 'Edit alternative'],
  [
    {
      name: 'alternative.update',
      input: { alternativeId: id('alt'), changes: { likelihood: { kind: 'percent', percent: 5 } } },
    },
    'Set likelihood of alternative',
  ],
  [{ name: 'alternative.delete', input: { alternativeId: id('alt') } }, 'Delete alternative'],
  [rate('new', 'lnk', null, 'neutral'), 'Rate evidence'],
  [rate('new', 'lnk', 'alt', null), 'Take back rating of evidence'],
  [addIndicator('new', 'rsk'), 'Add indicator to R1'],
  [
    { name: 'indicator.update', input: { indicatorId: id('ind'), changes: { direction: 'rises', owner: 'Ann' } } },
    'Edit indicator',
  ],
  [{ name: 'indicator.delete', input: { indicatorId: id('ind') } }, 'Delete indicator'],
  [observe('new', 'ind', '2026-11-21', 'observed'), 'Record status of indicator'],
  [{ name: 'observation.update', input: { observationId: id('obs'), changes: { note: 'x' } } }, 'Edit observation'],
  [{ name: 'observation.delete', input: { observationId: id('obs') } }, 'Delete observation'],
])('%j is called “%s”', (operation, words) => {
  expect(label(operation)).toBe(words)
})

test('an observation says who made it and when, and belongs to the risk of its indicator', () => {
  const { changes } = effectOf(projectWithRows(), observe('new', 'ind', '2026-11-21', 'observed'))
  const after = { id: id('new'), riskId: id('rsk'), indicatorId: id('ind'), day: '2026-11-21', status: 'observed' }
  expect(changes).toEqual([
    { kind: 'observations', id: id('new'), before: null, after: { ...after, note: '', by: id('ann'), recordedAt: AT } },
  ])
})

test('evidence has one rating a hypothesis: another takes its place, none takes it back', () => {
  const project = projectWithRows()
  const ratings = () => Object.values(project.bearings).map(({ alternativeId, bearing }) => [alternativeId, bearing])
  perform(
    project,
    rate('r2', 'lnk', 'alt', 'consistent'),
    rate('r3', 'lnk', null, 'neutral'),
    rate('r4', 'lnk', null, 'consistent'),
  )
  expect(ratings()).toEqual([
    [id('alt'), 'consistent'],
    [null, 'consistent'],
  ])
  perform(project, rate('r5', 'lnk', 'alt', null))
  expect(ratings()).toEqual([[null, 'consistent']])
  expect(perform(project, rate('r5', 'lnk', 'alt', null))).toEqual([])
})

test('evidence is rated against the alternatives of its own risk', () => {
  const project = projectWithRows()
  perform(project, addRisk('oth'), addAlternative('altB', 'oth'))
  expect(refusalOf(() => perform(project, rate('new', 'lnk', 'altB', 'neutral')))?.message).toBe(
    'This is not possible: rating of evidence “words” for R1 rsk against “altB”: The evidence and the alternative are of different risks. Nothing was changed.',
  )
})

test('what goes takes its ratings and observations along', () => {
  const project = projectWithRows()
  perform(project, addPassage('pas2', 'art'), linkEvidence('lnk2', 'rsk', 'pas2'), rate('r2', 'lnk2', null, 'neutral'))
  perform(project, { name: 'alternative.delete', input: { alternativeId: id('alt') } })
  expect(Object.keys(project.bearings)).toEqual([id('r2')])
  perform(project, { name: 'evidence.unlink', input: { evidenceId: id('lnk2') } })
  perform(project, { name: 'indicator.delete', input: { indicatorId: id('ind') } })
  expect([project.bearings, project.observations]).toEqual([{}, {}])
})
