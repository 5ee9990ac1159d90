import { respondentsOf } from '@shared/document/queries/respondents'
import type { Project } from '@shared/document/project'
import type { PictureName } from '@shared/kinds/picture-names'
import { type DrawnFor, drawnPicture } from '@shared/pictures/drawn-picture'
import type { Picture } from '@shared/pictures/picture'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id, perform } from '../sample-project'
import { addSession, closeRound, openRound, performAs, scoreOf, percent, sign, review } from '../sample-session'
import { inPercent, scoredSession } from '../scoring/scored-session'
import { sessionOne } from './session-one'

const ROUNDS: PictureName = { kind: 'rounds', sessionId: id('ses'), from: 1, to: 2 }
const TELLING: DrawnFor = { tellsWho: true, leftOut: new Set() }
const ON_PAPER: DrawnFor = { tellsWho: false, leftOut: new Set() }

const drawn = (project: Project, name: PictureName = ROUNDS, drawnFor = ON_PAPER) =>
  atOnce(drawnPicture(project, name, drawnFor))
function picture(...given: Parameters<typeof drawn>): Picture {
  const made = drawn(...given)
  if ('problem' in made) throw new Error(made.problem)
  return made
}
const cells = (...given: Parameters<typeof drawn>) => picture(...given).table.rows.map((row) => row.cells)

test('the risks of two rounds are told with the largest change first, n and how many moved', () => {
  expect(picture(sessionOne()).table).toEqual({
    head: ['Risk', 'Likelihood, round 1', 'Likelihood, round 2', 'Change', 'Impact', 'Level', 'Answers', 'Who moved'],
    rows: [
      ['F6', 'R6 F6', '30% (20–55%)', '32.5% (25–40%)', 'up 2.5', '–', '–', '3 → 4', '1 up; 1 down; 1 stayed; 1 new'],
      ['F1', 'R1 F1', '82.5% (70–90%)', '85% (80–90%)', 'up 2.5', '–', '–', '4', '2 up; 2 stayed'],
      ['F5', 'R5 F5', '65% (50–85%)', '67.5% (60–75%)', 'up 2.5', '–', '–', '4', '2 up; 1 down; 1 stayed'],
      ['F2', 'R2 F2', '60% (45–75%)', '60% (60–70%)', '0', '–', '–', '4', '1 up; 1 down; 2 stayed'],
      ['F3', 'R3 F3', '67.5% (55–80%)', '67.5% (65–75%)', '0', '–', '–', '4', '1 up; 1 down; 2 stayed'],
      ['F4', 'R4 F4', '57.5% (40–65%)', '57.5% (55–60%)', '0', '–', '–', '4', '1 up; 1 down; 2 stayed'],
    ]
      .toSorted((one, other) => order(one) - order(other))
      .map(([key = '', ...row]) => ({ key: id(key), cells: row })),
  })
})
/** Equal changes by the number of the risk. */
const order = ([key, , , , change]: string[]) => (change === '0' ? 100 : 0) + Number(key!.slice(1))

test('the caption says what moved, n, the rule and the day', () => {
  const { title, caption } = picture(sessionOne({ pooling: 'odds' }))
  expect({ title, caption }).toEqual({
    title: 'Where answers moved from round 1 to round 2 of “ses”',
    caption:
      'From round 1 (hollow) to round 2 (filled), in percent; those that moved farthest first. ' +
      '4 answers to a risk, closed on 23 Nov 2026. Likelihoods by their geometric mean of odds.',
  })
})

test('one answer to each risk is not called several', () => {
  const one = scoredSession([inPercent([[20]]), inPercent([[40]])])
  expect(picture(one).caption).toContain('. 1 answer to a risk, closed on')
})

