import { entitiesOf, type Project } from '@shared/document/project'
import { progressOf, roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addAnalyst, id, perform } from '../sample-project'
import {
  addSession,
  closeRound,
  minute,
  openRound,
  percent,
  performAs,
  review,
  sayOf,
  scoreOf,
  sessionProject,
  sign,
} from '../sample-session'

const state = (project: Project, name = 'ses') => stateOf(project.sessions[id(name)]!, roundsOf.ask(project, id(name)))

const refused = (project: Project, by: string, ...operations: Operation[]) =>
  refusalOf(() => performAs(project, by, 30, ...operations))?.message ?? null

/** Who answered what, by the letters of their names. */
const answers = (project: Project) =>
  entitiesOf(project, 'answers').map(({ riskId, analystId, likelihood, answeredAt }) => [
    riskId,
    analystId,
    likelihood?.kind === 'percent' ? likelihood.percent : likelihood,
    answeredAt,
  ])

test('a session goes from draft to signed, through two rounds', () => {
  const project = sessionProject()
  const states = [state(project)]
  const steps: [string, Operation][] = [
    ['ann', openRound('r1', 'ses', ['one', 'two'])],
    ['ann', scoreOf('one', 'ann', percent(40))],
    ['bob', scoreOf('one', 'bob', percent(40))],
    ['ann', closeRound('r1')],
    ['ann', openRound('r2', 'ses', ['two'])],
    ['ann', scoreOf('two', 'ann', percent(50))],
    ['bob', scoreOf('two', 'bob', percent(50))],
    ['ann', closeRound('r2')],
    ['ann', review('ses')],
    ['bob', sign('ses')],
  ]
  for (const [index, [by, operation]] of steps.entries()) {
    performAs(project, by, index, operation)
    states.push(state(project))
  }
  const opened = ['open', 'open', 'open']
  expect(states).toEqual(['draft', ...opened, 'closed', ...opened, 'closed', 'reviewed', 'signed'])
  expect(roundsOf.ask(project, id('ses')).map(({ number, riskIds }) => [number, riskIds])).toEqual([
    [1, [id('one'), id('two')]],
    [2, [id('two')]],
  ])
  expect(project.sessions[id('ses')]).toMatchObject({ signedAt: minute(9), signedBy: id('bob') })
})

test('another round takes the review back', () => {
  const project = sessionProject()
  performAs(project, 'ann', 0, openRound('r1', 'ses', ['one']))
  performAs(project, 'ann', 1, closeRound('r1'), review('ses'))
  performAs(project, 'ann', 2, openRound('r2', 'ses', ['one']))
  performAs(project, 'ann', 3, closeRound('r2'))
  expect(state(project)).toBe('closed')
})

test('closing keeps what was answered or kept since the opening, of those who were asked', () => {
  const project = sessionProject()
  perform(
    project,
    scoreOf('one', 'ann', percent(10)),
    scoreOf('one', 'bob', percent(20)),
    scoreOf('one', 'cat', percent(30)),
  )
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, scoreOf('two', 'ann', percent(50)))
  performAs(project, 'bob', 3, { name: 'score.keep', input: { scoreId: id('onebob') } })
  performAs(project, 'ann', 4, scoreOf('two', 'ann', { rationale: 'Because.' }))
  performAs(project, 'cat', 5, closeRound('r1'))
  expect(answers(project)).toEqual([
    [id('one'), id('bob'), 20, minute(3)],
    [id('two'), id('ann'), 50, minute(4)],
  ])
  const [, two] = entitiesOf(project, 'answers')
  expect(two).toMatchObject({ rationale: 'Because.', roundId: id('r1') })
})

test('a risk that is named twice is asked once, and the round can be closed', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'one']))
  performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(40)))
  performAs(project, 'ann', 3, closeRound('r1'))
  expect(project.rounds[id('r1')]?.riskIds).toEqual([id('one')])
  expect(answers(project)).toEqual([[id('one'), id('ann'), 40, minute(2)]])
})

test('a score that says nothing is no answer', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, scoreOf('one', 'ann', { rationale: 'Thinking.' }))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', { likelihood: { kind: 'cannot-judge', reason: 'No data.' } }))
  performAs(project, 'ann', 3, closeRound('r1'))
  expect(answers(project)).toEqual([[id('one'), id('bob'), { kind: 'cannot-judge', reason: 'No data.' }, minute(2)]])
})

