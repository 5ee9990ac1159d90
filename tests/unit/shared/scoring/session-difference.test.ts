import type { Project } from '@shared/document/project'
import { differenceRows, differenceSentences } from '@shared/scoring/difference-words'
import { sessionDifference, stillInForce } from '@shared/scoring/session-difference'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { performOn, resolve, setHorizon } from '../resolved-project'
import { addAnalyst, addPassage, addRisk, addSource, emptyProject, id, linkEvidence, perform } from '../sample-project'
import { addSession, closeRound, dissentOn, openRound, percent, review, scoreOf, sign } from '../sample-session'

/** A signed session in January about four risks, and one in April that goes on from it. */
function quarterLater(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'))
  for (const risk of ['moved', 'same', 'known', 'over']) perform(project, addRisk(risk))
  perform(project, setHorizon('over', '2024-02-01'), addSource('art'))
  performOn(project, 'ann', '2024-01-01', addPassage('old', 'art'))
  performOn(project, 'ann', '2024-01-01', addSession('Winter', ['moved', 'same', 'known', 'over'], ['ann', 'bob']))
  performOn(project, 'ann', '2024-01-02', openRound('w1', 'Winter', ['moved', 'same', 'known', 'over']))
  for (const analyst of ['ann', 'bob'])
    for (const risk of ['moved', 'same', 'known', 'over'])
      performOn(
        project,
        analyst,
        '2024-01-03',
        scoreOf(risk, analyst, { ...percent(40), impact: 3, confidence: 'low' }),
      )
  performOn(project, 'ann', '2024-01-04', closeRound('w1'), review('Winter'), sign('Winter'))
  performOn(project, 'ann', '2024-03-01', resolve('known', 'no', '2024-03-01'))
  performOn(project, 'ann', '2024-03-30', addRisk('fresh'), addPassage('new', 'art', [], 40))
  performOn(project, 'ann', '2024-03-30', linkEvidence('l1', 'moved', 'new'), linkEvidence('l2', 'same', 'old'))
  performOn(
    project,
    'ann',
    '2024-04-01',
    addSession('Spring', [...inForce(project), 'fresh'], ['ann', 'bob'], { follows: id('Winter') }),
  )
  return project
}

const inForce = (project: Project) =>
  stillInForce(project, project.sessions[id('Winter')]!, '2024-04-01').map((each) => project.risks[each]!.title)

function springRound(project: Project): void {
  performOn(project, 'ann', '2024-04-02', openRound('s1', 'Spring', ['moved', 'same', 'fresh']))
  for (const analyst of ['ann', 'bob'])
    performOn(
      project,
      analyst,
      '2024-04-03',
      scoreOf('moved', analyst, {
        ...percent(70),
        confidence: 'high',
        rationale: analyst === 'ann' ? 'New port data.' : '',
      }),
      scoreOf('same', analyst, { rationale: '' }),
      { name: 'score.keep', input: { scoreId: id(`same${analyst}`) } },
      scoreOf('fresh', analyst, percent(10)),
    )
  performOn(project, 'ann', '2024-04-04', closeRound('s1'))
}

const rows = (project: Project, notes = {}) =>
  differenceRows(sessionDifference.ask(project, id('Spring'))!, notes).map(({ cells }) => cells.join(' | '))

test('risks that are resolved or past their horizon are not asked about again', () => {
  expect(inForce(quarterLater())).toEqual(['moved', 'same'])
})

test('a session differs by new risks, dropped ones and why, and waits for its first round', () => {
  expect(rows(quarterLater(), { [id('over')]: 'Asked by nobody.' })).toEqual([
    'R5 fresh | new |  |  |  |  |  | stated since',
    'R3 known | dropped |  |  |  |  |  | resolved: no, known on 1 Mar 2024',
    'R4 over | dropped |  |  |  |  |  | its horizon, 1 Feb 2024, was past: Asked by nobody.',
    'R1 moved | not asked yet | 40% → – | 3 serious → – | moderate → – | 2 low → – | agreed → – | ',
    'R2 same | not asked yet | 40% → – | 3 serious → – | moderate → – | 2 low → – | agreed → – | ',
  ])
})

