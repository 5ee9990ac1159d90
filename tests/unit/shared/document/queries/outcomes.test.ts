import { dueRisks } from '@shared/document/queries/outcomes'
import { expect, test } from 'vitest'
import { performOn, resolve, setHorizon } from '../../resolved-project'
import { addAnalyst, addRisk, emptyProject, perform } from '../../sample-project'

test('risks stand by when it is to be known what became of them, and those that are known last', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  const horizons = {
    later: '2024-05-01',
    none: null,
    end: '2024-04-30',
    today: '2024-04-10',
    past: '2024-04-09',
    old: '2023-01-01',
    known: '2024-04-01',
    knownSince: '2024-03-01',
  }
  for (const [name, horizon] of Object.entries(horizons)) perform(project, addRisk(name), setHorizon(name, horizon))
  performOn(
    project,
    'ann',
    '2024-04-10',
    resolve('known', 'no', '2024-04-02'),
    resolve('knownSince', 'yes', '2024-04-03'),
  )
  const due = () =>
    dueRisks.ask(project, '2024-04-10').map(({ risk, due, outcome }) => [risk.title, due, outcome?.outcome])
  expect(due()).toEqual([
    ['old', 'past', undefined],
    ['past', 'past', undefined],
    ['today', 'month', undefined],
    ['end', 'month', undefined],
    ['later', 'later', undefined],
    ['none', 'none', undefined],
    ['knownSince', 'resolved', 'yes'],
    ['known', 'resolved', 'no'],
  ])
  perform(project, setHorizon('known', '2024-06-01'))
  expect(due().filter(([name]) => name === 'known')).toEqual([['known', 'later', undefined]])
})