test('who moved is told by the letters of the risk, and on paper by counts alone', () => {
  const project = sessionOne()
  const letters = respondentsOf.ask(project, id('ses'), id('F1'))
  const of = (...names: string[]) =>
    names
      .map((name) => letters.get(id(name)) ?? '?')
      .toSorted()
      .join(', ')
  const first = cells(project, ROUNDS, TELLING).find(([name]) => name === 'R1 F1')
  expect(first?.at(-1)).toBe(`up: ${of('cat', 'dan')}; stayed: ${of('ann', 'bob')}`)
})

test('a risk that is left out is not drawn, and without any there is a reason', () => {
  const project = sessionOne()
  const leaving = (...risks: string[]) => ({ tellsWho: false, leftOut: new Set(risks.map(id)) })
  expect(cells(project, ROUNDS, leaving('F1', 'F6')).map(([name]) => name)).toEqual([
    'R5 F5',
    'R2 F2',
    'R3 F3',
    'R4 F4',
  ])
  expect(drawn(project, ROUNDS, leaving('F1', 'F2', 'F3', 'F4', 'F5', 'F6'))).toEqual({
    title: 'Where answers moved from round 1 to round 2',
    problem: 'The two rounds asked about none of the same risks.',
  })
  expect(drawn(project, { ...ROUNDS, to: 7 })).toMatchObject({ problem: expect.any(String) })
  expect(drawn(project, { ...ROUNDS, sessionId: id('gone') })).toMatchObject({
    problem: 'The session that it shows was deleted.',
  })
})

/** Two sessions about one risk: 20 and 40 in the first, 60 and 40 in the second. */
function twoSessions(named: boolean): Project {
  const project = scoredSession([inPercent([[20, 40]])], { named })
  performAs(project, 'ann', 30, review('ses'))
  performAs(project, 'ann', 31, sign('ses'))
  perform(project, addSession('later', ['F1'], ['ann', 'bob'], { named, pooling: 'mean' }))
  performAs(project, 'ann', 40, openRound('l1', 'later', ['F1']))
  performAs(project, 'ann', 41, scoreOf('F1', 'ann', percent(60)))
  performAs(project, 'bob', 41, { name: 'score.keep', input: { scoreId: id('F1bob') } })
  performAs(project, 'ann', 42, closeRound('l1'))
  return project
}

const SESSIONS: PictureName = { kind: 'sessions', earlierId: id('ses'), sessionId: id('later') }

test('between sessions the rules of both are named, and who moved only where both show names', () => {
  const { title, caption } = picture(twoSessions(true), SESSIONS)
  expect([title, caption]).toEqual([
    'Where answers moved from “ses” to “later”',
    'From “ses” (hollow) to “later” (filled), in percent; those that moved farthest first. ' +
      '2 answers to a risk, closed on 23 Nov 2026. Likelihoods by their median, then by their mean.',
  ])
  expect(cells(twoSessions(true), SESSIONS, TELLING)[0]?.at(-1)).toBe('up: ann; stayed: bob')
  expect(cells(twoSessions(false), SESSIONS, TELLING)[0]?.at(-1)).toBe('1 up; 1 stayed')
})

test('whatever was answered is drawn within its frame, a row for each risk up to forty', () => {
  const answers = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(answers, fc.integer({ min: 360, max: 1400 }), (given, width) => {
      const project = scoredSession([0, 1].map((round) => inPercent(given.map((row) => [row[round]!]))))
      const { draw } = picture(project)
      const { shapes, marks, height } = draw(width)
      expect(marks).toHaveLength(Math.min(given.length, 40))
      for (const shape of shapes) {
        const [xs, ys] =
          shape.kind === 'line'
            ? [
                [shape.x1, shape.x2],
                [shape.y1, shape.y2],
              ]
            : shape.kind === 'path'
              ? [[], []]
              : [[shape.x], [shape.y]]
        expect(xs.every((x) => x >= 0 && x <= width)).toBe(true)
        expect(ys.every((y) => y >= 0 && y <= height)).toBe(true)
      }
    }),
    { numRuns: 15 },
  )
})
