import { measuredText, measuredWords, remarks } from '@shared/scoring/agreement-words'
import { expect, test } from 'vitest'
import { session } from '../statistics/samples'
import { agreementIn, inPercent, roundId, scoredSession } from './scored-session'

const s1 = () => scoredSession([inPercent(session.first), inPercent(session.second)])

test('of the fixture no risk was asked about impacts, and each number is told in words', () => {
  expect(agreementIn(s1(), roundId(2)).map(measuredWords)).toEqual([
    'The analysts choose much the same terms: reliable.',
    'The analysts choose exactly the same terms nearly always: reliable.',
    'The analysts choose exactly the same terms nearly always: reliable.',
    'The percents of the analysts lie close together: reliable.',
    'The analysts rank these risks much alike. That is more than chance (χ² 18.11, df 5, p 0.003).',
    'One analyst’s percents could stand for another’s.',
    'Apart from being higher or lower throughout, the analysts give much the same percents.',
    'Fewer than two analysts gave impacts.',
    'The analysts moved many of their terms since the round before.',
    'Fewer than 5 impacts were given in both rounds.',
  ])
})

const reasons = (asked: Parameters<typeof scoredSession>[0][number]) =>
  Object.fromEntries(
    agreementIn(scoredSession([asked]), roundId(1)).map((each) => [
      each.key,
      each.result.value === null ? measuredWords(each) : 'a number',
    ]),
  )

test('where there is no number the reason stands in plain words', () => {
  const four = inPercent([
    [10, 20, null],
    [30, 40, null],
    [50, 60, 60],
    [70, 80, 60],
    [20, null, 60],
  ])
  expect(reasons(four)).toMatchObject({
    'alpha-interval': 'a number',
    concordance: 'All 3 analysts gave likelihoods in percent of 2 of 5 risks; fewer than 5 tell nothing.',
  })
  expect(reasons(four.slice(0, 4))).toMatchObject({
    'alpha-ordinal-terms':
      'Two or more analysts gave likelihoods in terms of the lexicon of 4 of 4 risks; fewer than 5 tell nothing.',
    fleiss: 'All 3 analysts gave likelihoods in terms of the lexicon of 2 of 4 risks; fewer than 5 tell nothing.',
  })
  expect(reasons(inPercent([50, 50, 50, 50, 50].map((same) => [same, same])))).toMatchObject({
    'alpha-interval': 'The answers do not differ from risk to risk, so nothing tells agreement from chance.',
    concordance: 'The answers do not differ from risk to risk, so nothing tells agreement from chance.',
  })
  expect(reasons(inPercent([10, 20, 30, 40, 50].map((alone) => [alone, null])))).toMatchObject({
    'alpha-interval': 'Fewer than two analysts gave likelihoods in percent.',
    concordance: 'Fewer than two analysts gave likelihoods in percent.',
    'same-values': 'Fewer than two analysts gave likelihoods in percent.',
  })
})

test('the last answer of each risk may be missing from everybody, and the rest still tells', () => {
  const gaps = inPercent([
    [10, null],
    [null, 20],
    [30, 30],
    [null, 40],
    [50, null],
  ])
  expect(reasons(gaps)).toMatchObject({
    fleiss: 'All 2 analysts gave likelihoods in terms of the lexicon of 1 of 5 risks; fewer than 5 tell nothing.',
  })
})

test('a number is judged as it is shown: what reads 0.800 is reliable, and 0.667 tentative', () => {
  const [alpha] = agreementIn(s1(), roundId(2))
  const said = (value: number) => [measuredText(value), measuredWords({ ...alpha!, result: { value } })]
  expect([0.7996, 0.7994, 0.6666, 0.6664, -0.0001, -0.25].map(said)).toEqual([
    ['0.800', 'The analysts choose much the same terms: reliable.'],
    ['0.799', 'The analysts choose similar terms: tentative.'],
    ['0.667', 'The analysts choose similar terms: tentative.'],
    ['0.666', 'The analysts choose terms too far apart: not to be relied on.'],
    ['0.000', 'The analysts choose terms too far apart: not to be relied on.'],
    ['−0.250', 'The analysts choose terms too far apart: not to be relied on.'],
  ])
})

test('what two numbers say beside each other', () => {
  expect(remarks(agreementIn(s1(), roundId(2)))).toEqual([
    'Terms hide what percents show: alpha 1.000 on terms, 0.907 on percents. Percents that differ within a term count as the same there.',
  ])
  expect(remarks(agreementIn(s1(), roundId(1)))).toEqual([
    'Terms show more difference than percents do: alpha 0.297 on terms, 0.481 on percents. Percents close to each other count as different where a term ends between them.',
  ])
  const shifted = inPercent([10, 30, 50, 60, 85].map((value) => [value, value + 15]))
  expect(remarks(agreementIn(scoredSession([shifted]), roundId(1))).at(-1)).toBe(
    'Some analysts are higher than others throughout: ICC 0.879 as they are, 1.000 without that.',
  )
  const alike = inPercent([10, 30, 50, 60, 85].map((value) => [value, value]))
  expect(remarks(agreementIn(scoredSession([alike]), roundId(1)))).toEqual([])
})
