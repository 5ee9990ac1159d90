import { scalesOf } from '@shared/document/queries/scales'
import { answersOf } from '@shared/document/queries/sessions'
import { answerTables } from '@shared/scoring/answer-tables'
import { usedText } from '@shared/scoring/agreement-words'
import { kappaBetween } from '@shared/scoring/agreement-between'
import type { Measured, MeasureKey } from '@shared/scoring/session-agreement'
import { inForce } from '@shared/lexicons/scales'
import { intraclass } from '@shared/statistics/intraclass'
import { krippendorffAlpha } from '@shared/statistics/krippendorff-alpha'
import { completeUnits } from '@shared/statistics/rating-table'
import { spreadOf } from '@shared/statistics/spread'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { id } from '../sample-project'
import { rounded, session } from '../statistics/samples'
import { agreementIn, inPercent, roundId, scoredSession } from './scored-session'

const s1 = () => scoredSession([inPercent(session.first), inPercent(session.second)])

const valuesOf = (measured: readonly Measured[]) =>
  Object.fromEntries(measured.map(({ key, result }) => [key, rounded(result.value)]))

const one = (measured: readonly Measured[], key: MeasureKey) => measured.find((each) => each.key === key)!

/** The tables of a round of the fixture, as the measures get them. */
function tablesOf(number: number) {
  const project = s1()
  const round = project.rounds[roundId(number)]!
  return answerTables(answersOf.ask(project, round.id), round, scalesOf(project))
}

test('a packet, in which a letter is another for each risk, gives only what does not follow an analyst', () => {
  const whole = s1()
  const session = whole.sessions[id('ses')]!
  const project = {
    ...whole,
    sessions: { [session.id]: { ...session, packet: { projectId: id('far'), sha256: 'c'.repeat(64) } } },
  }
  const {
    concordance,
    'same-values': same,
    'same-but-for-a-constant': shifted,
    ...left
  } = valuesOf(agreementIn(whole, roundId(1)))
  expect([concordance, same, shifted].every((value) => value !== undefined)).toBe(true)
  expect(valuesOf(agreementIn(project, roundId(1)))).toEqual(left)
})

test('the first round of the fixture, from its answers to the numbers of the reference', () => {
  const measured = agreementIn(s1(), roundId(1))
  expect(valuesOf(measured)).toEqual({
    'alpha-ordinal-terms': 0.297381,
    'alpha-nominal-terms': 0.089027,
    fleiss: -0.00295,
    'alpha-interval': 0.480585,
    concordance: 0.403846,
    'same-values': 0.304536,
    'same-but-for-a-constant': 0.272464,
    'alpha-ordinal-impacts': null,
  })
  expect(rounded(one(measured, 'concordance').chance, 4)).toMatchObject({ chiSquared: 6.4615, p: 0.1672 })
  expect(measured.map(usedText)).toEqual([
    '6 of 6',
    '6 of 6',
    '5 of 6',
    '6 of 6',
    '5 of 6',
    '5 of 6',
    '5 of 6',
    '0 of 6',
  ])
})

test('the second round of the fixture', () => {
  const measured = agreementIn(s1(), roundId(2))
  expect(valuesOf(measured)).toEqual({
    'alpha-ordinal-terms': 1,
    'alpha-nominal-terms': 1,
    fleiss: 1,
    'alpha-interval': 0.907123,
    concordance: 0.905556,
    'same-values': 0.918212,
    'same-but-for-a-constant': 0.916612,
    'alpha-ordinal-impacts': null,
    'kappa-terms': 0.530612,
    'kappa-impacts': null,
  })
  expect(rounded(one(measured, 'concordance').chance, 4)).toMatchObject({ chiSquared: 18.1111, p: 0.0028 })
})

test('what the fixture says beside: alpha of terms as intervals, ICC (1,1), and quartiles in steps', () => {
  const tell = (number: number) => {
    const { terms, percents } = tablesOf(number)
    return {
      interval: rounded(krippendorffAlpha(terms, 'interval').value),
      oneWay: rounded(intraclass(completeUnits(percents)).value!.single.oneWay, 5),
      steps: terms.map((row) => row.map((step) => (step === null ? '-' : step + 1)).join('')),
      middleHalf: terms.map((row) => spreadOf(row.filter((step) => step !== null)).value!.interquartileRange),
      medians: percents.map((row) => spreadOf(row.filter((given) => given !== null)).value!.median),
    }
  }
  expect([tell(1), tell(2)]).toEqual([
    {
      interval: 0.297508,
      oneWay: 0.32442,
      steps: ['6665', '5545', '5565', '5535', '5465', '335-'],
      middleHalf: [0.25, 0.25, 0.25, 0.5, 0.5, 1],
      medians: [82.5, 60, 67.5, 57.5, 65, 30],
    },
    {
      interval: 1,
      oneWay: 0.91825,
      steps: ['6666', '5555', '5555', '5555', '5555', '3333'],
      middleHalf: [0, 0, 0, 0, 0, 0],
      medians: [85, 60, 67.5, 57.5, 67.5, 32.5],
    },
  ])
})