test('after a round it says what changed, with what is new and what was written', () => {
  const project = quarterLater()
  springRound(project)
  expect(rows(project).slice(3)).toEqual([
    'R1 moved | changed | 40% → 70% | 3 serious | moderate | 2 low → 2 high | agreed | 1 passage of evidence is new; “New port data.”',
    'R2 same | as before | 40% | 3 serious | moderate | 2 low | agreed | ',
  ])
})

test('other analysts and other scales are said as what may be why', () => {
  const project = quarterLater()
  perform(project, addAnalyst('cat'))
  perform(project, {
    name: 'session.update',
    input: { sessionId: id('Spring'), changes: { analystIds: [id('bob'), id('cat')] } },
  })
  perform(project, { name: 'scales.use', input: { scales: { lexicon: 'phia' }, rescored: [] } })
  performOn(project, 'ann', '2024-04-02', openRound('s1', 'Spring', ['moved']))
  performOn(project, 'cat', '2024-04-03', scoreOf('moved', 'cat', percent(70)))
  performOn(project, 'ann', '2024-04-04', closeRound('s1'))
  expect(sessionDifference.ask(project, id('Spring'))!.both[0]!.why).toEqual([
    '1 passage of evidence is new',
    '1 analyst more was asked',
    '1 analyst was asked no more',
    'other scales were in force',
  ])
})

test('a risk that was split, left out, or known before says so', () => {
  const project = quarterLater()
  perform(project, {
    name: 'session.update',
    input: { sessionId: id('Spring'), changes: { riskIds: [id('fresh')] } },
  })
  expect(rows(project).slice(1, 3)).toEqual([
    'R1 moved | dropped |  |  |  |  |  | left out',
    'R2 same | dropped |  |  |  |  |  | left out',
  ])
  project.risks[id('fresh')] = { ...project.risks[id('fresh')]!, splitFrom: id('moved') }
  expect(rows(project)[0]).toBe('R5 fresh | new |  |  |  |  |  | split from R1')
  project.risks[id('fresh')] = {
    ...project.risks[id('fresh')]!,
    splitFrom: id('gone'),
    createdAt: '2020-01-01T00:00:00.000Z',
  }
  expect(rows(project)[0]).toBe('R5 fresh | new |  |  |  |  |  | known then, and not asked about')
  project.risks[id('fresh')] = { ...project.risks[id('fresh')]!, mergedFrom: [8, 9] }
  expect(rows(project)[0]).toBe('R5 fresh | new |  |  |  |  |  | takes in R8, R9')
})

test('what came after the later round was closed is not why it differs', () => {
  const project = quarterLater()
  springRound(project)
  performOn(project, 'ann', '2024-05-01', addPassage('late', 'art', [], 80), linkEvidence('l3', 'same', 'late'))
  expect(rows(project)[4]).toBe('R2 same | as before | 40% | 3 serious | moderate | 2 low | agreed | ')
})

test('reasons stand in no order that says whose they are', () => {
  const project = quarterLater()
  performOn(project, 'ann', '2024-04-02', openRound('s1', 'Spring', ['moved']))
  performOn(project, 'ann', '2024-04-03', scoreOf('moved', 'ann', { ...percent(70), rationale: 'Zinc is dear.' }))
  performOn(project, 'bob', '2024-04-03', scoreOf('moved', 'bob', { ...percent(70), rationale: 'Ice is early.' }))
  performOn(project, 'ann', '2024-04-04', closeRound('s1'))
  expect(sessionDifference.ask(project, id('Spring'))!.both[0]!.reasons).toEqual(['Ice is early.', 'Zinc is dear.'])
})

