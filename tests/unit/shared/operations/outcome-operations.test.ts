import { forecastsOf } from '@shared/document/queries/outcomes'
import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { performOn, resolve, setHorizon } from '../resolved-project'
import { addAnalyst, addPassage, addRisk, addSource, emptyProject, id, perform } from '../sample-project'
import { addSession, closeRound, openRound, percent, review, scoreOf, sign } from '../sample-session'

/** Two analysts who scored a risk on 2 January: ann 60, bob 80. */
function scored(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addRisk('one'), addSource('art'), addPassage('pas', 'art'))
  performOn(project, 'ann', '2024-01-02', scoreOf('one', 'ann', percent(60)))
  performOn(project, 'bob', '2024-01-02', scoreOf('one', 'bob', percent(80)))
  return project
}

const outcome = (project: Project) => project.outcomes[id('outone')]
const given = (project: Project) =>
  forecastsOf
    .ask(project, id('outone'))
    .given.map(({ analystId, likelihood, givenOn }) => [
      analystId === id('ann') ? 'ann' : 'bob',
      likelihood.kind === 'percent' ? likelihood.percent : likelihood.term,
      givenOn,
    ])

test('an outcome says what happened, since when it is known and how, by whom, and for which horizon', () => {
  const project = scored()
  perform(project, setHorizon('one', '2024-03-01'))
  performOn(
    project,
    'bob',
    '2024-04-02',
    resolve('one', 'yes', '2024-04-01', { passageIds: [id('pas')], how: ' Seen. ' }),
  )
  expect(outcome(project)).toEqual({
    id: id('outone'),
    riskId: id('one'),
    horizon: '2024-03-01',
    outcome: 'yes',
    knownOn: '2024-04-01',
    how: 'Seen.',
    passageIds: [id('pas')],
    resolvedBy: id('bob'),
    recordedAt: '2024-04-02T10:00:00.000Z',
  })
})

test('the scores from before are kept as they were, whatever becomes of them', () => {
  const project = scored()
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01'))
  performOn(project, 'bob', '2024-04-03', scoreOf('one', 'bob', percent(100)))
  expect(given(project)).toEqual([
    ['ann', 60, '2024-01-02'],
    ['bob', 80, '2024-01-02'],
  ])
})

test('what was scored on the day or later, or cannot be judged, is no forecast', () => {
  const project = scored()
  performOn(project, 'ann', '2024-04-01', scoreOf('one', 'ann', percent(99)))
  performOn(project, 'bob', '2024-01-03', scoreOf('one', 'bob', { likelihood: { kind: 'cannot-judge' } }))
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01'))
  expect([given(project), Object.keys(project.forecasts)]).toEqual([[], []])
})

test('resolved again it takes the place of the first; what was kept stays, and counts where it is from before', () => {
  const project = scored()
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01'))
  performOn(project, 'ann', '2024-04-03', scoreOf('one', 'ann', percent(5)))
  performOn(project, 'bob', '2024-04-04', resolve('one', 'no', '2024-04-04', { outcomeId: id('other') }))
  expect([Object.keys(project.outcomes), outcome(project)?.outcome, outcome(project)?.resolvedBy]).toEqual([
    [id('outone')],
    'no',
    id('bob'),
  ])
  expect(given(project)).toEqual([
    ['ann', 60, '2024-01-02'],
    ['bob', 80, '2024-01-02'],
  ])
  performOn(project, 'bob', '2024-04-05', resolve('one', 'no', '2024-01-02'))
  expect(given(project)).toEqual([])
})

test('another horizon is another question, with what was judged since the first was known', () => {
  const project = scored()
  perform(project, setHorizon('one', '2024-03-01'))
  performOn(project, 'ann', '2024-03-02', resolve('one', 'no', '2024-03-01'))
  perform(project, setHorizon('one', '2024-06-01'))
  performOn(project, 'ann', '2024-03-05', scoreOf('one', 'ann', percent(20)))
  performOn(project, 'ann', '2024-06-02', resolve('one', 'yes', '2024-06-01', { outcomeId: id('second') }))
  const second = forecastsOf.ask(project, id('second')).given
  expect(given(project)).toEqual([
    ['ann', 60, '2024-01-02'],
    ['bob', 80, '2024-01-02'],
  ])
  expect(second).toEqual([
    { analystId: id('ann'), likelihood: { kind: 'percent', percent: 20 }, givenOn: '2024-03-05' },
  ])
})

test('the answers of the last round that was closed before count, not the scores, nor a round after', () => {
  const project = scored()
  perform(project, addSession('ses', ['one'], ['ann', 'bob']))
  const round = (name: string, opened: string, answered: string, closed: string, said: number) => {
    performOn(project, 'ann', opened, openRound(name, 'ses', ['one']))
    performOn(project, 'ann', answered, scoreOf('one', 'ann', percent(said)))
    performOn(project, 'ann', closed, closeRound(name))
  }
  round('r1', '2024-01-05', '2024-01-06', '2024-01-07', 50)
  round('r2', '2024-01-08', '2024-01-09', '2024-01-10', 40)
  round('r3', '2024-03-30', '2024-03-31', '2024-04-01', 30)
  performOn(project, 'ann', '2024-04-02', review('ses'), { ...dissent('one') }, sign('ses'))
  performOn(project, 'ann', '2024-04-03', resolve('one', 'yes', '2024-04-01'))
  expect(forecastsOf.ask(project, id('outone')).round?.number).toBe(2)
  expect(given(project)).toEqual([['ann', 40, '2024-01-09']])
  expect(Object.keys(project.forecasts)).toEqual([])
})

