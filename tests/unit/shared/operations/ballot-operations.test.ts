import { assertRoundsKept } from '@shared/document/closed-rounds'
import { inverse } from '@shared/document/change'
import { applyChanges, entitiesOf, type Project } from '@shared/document/project'
import { commitmentTo } from '@shared/kinds/ballots'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { id } from '../sample-project'
import {
  addSession,
  ballotContent,
  closeOpening,
  closeRound,
  collectBallot,
  keyNamed,
  minute,
  openRound,
  percent,
  performAs,
  scoreOf,
  sessionProject,
} from '../sample-session'

const content = ballotContent('rou', 'bob', { one: 30, two: 60 })

/** A session with an open round, whose facilitator `ann` has collected what `bob` answers. */
function collected(what = content): Project {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('rou', 'ses', ['one', 'two']))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', { ...percent(99), rationale: 'before' }))
  performAs(project, 'ann', 5, ...collectBallot('bal', 'rou', 'bob', what))
  return project
}

/** Why operations of `ann` are refused, and whether the project is as it was. */
function refusal(project: Project, ...operations: Operation[]): string {
  const before = structuredClone(project)
  try {
    performAs(project, 'ann', 20, ...operations)
  } catch (error) {
    expect(project).toEqual(before)
    return (error as Error).message
  }
  return 'not refused'
}

test('a ballot that is opened as its round is closed counts, and is its analyst’s score', () => {
  const project = collected()
  performAs(project, 'ann', 20, scoreOf('one', 'ann', percent(10)), closeOpening('rou', 'bal', content))
  const judged = { impact: null, confidence: null, basis: '', rationale: '' }
  expect(entitiesOf(project, 'answers').map(({ id: _id, roundId: _round, ...answer }) => answer)).toEqual([
    { ...judged, riskId: id('one'), analystId: id('bob'), ...percent(30), answeredAt: minute(4) },
    { ...judged, riskId: id('two'), analystId: id('bob'), ...percent(60), answeredAt: minute(4) },
    { ...judged, riskId: id('one'), analystId: id('ann'), ...percent(10), answeredAt: minute(20) },
  ])
  expect(entitiesOf(project, 'scores').filter(({ analystId }) => analystId === id('bob'))).toEqual([
    { id: id('onebob'), ...judged, riskId: id('one'), analystId: id('bob'), ...percent(30), scoredAt: minute(4) },
    { id: expect.any(String), ...judged, riskId: id('two'), analystId: id('bob'), ...percent(60), scoredAt: minute(4) },
  ])
  expect([project.ballots[id('bal')]?.key, project.rounds[id('rou')]?.closedAt]).toEqual([keyNamed('K'), minute(20)])
})

test('what was answered by a clock that is ahead is no answer to the next round', () => {
  const late = { ...content, answers: content.answers.map((answer) => ({ ...answer, answeredAt: minute(59) })) }
  const project = collected(late)
  performAs(project, 'ann', 20, closeOpening('rou', 'bal', late))
  expect([
    entitiesOf(project, 'answers').map(({ answeredAt }) => answeredAt),
    entitiesOf(project, 'scores').map(({ scoredAt }) => scoredAt),
  ]).toEqual([Array(2).fill(minute(59)), Array(2).fill(minute(20))])
})

const other = { ...content, answers: content.answers.slice(1) }
const sealedAs = (what: typeof content) => [collected(what), what] as const

test.each([
  [
    'other content',
    [collected(), other],
    'The sealed answers of bob are not what they were sealed as: they were altered since.',
  ],
  [
    'somebody else’s answers',
    sealedAs({ ...content, analystId: id('ann') }),
    'The sealed answers of ann hold answers of somebody else',
  ],
  [
    'a risk that was not asked',
    sealedAs({ ...content, answers: ballotContent('rou', 'bob', { cat: 5 }).answers }),
    'The sealed answers of bob answer what the round does not ask, or one risk twice.',
  ],
  [
    'a risk twice',
    sealedAs({ ...content, answers: [...content.answers, ...content.answers] }),
    'The sealed answers of bob answer what the round does not ask, or one risk twice.',
  ],
  [
    'an answer that says nothing',
    sealedAs({ ...content, answers: content.answers.map((answer) => ({ ...answer, likelihood: null })) }),
    'The sealed answers of bob hold an answer that says nothing.',
  ],
] as const)('%s closes no round', (name, [project, opened], words) => {
  if (name === 'somebody else’s answers') {
    const forged = { ...project.ballots[id('bal')]!, analystId: id('bob') }
    project.ballots[id('bal')] = forged
    expect(refusal(project, closeOpening('rou', 'bal', opened))).toMatch(
      /^The sealed answers of bob hold answers of somebody else, or to something else, than the file says\./,
    )
    return
  }
  expect(refusal(project, closeOpening('rou', 'bal', opened))).toBe(`${words} Nothing was changed.`)
})

