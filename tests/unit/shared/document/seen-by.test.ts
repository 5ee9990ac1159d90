import { changesSeenBy, hasSecrets, seenBy } from '@shared/document/seen-by'
import { entitiesOf, type Project } from '@shared/document/project'
import { judgmentsOf } from '@shared/document/queries/sessions'
import { expect, test } from 'vitest'
import { id, perform } from '../sample-project'
import {
  closeRound,
  dissentOn,
  openRound,
  percent,
  performAs,
  review,
  sayOf,
  scoreOf,
  sessionProject,
  sign,
} from '../sample-session'

const VIEWERS = ['ann', 'bob', 'cat', null]

/** Which scores each viewer sees. */
const seen = (project: Project) =>
  VIEWERS.map((viewer) =>
    entitiesOf(seenBy(project, viewer && id(viewer)), 'scores').map((score) =>
      ['oneann', 'onebob', 'twoann'].find((name) => id(name) === score.id),
    ),
  )

function scoredBefore(named = false) {
  const project = sessionProject({ named })
  perform(
    project,
    scoreOf('one', 'ann', percent(10)),
    scoreOf('one', 'bob', percent(20)),
    scoreOf('two', 'ann', percent(30)),
  )
  return project
}
const ALL = ['oneann', 'onebob', 'twoann']
const OPEN = [['oneann', 'twoann'], ['onebob', 'twoann'], ['twoann'], ['twoann']]

test('what a round asks about, each analyst sees of themselves only, from its opening until the session is signed', () => {
  const project = scoredBefore()
  expect([hasSecrets(project), seen(project)]).toEqual([false, [ALL, ALL, ALL, ALL]])
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  expect([hasSecrets(project), seen(project)]).toEqual([true, OPEN])
  performAs(project, 'ann', 2, closeRound('r1'))
  expect(seen(project)).toEqual(OPEN)
  performAs(project, 'ann', 3, sayOf('r1', 'ses', 'one')[1]!, review('ses'), sign('ses'))
  expect([hasSecrets(project), seen(project)]).toEqual([false, [ALL, ALL, ALL, ALL]])
})

test('a session with names shows scores as soon as its round is closed', () => {
  const project = scoredBefore(true)
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  expect(seen(project)).toEqual(OPEN)
  performAs(project, 'ann', 2, closeRound('r1'))
  expect(seen(project)).toEqual([ALL, ALL, ALL, ALL])
})

test('changes of what is secret are left out, also of what is gone', () => {
  const project = scoredBefore()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  const changes = performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(99)))
  const [change] = changes
  const gone = [{ ...change!, after: null }] as typeof changes
  const other = performAs(project, 'ann', 2, {
    name: 'risk.update',
    input: { riskId: id('one'), changes: { title: 'x' } },
  })
  expect(
    VIEWERS.map((viewer) => {
      const of = (each: typeof changes) => changesSeenBy(project, each, viewer && id(viewer)).length
      return [of(changes), of(gone), of(other)]
    }),
  ).toEqual([
    [0, 0, 1],
    [1, 1, 1],
    [0, 0, 1],
    [0, 0, 1],
  ])
})

test('the group is told by the last closed round, and not before there is one', () => {
  const project = scoredBefore()
  const percents = () =>
    judgmentsOf(project, id('one')).map(({ likelihood }) =>
      likelihood?.kind === 'percent' ? likelihood.percent : null,
    )
  const told = [percents()]
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  told.push(percents())
  performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(40)))
  performAs(project, 'ann', 3, closeRound('r1'))
  told.push(percents())
  performAs(project, 'ann', 4, openRound('r2', 'ses', ['one']))
  performAs(project, 'ann', 5, scoreOf('one', 'ann', percent(50)))
  told.push(percents())
  performAs(project, 'ann', 6, closeRound('r2'), review('ses'), dissentOn('ses', 'one'))
  performAs(project, 'ann', 7, sign('ses'))
  told.push(percents())
  expect(told).toEqual([[10, 20], [], [40], [40], [50, 20]])
})