test('a round that asked about another horizon asked another question', () => {
  const project = scored()
  perform(project, setHorizon('one', '2024-03-01'), addSession('ses', ['one'], ['ann', 'bob']))
  performOn(project, 'ann', '2024-01-05', openRound('r1', 'ses', ['one']))
  performOn(project, 'ann', '2024-01-06', scoreOf('one', 'ann', percent(50)))
  performOn(project, 'ann', '2024-01-07', closeRound('r1'), review('ses'), dissent('one'), sign('ses'))
  perform(project, setHorizon('one', '2024-12-31'))
  performOn(project, 'bob', '2024-02-01', scoreOf('one', 'bob', percent(70)))
  performOn(project, 'ann', '2024-10-02', resolve('one', 'yes', '2024-10-01'))
  expect([forecastsOf.ask(project, id('outone')).round, given(project)]).toEqual([null, [['bob', 70, '2024-02-01']]])
  perform(project, { name: 'outcome.delete', input: { outcomeId: id('outone') } }, setHorizon('one', '2024-03-01'))
  performOn(project, 'ann', '2024-10-02', resolve('one', 'no', '2024-03-01'))
  expect(given(project)).toEqual([['ann', 50, '2024-01-06']])
})

const dissent = (risk: string) =>
  ({
    name: 'dissent.set',
    input: {
      dissentId: id('dis'),
      sessionId: id('ses'),
      riskId: id(risk),
      likelihood: null,
      confidence: null,
      reason: 'No.',
      named: false,
    },
  }) as const

test('while a round asks about the risk it says what that means, and keeps nobody’s score', () => {
  const project = scored()
  perform(project, addSession('ses', ['one'], ['ann', 'bob']))
  performOn(project, 'ann', '2024-01-05', openRound('r1', 'ses', ['one']))
  expect(refusalOf(() => performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01')))).toEqual({
    code: 'asked-now',
    message:
      'R1 is asked about in round 1 of the session “ses”, which is open. Nothing was changed. Close the round first, or say that its answers are not to count as forecasts.',
  })
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01', { whileAsked: true }))
  expect([outcome(project)?.outcome, Object.keys(project.forecasts)]).toEqual(['yes', []])
})

test('what was answered to a round that was open when it became known does not count as a score', () => {
  const project = scored()
  perform(project, addSession('ses', ['one'], ['ann', 'bob']))
  performOn(project, 'ann', '2024-03-01', openRound('r1', 'ses', ['one']))
  performOn(project, 'ann', '2024-03-02', scoreOf('one', 'ann', percent(99)))
  performOn(project, 'ann', '2024-04-05', closeRound('r1'), { ...dissent('one') }, review('ses'), sign('ses'))
  performOn(project, 'ann', '2024-04-06', resolve('one', 'yes', '2024-04-01'))
  expect(given(project)).toEqual([['bob', 80, '2024-01-02']])
})

test('what somebody scored while a round asked others is no answer to it, and is kept', () => {
  const project = scored()
  perform(project, addSession('ses', ['one'], ['ann']))
  performOn(project, 'ann', '2024-03-01', openRound('r1', 'ses', ['one']))
  performOn(project, 'ann', '2024-03-02', scoreOf('one', 'ann', percent(99)))
  performOn(project, 'bob', '2024-03-03', scoreOf('one', 'bob', percent(70)))
  performOn(project, 'ann', '2024-04-05', closeRound('r1'), { ...dissent('one') }, review('ses'), sign('ses'))
  performOn(project, 'ann', '2024-04-06', resolve('one', 'yes', '2024-04-01'))
  expect(given(project)).toEqual([['bob', 70, '2024-03-03']])
})

test('a day that is still to come is refused; tomorrow may be today elsewhere', () => {
  const project = scored()
  expect(refusalOf(() => performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-04')))).toEqual({
    code: 'not-yet-known',
    message:
      '4 Apr 2024 is still to come, so nothing can be known since then. Nothing was changed. Give the day on which it was known.',
  })
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-03'))
  expect(outcome(project)?.knownOn).toBe('2024-04-03')
})

test('nothing is held against what is void', () => {
  const project = scored()
  performOn(project, 'ann', '2024-04-02', resolve('one', 'void', '2024-04-01'))
  expect([given(project), Object.keys(project.forecasts)]).toEqual([[], []])
})

test('taken back, it takes its forecasts along; a risk with an outcome cannot be deleted', () => {
  const project = scored()
  performOn(project, 'ann', '2024-04-02', resolve('one', 'yes', '2024-04-01'))
  const kept =
    'It is recorded what became of R1, and forecasts are held against it. Nothing was changed. Take the outcome back first, on the screen Outcomes, or keep R1.'
  perform(project, addRisk('two'))
  const letGo: Operation[] = [
    { name: 'risk.delete', input: { riskId: id('one') } },
    { name: 'risk.merge', input: { riskIds: [id('one')], intoId: id('two'), scores: 'leave' } },
  ]
  for (const operation of letGo)
    expect(refusalOf(() => perform(project, operation))).toEqual({ code: 'has-outcome', message: kept })
  performOn(project, 'ann', '2024-04-03', { name: 'outcome.delete', input: { outcomeId: id('outone') } })
  expect([project.outcomes, project.forecasts]).toEqual([{}, {}])
})