test('what was resolved after the session was made without it was left out of it', () => {
  const project = quarterLater()
  const changes = { riskIds: [id('fresh')] }
  perform(project, { name: 'session.update', input: { sessionId: id('Spring'), changes } })
  performOn(project, 'ann', '2024-05-02', resolve('same', 'yes', '2024-05-01'), resolve('over', 'no', '2024-05-01'))
  expect(rows(project).slice(2, 5)).toEqual([
    'R2 same | dropped |  |  |  |  |  | left out, and since then resolved: yes, known on 1 May 2024',
    'R3 known | dropped |  |  |  |  |  | resolved: no, known on 1 Mar 2024',
    'R4 over | dropped |  |  |  |  |  | resolved: no, known on 1 May 2024',
  ])
})

test('what the signed session before never asked about is new once it is asked, and not dropped', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('asked'), addRisk('later'), addRisk('never'))
  performOn(project, 'ann', '2024-01-01', addSession('Winter', ['asked', 'later', 'never'], ['ann']))
  performOn(project, 'ann', '2024-01-02', openRound('w1', 'Winter', ['asked']))
  performOn(project, 'ann', '2024-01-03', scoreOf('asked', 'ann', percent(40)))
  performOn(project, 'ann', '2024-01-04', closeRound('w1'), dissentOn('Winter', 'asked'), review('Winter'))
  performOn(project, 'ann', '2024-01-05', addSession('Spring', ['asked', 'later'], ['ann'], { follows: id('Winter') }))
  expect(rows(project).map((row) => row.slice(0, 20))).toEqual([
    'R3 never | dropped |',
    'R1 asked | not asked',
    'R2 later | not asked',
  ])
  performOn(project, 'ann', '2024-04-01', sign('Winter'), openRound('s1', 'Spring', ['asked', 'later']))
  performOn(project, 'ann', '2024-04-02', scoreOf('later', 'ann', percent(55)))
  performOn(project, 'ann', '2024-04-03', closeRound('s1'))
  expect(rows(project)[0]).toBe('R2 later | new |  |  |  |  |  | stated since')
  expect(rows(project)).toHaveLength(2)
})

test('in sentences, of the risks of a memo', () => {
  const project = quarterLater()
  const asked = (riskId: string) => [id('moved'), id('same')].includes(riskId)
  expect(differenceSentences(sessionDifference.ask(project, id('Spring'))!, {}, asked)).toMatch(
    / Not asked yet: R1 and R2\.$/,
  )
  springRound(project)
  const difference = sessionDifference.ask(project, id('Spring'))!
  expect(differenceSentences(difference, { [id('over')]: 'Nobody asked' }, () => true)).toBe(
    'The session follows “Winter”. New: R5 (stated since). No longer asked about: R3 (resolved: no, known on 1 Mar 2024) and R4 (its horizon, 1 Feb 2024, was past: Nobody asked). Changed: R1 (likelihood 40% to 70%, confidence 2 low to 2 high, where 1 passage of evidence is new). As before: R2.',
  )
  expect(differenceSentences(difference, {}, (riskId) => riskId === id('same'))).toBe(
    'The session follows “Winter”. No longer asked about: R3 (resolved: no, known on 1 Mar 2024) and R4 (its horizon, 1 Feb 2024, was past). As before: R2.',
  )
})

test('there is none without a session before, and a session cannot be made to follow another afterwards', () => {
  const project = quarterLater()
  expect(sessionDifference.ask(project, id('Winter'))).toBeNull()
  const changes = { follows: id('Spring') }
  expect(() =>
    // @ts-expect-error -- which session it follows is said once
    performOn(project, 'ann', '2024-04-02', { name: 'session.update', input: { sessionId: id('Winter'), changes } }),
  ).toThrow()
  performOn(project, 'ann', '2024-04-05', { name: 'session.delete', input: { sessionId: id('Winter') } })
  expect([sessionDifference.ask(project, id('Spring')), refusalOf(() => springRound(project))]).toEqual([null, null])
})