const term = (key: string, lexicon = 'icd-203') => ({ likelihood: { kind: 'term' as const, lexicon, term: key } })
const cannotJudge = { likelihood: { kind: 'cannot-judge' as const } }
const otherImpact = { impact: { scale: 'plain', level: 2, name: 'serious' } }
const percent = (value: number) => ({ likelihood: { kind: 'percent' as const, percent: value } })

test('silence, “cannot judge”, and what lies under other scales or between two terms are no numbers', () => {
  const asked = [
    [percent(60), { ...term('likely'), impact: 3 as const }, null],
    [cannotJudge, { ...term('likely', 'phia'), impact: 4 as const }, null],
    [{ ...percent(0), ...otherImpact }, percent(100), null],
    [percent(52), null, null],
  ]
  const project = scoredSession([asked])
  const round = project.rounds[roundId(1)]!
  const answers = answersOf.ask(project, round.id)
  expect(answerTables(answers, round, scalesOf(project))).toEqual({
    terms: [
      [4, 4],
      [null, null],
      [0, 6],
      [3, null],
    ],
    percents: [
      [60, null],
      [null, null],
      [0, 100],
      [52, null],
    ],
    impacts: [[3], [4], [null], [null]],
  })
  const underPhia = inForce(scalesOf(project), { lexicon: 'phia' })
  expect(answerTables(answers, round, underPhia).terms).toEqual([
    [4, null],
    [null, 4],
    [0, 6],
    [null, null],
  ])
})

test('terms are counted under the lexicon of the round, whatever is in force later', () => {
  const project = s1()
  project.about.project = { ...project.about.project, lexicon: 'nato' }
  expect(valuesOf(agreementIn(project, roundId(1)))).toEqual(valuesOf(agreementIn(s1(), roundId(1))))
})

test('an open round and one that is gone have no numbers', () => {
  const project = s1()
  const round = project.rounds[roundId(2)]!
  expect(agreementIn({ ...project, rounds: { [round.id]: { ...round, closedAt: null } } }, round.id)).toEqual([])
  expect(agreementIn(project, roundId(3))).toEqual([])
})

const intervals = (number: number) =>
  Object.fromEntries(
    agreementIn(s1(), roundId(number)).map(({ key, interval }) => [key, rounded(atOnce(interval()), 3)]),
  )

test('intervals are about their numbers, the same each time, and where there is no number there is none', () => {
  const found = intervals(1)
  expect(intervals(1)).toEqual(found)
  for (const { key, result } of agreementIn(s1(), roundId(1))) {
    const { value } = found[key]!
    if (result.value === null) expect(found[key]).toEqual({ value: null, reason: 'one-rater' })
    else expect([value!.low < result.value, value!.high > result.value, value!.used > 1900]).toEqual([true, true, true])
  }
  expect(intervals(2)).toMatchObject({
    'alpha-ordinal-terms': { value: { low: 1, high: 1 } },
    'kappa-impacts': { value: null, reason: 'too-few-units' },
  })
})

const answersIn = (project: ReturnType<typeof s1>, number: number) => answersOf.ask(project, roundId(number))

const restOf = (first: Parameters<typeof scoredSession>[0][number], second: typeof first) => {
  const project = scoredSession([first, second])
  return rounded(kappaBetween(answersIn(project, 2), answersIn(project, 1), scalesOf(project)), 3)
}

test('kappa between two rounds is the lower of likelihoods and impacts, and null where it cannot be told', () => {
  const likelihoods = inPercent([
    [10, 30],
    [50, 60],
    [85, 97],
  ])
  const moved = inPercent([
    [30, 30],
    [50, 60],
    [85, 97],
  ])
  const withImpacts = (rows: typeof likelihoods, ...impacts: (1 | 2 | 3 | 4 | 5)[]) =>
    rows.map((row, at) => row.map((given) => ({ ...given, impact: impacts[at]! })))
  expect(restOf(likelihoods, likelihoods)).toBe(1)
  expect(restOf(likelihoods, moved)).toBe(0.909)
  expect(restOf(withImpacts(likelihoods, 1, 3, 5), withImpacts(moved, 1, 3, 5))).toBe(0.909)
  expect(restOf(withImpacts(likelihoods, 1, 3, 5), withImpacts(likelihoods, 5, 3, 1))).toBe(-0.5)
  // One and the same impact twice: nothing has moved there.
  expect(restOf(withImpacts(likelihoods, 3, 3, 3), withImpacts(likelihoods, 3, 3, 3))).toBe(1)
  // Four pairs of likelihoods tell nothing, whatever the impacts do.
  expect(
    restOf(
      withImpacts([...likelihoods.slice(0, 2), [null, null]], 1, 3, 5),
      withImpacts([...likelihoods.slice(0, 2), [null, null]], 1, 3, 5),
    ),
  ).toBeNull()
  expect(
    restOf(
      likelihoods,
      inPercent([
        [null, null],
        [null, null],
        [null, null],
      ]),
    ),
  ).toBeNull()
})
