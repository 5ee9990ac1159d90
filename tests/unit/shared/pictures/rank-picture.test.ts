import type { Project } from '@shared/document/project'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import type { Picture } from '@shared/pictures/picture'
import { quantile } from '@shared/statistics/quantiles'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '../sample-project'
import { type Asked, scoredSession } from '../scoring/scored-session'
import { S1_ROUNDS } from './session-one'

type Impact = 1 | 2 | 3 | 4 | 5

/** Answers in percent with impacts, a column for each analyst. */
const judged = (rows: readonly (readonly (number | null)[])[], impacts: readonly Impact[]): Asked =>
  rows.map((row, risk) =>
    row.map((value) =>
      value === null ? null : { likelihood: { kind: 'percent', percent: value }, impact: impacts[risk]! },
    ),
  )
const drawn = (project: Project, sessionId: string | null = id('ses'), leftOut: readonly string[] = []) =>
  atOnce(drawnPicture(project, { kind: 'rank', sessionId }, { tellsWho: false, leftOut: new Set(leftOut) }))
function picture(...given: Parameters<typeof drawn>): Picture {
  const made = drawn(...given)
  if ('problem' in made) throw new Error(made.problem)
  return made
}
const cells = (...given: Parameters<typeof drawn>) => picture(...given).table.rows.map((row) => row.cells.slice(0, 5))

const SIX: readonly Impact[] = [5, 4, 4, 4, 3, 5]

test('the risks of S1 by rank, with the ranks they have and how often each is above the next', () => {
  const project = scoredSession(S1_ROUNDS.map((round) => judged(round, SIX)))
  const { title, caption } = picture(project)
  expect({ title, caption }).toEqual({
    title: 'How sure the ranks are in “ses”',
    caption:
      'A dot is a rank, its bar the ranks in 95% of 2,000 resamples: the 4 analysts are drawn again, some of them several times, ' +
      'and the risks ranked anew. Between two rows stands how often the upper risk is above the lower one. ' +
      'It tells how far the order rests on who was asked, not whether they are right. ' +
      'Likelihoods by their median. Answers up to 23 Nov 2026.',
  })
  expect(cells(project)).toEqual([
    ['R1 F1', '1', '1', '100%', '0%'],
    ['R6 F6', '2', '2', '100%', '0%'],
    ['R3 F3', '3=', '3 to 4', '37%', '28%'],
    ['R5 F5', '3=', '3 to 5', '81%', '2%'],
    ['R2 F2', '5', '3 to 5', '97%', '3%'],
    ['R4 F4', '6', '5 to 6', '–', '–'],
  ])
})

test('the shares are those of all 256 ways to draw four analysts, but for chance', () => {
  const [, second] = S1_ROUNDS
  const order = [2, 4, 1, 3].map((risk) => second[risk]!)
  const ways = Array.from({ length: 256 }, (_, way) => [0, 1, 2, 3].map((place) => Math.floor(way / 4 ** place) % 4))
  const exact = [0, 1, 2].map((at) => {
    const above = ways.filter((way) => {
      const [one, other] = [order[at]!, order[at + 1]!].map((row) => {
        const drawn = way.map((analyst) => row[analyst]!)
        // Those four risks are of one level: the median decides, then the upper quartile.
        return quantile(drawn, 0.5)! * 1000 + quantile(drawn, 0.75)!
      })
      return one! > other!
    })
    return above.length / ways.length
  })
  const project = scoredSession(S1_ROUNDS.map((round) => judged(round, SIX)))
  const told = cells(project)
    .slice(2, 5)
    .map(([, , , above]) => Number(above!.replace('%', '')) / 100)
  expect(told.map((share, at) => Math.abs(share - exact[at]!) < 0.03)).toEqual([true, true, true])
})

test('one analyst, one risk, no risk and a deleted session are said to have none', () => {
  const alone = scoredSession([judged([[60], [70]], [3, 3])])
  expect(drawn(alone)).toEqual({
    title: 'How sure the ranks are in “ses”',
    problem: 'Only one analyst judged: drawn again, they say the same each time.',
  })
  expect(drawn(scoredSession([judged([[60, 70]], [3])]))).toMatchObject({
    problem: 'Only one risk has a rank: there is nothing to compare it with.',
  })
  expect(drawn(alone, id('ses'), [id('F1'), id('F2')])).toMatchObject({
    problem: 'No risk has a rank yet: it takes a likelihood and an impact.',
  })
  expect(drawn(alone, id('gone'))).toMatchObject({ problem: 'The session that it shows was deleted.' })
})

test('who could judge nothing is no analyst to draw again', () => {
  const cannot = { likelihood: { kind: 'cannot-judge' as const, reason: 'No access.' } }
  const [sixty, seventy] = judged([[60], [70]], [3, 3]).flat()
  const project = scoredSession([
    [
      [sixty!, cannot],
      [seventy!, cannot],
    ],
  ])
  expect(drawn(project, null)).toEqual({
    title: 'How sure the ranks are',
    problem: 'Only one analyst judged: drawn again, they say the same each time.',
  })
})

test('of a packet, in which a letter is somebody else at each risk, nobody is drawn again', () => {
  const project = scoredSession(S1_ROUNDS.map((round) => judged(round, SIX)))
  const session = project.sessions[id('ses')]!
  const packet = { projectId: id('far'), sha256: 'c'.repeat(64) }
  const opened = { ...project, sessions: { [session.id]: { ...session, packet } } }
  const problem =
    'In a round packet a letter stands for somebody else at each risk, so no analyst can be drawn again over all risks.'
  expect([drawn(opened), drawn(opened, null)]).toMatchObject([{ problem }, { problem }])
})

test('without a session all risks are compared by what counts of them now', () => {
  const project = scoredSession([
    judged(
      [
        [60, 62],
        [70, 75],
      ],
      [3, 3],
    ),
  ])
  const { title } = picture(project, null)
  expect([title, cells(project, null)]).toEqual([
    'How sure the ranks are',
    [
      ['R2 F2', '1', '1', '100%', '0%'],
      ['R1 F1', '2', '2', '–', '–'],
    ],
  ])
})

test('the first forty of many risks are compared, and the caption says so', () => {
  const rows = Array.from({ length: 45 }, (_, risk) => [risk, risk + 10])
  const { caption, table, draw } = picture(
    scoredSession([
      judged(
        rows,
        rows.map(() => 3),
      ),
    ]),
  )
  expect(caption).toMatch(/ The first 40 of 45 by rank are compared\.$/)
  expect([table.rows.length, draw(640).marks.length]).toEqual([40, 40])
})

test('whatever was answered, shares add up and every rank lies among its risks', () => {
  const answers = fc.array(fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 7 })
  fc.assert(
    fc.property(answers, (rows) => {
      const { table } = picture(
        scoredSession([
          judged(
            rows,
            rows.map((_, risk) => ((risk % 5) + 1) as Impact),
          ),
        ]),
      )
      for (const [index, { cells: row }] of table.rows.entries()) {
        const ranks = row[2]!.split(' to ').map(Number)
        expect(ranks.every((rank) => rank >= 1 && rank <= rows.length)).toBe(true)
        const [above, level] = [row[3]!, row[4]!].map((share) => Number(share.replace(/[%<>]/g, '')))
        if (index < rows.length - 1) expect(above! + level!).toBeLessThanOrEqual(101)
      }
    }),
    { numRuns: 10 },
  )
})
