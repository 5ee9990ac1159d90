import type { Project } from '@shared/document/project'
import { askedOf, lastRoundOf } from '@shared/document/queries/desk'
import { openRounds } from '@shared/document/queries/sessions'
import { expect, test } from 'vitest'
import { id, perform } from '../../sample-project'
import {
  addSession,
  closeRound,
  openRound,
  percent,
  performAs,
  scoreOf,
  sessionProject,
  review,
  sign,
} from '../../sample-session'

/** Round, risk, what was said and whether it is an answer. */
const asked = (project: Project, analyst: string) =>
  askedOf
    .ask(project, id(analyst))
    .map(({ round, risk, score, answered }) => [round.id, risk.id, score?.likelihood ?? null, answered])
const PERCENT = (value: number) => ({ kind: 'percent', percent: value })

test('nobody is asked anything before a round is open, and afterwards', () => {
  const project = sessionProject()
  expect([openRounds.ask(project), asked(project, 'ann')]).toEqual([[], []])
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['two', 'one']))
  expect(openRounds.ask(project).map(({ round }) => round.id)).toEqual([id('r1')])
  performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(10)), scoreOf('two', 'ann', percent(10)))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(10)), scoreOf('two', 'bob', percent(10)))
  performAs(project, 'ann', 2, closeRound('r1'))
  expect([openRounds.ask(project), asked(project, 'ann')]).toEqual([[], []])
  performAs(project, 'ann', 3, review('ses'), sign('ses'))
  expect(openRounds.ask(project)).toEqual([])
})

test('who takes part is asked in the order of the round, each about their own; what was said before is no answer', () => {
  const project = sessionProject()
  perform(project, scoreOf('one', 'ann', percent(10)))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['two', 'one']))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(20)))
  performAs(project, 'ann', 3, scoreOf('two', 'ann', percent(30)))
  expect(asked(project, 'ann')).toEqual([
    [id('r1'), id('two'), PERCENT(30), true],
    [id('r1'), id('one'), PERCENT(10), false],
  ])
  expect(asked(project, 'bob')).toEqual([
    [id('r1'), id('two'), null, false],
    [id('r1'), id('one'), PERCENT(20), true],
  ])
  expect(asked(project, 'cat')).toEqual([])
})

test('who takes part in two sessions is asked by both', () => {
  const project = sessionProject({ riskIds: [id('one')] })
  perform(project, addSession('oth', ['two'], ['ann', 'cat'], { position: 2 }))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']), openRound('r2', 'oth', ['two']))
  expect(asked(project, 'ann').map(([round, risk]) => [round, risk])).toEqual([
    [id('r1'), id('one')],
    [id('r2'), id('two')],
  ])
  expect(asked(project, 'cat').map(([round]) => round)).toEqual([id('r2')])
})

test('the last round of a risk is the last that is closed and asked about it, with what was said after it', () => {
  const project = sessionProject()
  const last = (risk: string) => {
    const found = lastRoundOf.ask(project, id(risk))
    const values = found?.answers.map(({ analystId, likelihood }) => [analystId, likelihood])
    return found && [found.session.id, found.round.id, values, found.comments.map(({ text }) => text)]
  }
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  expect(last('one')).toBeNull()
  performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(20)))
  performAs(project, 'ann', 3, closeRound('r1'))
  performAs(project, 'ann', 4, {
    name: 'comment.add',
    input: { commentId: id('com'), roundId: id('r1'), riskId: id('one'), text: 'Why so?' },
  })
  performAs(project, 'ann', 5, openRound('r2', 'ses', ['two']))
  performAs(project, 'ann', 6, closeRound('r2'))
  performAs(project, 'ann', 7, openRound('r3', 'ses', ['one', 'two']))
  expect(last('one')).toEqual([id('ses'), id('r1'), [[id('bob'), PERCENT(20)]], ['Why so?']])
  expect(last('two')).toEqual([id('ses'), id('r2'), [], []])
})