test('another key is not that of the commitment', () => {
  expect(refusal(collected(), closeOpening('rou', 'bal', content, keyNamed('X')))).toBe(
    'The sealed answers of bob are not what they were sealed as: they were altered since. Nothing was changed.',
  )
  expect(commitmentTo(content, keyNamed('X'))).not.toBe(commitmentTo(content, keyNamed('K')))
})

test('only what the ballot says becomes a score in another’s name', () => {
  const project = collected()
  expect(refusal(project, closeOpening('rou', 'bal', content), scoreOf('one', 'bob', percent(31)))).toBe(
    'R1 is scored in round 1 of the session “ses”, where everybody answers for themselves. Nothing was changed.',
  )
})

test('ballots come from those who are asked, to a packet that was given out, one of each, while the round is open', () => {
  const project = collected()
  const [, collect] = collectBallot('new', 'rou', 'cat')
  const [, unknown] = collectBallot('new', 'rou', 'ann', { ...ballotContent('rou', 'ann', {}), packet: 'b'.repeat(64) })
  const [, second] = collectBallot('new', 'rou', 'bob')
  expect([collect!, unknown!, second!].map((operation) => refusal(project, operation))).toEqual([
    'cat is not one of those who are asked in round 1. Nothing was changed.',
    'These answers are to a packet that was not exported here. Nothing was changed.',
    'This is not possible: sealed answers bob in Round 1 of ses: Answers of this analyst to the round are there already. Nothing was changed.',
  ])
  performAs(project, 'ann', 6, { name: 'ballot.takeOut', input: { ballotId: id('bal') } }, second!)
  performAs(project, 'ann', 7, closeRound('rou'))
  expect(
    [...collectBallot('late', 'rou', 'ann'), { name: 'ballot.takeOut' as const, input: { ballotId: id('new') } }].map(
      (operation) => refusal(project, operation),
    ),
  ).toEqual([
    'Round 1 is closed. Nothing was changed.',
    'Round 1 is closed. Nothing was changed.',
    'This round is closed. What was answered in a closed round stays as it is; to ask again, open another round. Nothing was changed.',
  ])
})

test('what was sealed here keeps its key, whatever is undone', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('rou', 'ses', ['one']))
  const [, collect] = collectBallot('bal', 'rou', 'bob')
  const { ballot } = (collect as Operation & { name: 'ballot.collect' }).input
  const seal: Operation = { name: 'ballot.seal', input: { ballot: { ...ballot, key: keyNamed('K') } } }
  expect(refusal(project, seal)).toBe('Everybody hands in their own answers. Nothing was changed.')
  const changes = performAs(project, 'bob', 2, seal)
  expect(() => atOnce(assertRoundsKept(project, id('bob'), inverse(changes)))).toThrow(
    'The key of answers that were handed in is kept with them. Nothing was changed.',
  )
  const again: Operation = { name: 'ballot.seal', input: { ballot: { ...ballot, id: id('two'), key: keyNamed('M') } } }
  performAs(project, 'bob', 3, again)
  expect(entitiesOf(project, 'ballots').map(({ key, own }) => [key, own])).toEqual([
    [keyNamed('K'), true],
    [keyNamed('M'), true],
  ])
})

test('a session that came as a packet is only answered: its rounds are opened and closed where it came from', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('rou', 'ses', ['one']))
  applyChanges(project, [
    {
      kind: 'sessions',
      id: id('ses'),
      before: project.sessions[id('ses')]!,
      after: { ...project.sessions[id('ses')]!, packet: { projectId: id('far'), sha256: 'c'.repeat(64) } },
    },
  ])
  const rename: Operation = { name: 'session.update', input: { sessionId: id('ses'), changes: { name: 'Ours' } } }
  const ours = [closeRound('rou'), openRound('new', 'ses', ['one']), rename]
  expect(ours.map((operation) => refusal(project, operation))).toEqual(
    ['its rounds are closed', 'its rounds are opened', 'it is set up'].map(
      (done) =>
        `The session “ses” came as a round packet, so ${done} where it came from. Nothing was changed. Hand in your answers.`,
    ),
  )
  expect(refusal(project, addSession('more', ['one'], ['ann']))).toBe('not refused')
})
