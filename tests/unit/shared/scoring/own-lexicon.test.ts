import { FIRST_SCALES } from '@shared/lexicons/scales'
import { Lexicon } from '@shared/lexicons/lexicon'
import type { HeldForecast } from '@shared/scoring/held-forecasts'
import { fitWords, ownLexicon, recordWords, termRecords } from '@shared/scoring/own-lexicon'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPercent, inTerm } from '../resolved-project'

const { lexicon } = FIRST_SCALES
const LIKELY = lexicon.terms.findIndex(({ key }) => key === 'likely')

/** So many outcomes that were called `said`, of which so many happened. */
const called = (said: HeldForecast['likelihood'], outcomes: number, happened: number): HeldForecast[] =>
  Array.from({ length: outcomes }, (_, index) => ({
    outcomeId: `${JSON.stringify(said)} ${index}`,
    riskId: `risk ${index}`,
    analystId: 'ann',
    likelihood: said,
    happened: index < happened,
    days: null,
    tagIds: [],
  }))

const recordOf = (held: readonly HeldForecast[], at = LIKELY) => termRecords(held, lexicon)[at]!

test('a term came true so often, with its interval, beside its band', () => {
  const record = recordOf(called(inTerm('likely'), 31, 16))
  expect([record.outcomes, record.happened, record.share]).toEqual([31, 16, { percent: 52, low: 34, high: 69 }])
  expect([recordWords(record), fitWords(record)]).toEqual([
    '“likely” came true 52% of the time (n = 31).',
    'What came true, 34–69%, goes with the band.',
  ])
})

test('percents count as the term they lie in; terms of other lexicons do not', () => {
  const other = { kind: 'term', lexicon: 'phia', term: 'likely' } as const
  const held = [...called(inTerm('likely'), 6, 6), ...called(inPercent(60), 6, 6), ...called(other, 20, 0)]
  expect([recordOf(held).outcomes, recordOf(held).happened]).toEqual([12, 12])
})

test('an outcome that several called so is one case', () => {
  const held = called(inTerm('likely'), 10, 5)
  expect(recordOf([...held, ...held.map((each) => ({ ...each, analystId: 'bob' }))]).outcomes).toBe(10)
})

test('below ten it is too few to say, and of nothing there is nothing to say', () => {
  const nine = recordOf(called(inTerm('likely'), 9, 9))
  expect([nine.share, recordWords(nine), fitWords(nine)]).toEqual([
    null,
    '“likely”: too few to say (n = 9; 10 are needed).',
    '',
  ])
  expect(recordWords(recordOf([]))).toBe('Nothing was called “likely” yet.')
})

test.each([
  [20, 20, 'It came true more often than the band says: 83–100% in 95 of 100 cases.'],
  [20, 2, 'It came true less often than the band says: 2–31% in 95 of 100 cases.'],
])('%d of which %d came true: %s', (outcomes, happened, words) => {
  expect(fitWords(recordOf(called(inTerm('likely'), outcomes, happened)))).toBe(words)
})

test('a lexicon is made of what came true where outcomes carry it; other terms keep their bands', () => {
  const made = ownLexicon(termRecords(called(inTerm('likely'), 31, 19), lexicon))
  expect([made.terms?.[LIKELY], made.terms && made.changed]).toEqual([
    { ...lexicon.terms[LIKELY], low: 45, high: 77 },
    1,
  ])
  expect(made.terms?.filter((_, index) => index !== LIKELY)).toEqual(
    lexicon.terms.filter((_, index) => index !== LIKELY).map((term) => ({ ...term, key: term.label })),
  )
})

test('ends of bands that came true do not pass each other where outcomes are few', () => {
  const held = [...called(inTerm('likely'), 100, 60), ...called(inTerm('very-likely'), 10, 7)]
  const made = ownLexicon(termRecords(held, lexicon))
  expect(made.terms?.slice(LIKELY, LIKELY + 2).map(({ low, high }) => [low, high])).toEqual([
    [50, 70],
    [50, 90],
  ])
})

test('none is made where nothing carries it, or where the terms would be out of their order', () => {
  expect(ownLexicon(termRecords([], lexicon))).toEqual({
    terms: null,
    why: 'No term was used for 10 outcomes yet: what came true says too little of what the terms mean.',
  })
  expect(ownLexicon(termRecords(called(inTerm('likely'), 40, 1), lexicon))).toEqual({
    terms: null,
    why: '“likely” came true 3% of the time, less than a term below it stands for: its band would be out of the order of the terms.',
  })
  const turned = [...called(inTerm('likely'), 40, 1), ...called(inTerm('unlikely'), 40, 39)]
  expect(ownLexicon(termRecords(turned, lexicon))).toEqual({
    terms: null,
    why: '“unlikely” came true 98% of the time, more than a term above it stands for: its band would be out of the order of the terms.',
  })
})

test('whatever came true, a lexicon that is made is one', () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.nat(60), fc.nat(60)), { maxLength: 12 })
  fc.assert(
    fc.property(cases, (said) => {
      const held = said.flatMap(([percent, outcomes, some]) =>
        called(inPercent(percent), outcomes, Math.min(some, outcomes)),
      )
      const records = termRecords(held, lexicon)
      for (const { share } of records) {
        if (share) expect([share.low <= share.percent, share.percent <= share.high]).toEqual([true, true])
      }
      const made = ownLexicon(records)
      if (made.terms)
        expect(Lexicon.safeParse({ id: 'own', name: 'Own', edition: 1, note: '', terms: made.terms }).success).toBe(
          true,
        )
    }),
  )
})