test('a clock that was put back makes nobody an answerer who was not asked', () => {
  const project = sessionProject()
  performAs(project, 'cat', 9, scoreOf('one', 'cat', percent(30)))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']), closeRound('r1'))
  expect(answers(project)).toEqual([])
})

describe('while a round is open', () => {
  const opened = () => {
    const project = sessionProject()
    performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
    return project
  }

  test('everybody answers for themselves, and only who takes part', () => {
    expect([
      refused(opened(), 'ann', scoreOf('one', 'ann', percent(1))),
      refused(opened(), 'ann', scoreOf('one', 'bob', percent(1))),
      refused(opened(), 'cat', scoreOf('one', 'cat', percent(1))),
      refused(opened(), 'cat', scoreOf('two', 'cat', percent(1))),
    ]).toEqual([
      null,
      'R1 is scored in round 1 of the session “ses”, where everybody answers for themselves. Nothing was changed.',
      'R1 is scored in round 1 of the session “ses”, and only by those who take part in it. Nothing was changed.',
      null,
    ])
  })

  test('no other can be opened, nor the session reviewed or signed', () => {
    const wait = 'The session “ses” has an open round, so'
    expect([
      refused(opened(), 'ann', openRound('r2', 'ses', ['one'])),
      refused(opened(), 'ann', review('ses')),
      refused(opened(), 'ann', sign('ses')),
    ]).toEqual([
      `${wait} no other can be opened. Nothing was changed.`,
      `${wait} it cannot be reviewed. Nothing was changed.`,
      `${wait} it cannot be signed. Nothing was changed.`,
    ])
  })

  test('other scales wait', () => {
    expect(
      refused(opened(), 'ann', { name: 'scales.use', input: { scales: { lexicon: 'uk-phia' }, rescored: [] } }),
    ).toBe(
      'A round of the session “ses” is open, and its answers are given under the scales in force. Nothing was changed. Close the round first.',
    )
  })
})

test('who left is not asked, and where all left nobody is', () => {
  const project = sessionProject()
  const leave = (analyst: string): Operation => ({
    name: 'analyst.update',
    input: { analystId: id(analyst), changes: { inactive: true } },
  })
  perform(project, leave('ann'))
  performAs(project, 'bob', 1, openRound('r1', 'ses', ['one']), closeRound('r1'))
  expect(project.rounds[id('r1')]?.analystIds).toEqual([id('bob')])
  perform(project, leave('bob'))
  expect(refused(project, 'cat', openRound('r2', 'ses', ['one']))).toBe(
    'Nobody takes part in the session “ses”. Nothing was opened. Choose its analysts first, of those who are active.',
  )
})

test('of who leaves while a round is open nothing more is expected', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(40)))
  const progress = () =>
    progressOf(project, project.rounds[id('r1')]!).map(({ analystId, answered, of }) => [analystId, answered, of])
  expect(progress()).toEqual([
    [id('ann'), 1, 2],
    [id('bob'), 0, 2],
  ])
  for (const analyst of ['ann', 'bob'])
    perform(project, { name: 'analyst.update', input: { analystId: id(analyst), changes: { inactive: true } } })
  expect(progress()).toEqual([[id('ann'), 1, 1]])
})

test('a risk is in one session at a time', () => {
  const project = sessionProject()
  perform(project, addSession('alt', ['one', 'two'], ['cat']))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  expect([
    refused(project, 'ann', openRound('a1', 'alt', ['one'])),
    refused(project, 'ann', openRound('a1', 'alt', ['two'])),
  ]).toEqual([
    'R1 is scored in the session “ses”, which is not signed yet. Nothing was opened. Sign that one first, or leave R1 out.',
    null,
  ])
})

test('a round asks about risks of the session, and somebody', () => {
  const project = sessionProject({ analystIds: [] })
  perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes: { riskIds: [id('one')] } } })
  expect(refused(project, 'ann', openRound('r1', 'ses', ['one']))).toBe(
    'Nobody takes part in the session “ses”. Nothing was opened. Choose its analysts first, of those who are active.',
  )
  perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes: { analystIds: [id('ann')] } } })
  expect(refused(project, 'ann', openRound('r1', 'ses', ['two']))).toBe(
    'R2 is not one of the risks of the session “ses”. Nothing was opened.',
  )
})

