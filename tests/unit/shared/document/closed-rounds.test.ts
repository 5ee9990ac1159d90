import { inverse } from '@shared/document/change'
import { assertRoundsKept } from '@shared/document/closed-rounds'
import { entitiesOf, type Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { id } from '../sample-project'
import { closeRound, openRound, percent, performAs, review, scoreOf, sessionProject, sign } from '../sample-session'

const refused = (project: Project, by: string, ...operations: Operation[]) =>
  refusalOf(() => performAs(project, by, 30, ...operations))?.message ?? null

describe('what is closed', () => {
  /** A session whose first round is closed with an answer; `closing` is what closing changed. */
  const closed = () => {
    const project = sessionProject()
    performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
    const scored = performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(40)))
    performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(40)))
    const closing = performAs(project, 'ann', 3, closeRound('r1'))
    return { project, scored, closing }
  }
  const kept = (project: Project, changes: ReturnType<typeof inverse>) =>
    refusalOf(() => atOnce(assertRoundsKept(project, id('ann'), changes)))?.message ?? null

  test('is not opened again, nor its answers changed, by an undo either', () => {
    const { project, closing } = closed()
    const [answer] = entitiesOf(project, 'answers')
    const stays =
      'What was answered in a closed round stays as it is; to ask again, open another round. Nothing was changed.'
    expect([
      kept(project, inverse(closing)),
      kept(project, [{ kind: 'answers', id: answer!.id, before: answer!, after: { ...answer!, rationale: 'x' } }]),
      kept(project, [{ kind: 'answers', id: answer!.id, before: answer!, after: null }]),
      kept(project, [{ kind: 'answers', id: id('new'), before: null, after: { ...answer!, id: id('new') } }]),
      refused(project, 'ann', closeRound('r1')),
    ]).toEqual([
      `Round 1 is closed. ${stays}`,
      `This round is closed. ${stays}`,
      `This round is closed. ${stays}`,
      `This round is closed. ${stays}`,
      'Round 1 is closed already. Nothing was changed.',
    ])
  })

  test('does not name those who were promised that it would not', () => {
    const named = (is: boolean): Operation => ({
      name: 'session.update',
      input: { sessionId: id('ses'), changes: { named: is } },
    })
    const draft = sessionProject()
    expect([refused(draft, 'ann', named(true)), refused(draft, 'ann', named(false))]).toEqual([null, null])
    const project = sessionProject({ named: true })
    performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
    const purpose: Operation = { name: 'session.update', input: { sessionId: id('ses'), changes: { purpose: 'x' } } }
    expect(refused(project, 'ann', purpose)).toBeNull()
    const hiding = performAs(project, 'ann', 2, named(false))
    const promised =
      'Those who answered in the session “ses” were told that their names are not shown before it is signed. Nothing was changed.'
    expect([refused(project, 'ann', named(true)), kept(project, inverse(hiding))]).toEqual([promised, promised])
  })

  test('stays between the rounds, and scores with it', () => {
    const { project, scored } = closed()
    const stays =
      'R1 is scored in the session “ses”, and no round of it asks about R1 now. Nothing was changed. Open the next round, or sign the session.'
    expect([refused(project, 'ann', scoreOf('one', 'ann', percent(1))), kept(project, inverse(scored))]).toEqual([
      stays,
      stays,
    ])
  })

  test('goes with its session, comes back with it, and frees the scores', () => {
    const { project } = closed()
    const gone = performAs(project, 'ann', 9, { name: 'session.delete', input: { sessionId: id('ses') } })
    expect([Object.keys(project.rounds), Object.keys(project.answers), Object.keys(project.scores)]).toEqual([
      [],
      [],
      [id('oneann'), id('onebob')],
    ])
    expect([refused(project, 'ann', scoreOf('one', 'ann', percent(1))), kept(project, inverse(gone))]).toEqual([
      null,
      null,
    ])
  })

  test('goes with its session when an earlier moment is restored, and scores with it', () => {
    const { project, scored } = closed()
    const whole = structuredClone(project)
    const gone = performAs(project, 'ann', 9, { name: 'session.delete', input: { sessionId: id('ses') } })
    expect(kept(whole, [...gone, ...inverse(scored)])).toBe(null)
  })

  test('is changed no more once it is signed, but scores are free', () => {
    const { project } = closed()
    performAs(project, 'ann', 4, review('ses'))
    const signing = performAs(project, 'ann', 5, sign('ses'))
    const signed = 'The session “ses” is signed and stays as it is. Nothing was changed.'
    expect([
      kept(project, inverse(signing)),
      refused(project, 'ann', { name: 'session.update', input: { sessionId: id('ses'), changes: { name: 'x' } } }),
      refused(project, 'ann', scoreOf('one', 'ann', percent(1))),
    ]).toEqual([signed, `${signed} To go on with its risks, make a new session.`, null])
  })

  test('keeps its risks and analysts in the project', () => {
    const { project } = closed()
    expect(refused(project, 'ann', { name: 'risk.delete', input: { riskId: id('one') } })).toBe(
      'R1 was asked about in the session “ses”, and stays as long as the session does. Nothing was changed. Delete the session first, or keep R1.',
    )
  })
})
