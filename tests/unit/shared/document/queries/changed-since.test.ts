import { changedSince } from '@shared/document/queries/sessions'
import { expect, test } from 'vitest'
import { id } from '../../sample-project'
import { closeRound, openRound, percent, performAs, review, scoreOf, sessionProject, sign } from '../../sample-session'

test('whose score is another than their answer is told once the session is signed', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']), scoreOf('one', 'ann', percent(40)))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(50)))
  performAs(project, 'ann', 3, closeRound('r1'))
  const changed = (round: string) => changedSince.ask(project, id(round), id('one'))
  expect(changed('r1')).toEqual([])
  performAs(project, 'ann', 4, openRound('r2', 'ses', ['one']))
  performAs(project, 'ann', 4, scoreOf('one', 'ann', percent(45)))
  expect(changed('r1')).toEqual([])
  performAs(project, 'bob', 5, { name: 'score.keep', input: { scoreId: id('onebob') } })
  performAs(project, 'ann', 6, closeRound('r2'), review('ses'))
  performAs(project, 'ann', 7, sign('ses'))
  expect(changed('r2')).toEqual([])
  performAs(project, 'bob', 8, scoreOf('one', 'bob', { rationale: 'On second thoughts.' }))
  performAs(project, 'ann', 9, { name: 'score.keep', input: { scoreId: id('oneann') } })
  expect([changed('r1'), changed('r2')]).toEqual([[], [id('bob')]])
})
