import { answeredIn, ballotsOf, openRounds } from '@shared/document/queries/sessions'
import { expect, test } from 'vitest'
import { id } from '../sample-project'
import { closeRound, collectBallot, openRound, percent, performAs, scoreOf, sessionProject } from '../sample-session'

test('a round is listed while it is open', () => {
  const project = sessionProject()
  const listed = () => openRounds.ask(project).map(({ round, session }) => [round.number, session.name])
  const seen = [listed()]
  performAs(project, 'ann', 1, openRound('rou', 'ses', ['one']))
  seen.push(listed())
  performAs(project, 'ann', 2, closeRound('rou'))
  seen.push(listed())
  performAs(project, 'ann', 3, openRound('new', 'ses', ['one']))
  seen.push(listed())
  expect(seen).toEqual([[], [[1, 'ses']], [], [[2, 'ses']]])
})

test('what was scored before the round was opened is not answered in it', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, scoreOf('one', 'ann', percent(10)), scoreOf('two', 'ann', percent(20)))
  performAs(project, 'ann', 2, openRound('rou', 'ses', ['one', 'two']))
  performAs(project, 'ann', 3, scoreOf('two', 'ann', percent(25)))
  const { scores, missing } = answeredIn.ask(project, id('rou'), id('ann'))
  expect([scores.map(({ riskId }) => riskId), missing]).toEqual([[id('two')], [1]])
  expect(answeredIn.ask(project, id('rou'), id('bob'))).toEqual({ scores: [], missing: [1, 2] })
})

test('ballots that were collected are told from those sealed here', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('rou', 'ses', ['one']), ...collectBallot('bal', 'rou', 'bob'))
  const ballot = project.ballots[id('bal')]!
  project.ballots[id('own')] = { ...ballot, id: id('own'), own: true }
  expect(ballotsOf.ask(structuredClone(project), id('rou'))).toEqual({
    collected: [ballot],
    own: [{ ...ballot, id: id('own'), own: true }],
  })
  expect(ballotsOf.ask(project, id('new'))).toEqual({ collected: [], own: [] })
})
