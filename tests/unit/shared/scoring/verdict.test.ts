import type { Answer } from '@shared/kinds/answers'
import type { Judgment } from '@shared/kinds/judgment'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { isAtRest, movedBy, verdictOf } from '@shared/scoring/verdict'
import { describe, expect, test } from 'vitest'
import { id } from '../sample-project'
import { percent } from '../sample-session'
import { answerOf } from './answers'

/** Answers of A, B, C ... in percent. */
const percents = (...values: number[]) => values.map((value, index) => answerOf('ABCDEF'[index]!, percent(value)))
const impacts = (...levels: (1 | 2 | 3 | 4 | 5)[]) =>
  levels.map((impact, index) => answerOf('ABCDEF'[index]!, { impact }))

const verdict = (
  now: Answer[],
  before: Answer[] | null = null,
  more: { roundAtRest?: boolean; asked?: number; dissents?: number } = {},
) => {
  const { verdict: said, because } = verdictOf(
    { now, before, roundAtRest: more.roundAtRest ?? false, asked: more.asked ?? 1, dissents: more.dissents ?? 0 },
    USUAL_STOP_RULE,
    FIRST_SCALES,
  )
  return [said, ...because]
}

const rested = (before: Answer[], now: Answer[], kappa: number | null = null) =>
  isAtRest(now, before, kappa, USUAL_STOP_RULE, FIRST_SCALES)

/** Session fixture S1 of the domain's reference, in percent: rounds one and two of six risks by four analysts. */
const S1 = [
  [percents(85, 90, 80, 70), percents(85, 90, 85, 80)],
  [percents(60, 75, 45, 60), percents(60, 70, 60, 60)],
  [percents(65, 70, 80, 55), percents(65, 70, 75, 65)],
  [percents(55, 60, 40, 65), percents(55, 60, 55, 60)],
  [percents(70, 50, 85, 60), percents(70, 60, 75, 65)],
  [percents(30, 20, 55), percents(30, 25, 40, 35)],
].map(
  (rounds, index) =>
    rounds.map((each) => each.map((given) => ({ ...given, riskId: id(`F${index}`) }))) as [Answer[], Answer[]],
)

test('the usual rule agrees on every risk of the fixture, in both rounds', () => {
  expect(S1.map(([one]) => verdict(one))).toEqual(S1.map(() => ['agreed']))
  const roundAtRest = rested(
    S1.flatMap(([one]) => one),
    S1.flatMap(([, two]) => two),
  )
  expect(S1.map(([one, two]) => verdict(two, one, { roundAtRest }))).toEqual(S1.map(() => ['agreed']))
})

test('of the fixture two risks alone did not come to rest in its second round, but the round did', () => {
  const unrest = ['unresolved', 'unrest']
  const agreed = ['agreed']
  expect(S1.map(([one, two]) => verdict(two, one))).toEqual([agreed, agreed, agreed, unrest, agreed, unrest])
})

test('agrees by its own rule alone, though no one value is near most answers, and however they are pooled', () => {
  const wide = { ...USUAL_STOP_RULE, middleHalf: 5, range: 6 }
  const asks = { before: null, roundAtRest: false, asked: 4, dissents: 0 }
  const by = (now: Answer[]) => verdictOf({ ...asks, now }, wide, FIRST_SCALES)
  expect(by(percents(3, 3, 97, 97))).toEqual({ verdict: 'unresolved', because: ['likelihood-apart'] })
  expect(by(percents(10, 10, 85, 85))).toEqual({ verdict: 'agreed', because: [] })
  expect(by(impacts(1, 1, 5, 5))).toEqual({ verdict: 'agreed', because: [] })
})

test('a round came to rest where enough answers stayed within a step, or kappa is high', () => {
  const before = percents(1, 30, 30, 30)
  const now = percents(30, 30, 30, 30)
  const five = answerOf('E', percent(30))
  expect([
    rested(before, now),
    rested(before, now, 0.79),
    rested(before, now, 0.8),
    rested([...before, five], [...now, five]),
    rested([], now),
  ]).toEqual([false, false, true, true, true])
})

describe('a group does not agree', () => {
  test('where nobody answered', () => {
    expect(verdict([])).toEqual(['unresolved', 'unanswered'])
    expect(verdict([answerOf('A', { likelihood: { kind: 'cannot-judge', reason: '' } })])).toEqual([
      'unresolved',
      'unanswered',
    ])
  })

  test('where one of several who were asked answered', () => {
    expect([verdict(percents(60), null, { asked: 2 }), verdict(percents(60), null, { asked: 1 })]).toEqual([
      ['unresolved', 'one-answer'],
      ['agreed'],
    ])
  })

  test('where likelihoods lie too far apart, in their middle half or altogether', () => {
    // Steps of the lexicon: 0, 0, 2, 2, and 0, 3, 3, 3, 3.
    expect(verdict(percents(1, 1, 30, 30))).toEqual(['unresolved', 'likelihood-apart'])
    expect(verdict(percents(1, 50, 50, 50, 50))).toEqual(['unresolved', 'likelihood-apart'])
    expect(verdict(percents(1, 30))).toEqual(['agreed'])
  })

  test('where impacts do', () => {
    expect(verdict(impacts(1, 1, 3, 3))).toEqual(['unresolved', 'impact-apart'])
    expect(verdict(impacts(2, 3, 4))).toEqual(['agreed'])
  })

  test('where more than a fifth moved by two steps, unless the round as a whole changed little', () => {
    const before = percents(1, 30, 30, 30)
    const now = percents(30, 30, 30, 30)
    expect(verdict(now, before)).toEqual(['unresolved', 'unrest'])
    expect(verdict(now, before, { roundAtRest: true })).toEqual(['agreed'])
  })
})

test('those who answered in one of two rounds only have not moved', () => {
  expect(verdict(percents(30), [answerOf('F', percent(90))])).toEqual(['agreed'])
})

test('a dissent makes agreement a reservation, and nothing of what is unresolved', () => {
  expect([verdict(percents(30, 35), null, { dissents: 1 }), verdict(impacts(1, 5), null, { dissents: 2 })]).toEqual([
    ['reservation'],
    ['unresolved', 'impact-apart'],
  ])
})

test('a move is told in steps or levels, whichever is more, and by the nearest ends of what was said', () => {
  const moved = (from: Partial<Judgment>, to: Partial<Judgment>) =>
    movedBy(answerOf('A', from), answerOf('A', to), FIRST_SCALES)
  expect([
    moved(percent(1), percent(30)),
    moved(percent(30), percent(1)),
    moved({ ...percent(30), impact: 1 }, { ...percent(30), impact: 5 }),
    moved({ impact: 1 }, percent(30)),
    moved(percent(30), { likelihood: { kind: 'cannot-judge', reason: '' } }),
    moved(percent(60), { likelihood: { kind: 'term', lexicon: 'icd-203', term: 'likely' } }),
  ]).toEqual([2, 2, 4, null, null, 0])
})