test('a draft forgets a risk that is deleted', () => {
  const project = sessionProject()
  perform(project, { name: 'risk.delete', input: { riskId: id('one') } })
  expect(project.sessions[id('ses')]?.riskIds).toEqual([id('two')])
})

test('comments and dissents are their author’s, one dissent for each risk, until the session is signed', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']), closeRound('r1'))
  const comment: Operation = {
    name: 'comment.add',
    input: { commentId: id('com'), roundId: id('r1'), riskId: id('one'), text: ' Why? ' },
  }
  const [, told] = sayOf('r1', 'ses', 'one')
  const dissent = (reason: string, dissentId = 'dis') =>
    ({ ...told!, input: { ...told!.input, dissentId: id(dissentId), reason } }) as Operation
  performAs(project, 'bob', 2, comment, dissent('Ties last.'))
  performAs(project, 'bob', 3, dissent('Ties hold.', 'other'))
  expect(entitiesOf(project, 'comments').map(({ analystId, text }) => [analystId, text])).toEqual([[id('bob'), 'Why?']])
  expect(
    entitiesOf(project, 'dissents').map(({ id: dissentId, analystId, reason, recordedAt }) => [
      dissentId,
      analystId,
      reason,
      recordedAt,
    ]),
  ).toEqual([[id('dis'), id('bob'), 'Ties hold.', minute(3)]])
  const takeBack: Operation[] = [
    { name: 'comment.delete', input: { commentId: id('com') } },
    { name: 'dissent.delete', input: { dissentId: id('dis') } },
  ]
  expect(takeBack.map((each) => refused(project, 'ann', each))).toEqual([
    'This comment is somebody else’s. Nothing was changed.',
    'This dissent is somebody else’s. Nothing was changed.',
  ])
  performAs(project, 'ann', 4, review('ses'), sign('ses'))
  const signed =
    'The session “ses” is signed and stays as it is. Nothing was changed. To go on with its risks, make a new session.'
  expect([comment, dissent('More.'), ...takeBack].map((each) => refused(project, 'bob', each))).toEqual([
    signed,
    signed,
    signed,
    signed,
  ])
})

test('nothing is said to the group about what no closed round holds answers to', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  const early = (name: string, what: string) =>
    `No closed round holds answers on ${name} yet. Nothing was ${what}. Close the round first.`
  const told = (risk: string) => sayOf('r1', 'ses', risk).map((each) => refused(project, 'bob', each))
  expect(told('one')).toEqual([early('R1', 'said'), early('R1', 'recorded')])
  performAs(project, 'ann', 2, closeRound('r1'))
  expect(told('two')).toEqual([early('R2', 'said'), early('R2', 'recorded')])
  performAs(project, 'bob', 3, ...sayOf('r1', 'ses', 'one'))
})

test('what nobody knows is refused in words', () => {
  const project = sessionProject()
  perform(project, addAnalyst('dan'))
  expect(refused(project, 'ann', openRound('r1', 'no', ['one']))).toBe(
    'This scoring session is no longer in the project. Nothing was changed.',
  )
})

test('a session is signed once nobody disagrees unheard', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one', 'two']))
  performAs(project, 'ann', 2, scoreOf('one', 'ann', percent(10)))
  performAs(project, 'bob', 2, scoreOf('one', 'bob', percent(90)))
  performAs(project, 'ann', 3, closeRound('r1'), review('ses'))
  const says = (risks: string, it: string) =>
    `The group does not agree on ${risks}, and nobody has recorded a dissent on ${it}, so the session “ses” cannot be signed. Nothing was changed. Ask about ${it} in another round, or record a dissent.`
  expect(refused(project, 'ann', sign('ses'))).toBe(says('R1 and R2', 'them'))
  performAs(project, 'bob', 4, sayOf('r1', 'ses', 'one')[1]!)
  expect(refused(project, 'ann', sign('ses'))).toBe(says('R2', 'it'))
  performAs(project, 'ann', 5, openRound('r2', 'ses', ['two']))
  performAs(project, 'ann', 6, scoreOf('two', 'ann', percent(10)))
  performAs(project, 'bob', 6, scoreOf('two', 'bob', percent(10)))
  performAs(project, 'ann', 7, closeRound('r2'), review('ses'))
  expect(refused(project, 'ann', sign('ses'))).toBeNull()
})
