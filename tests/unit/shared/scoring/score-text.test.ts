import { TERMS } from '@shared/lexicons/icd-203'
import type { Likelihood } from '@shared/project/model'
import {
  groupLikelihoodText,
  likelihoodText,
  readConfidence,
  readImpact,
  readLikelihood,
} from '@shared/scoring/score-text'
import { describe, expect, test } from 'vitest'

const percent = (value: number) => ({ ok: true, value: { kind: 'percent', percent: value } })
const term = (key: string) => ({ ok: true, value: { kind: 'term', lexicon: 'icd-203', term: key } })

describe('a likelihood is read from', () => {
  test.each([
    ['65', percent(65)],
    [' 65 % ', percent(65)],
    ['0', percent(0)],
    ['100%', percent(100)],
    ['likely', term('likely')],
    ['Likely (55–80%)', term('likely')],
    ['55-80%', term('likely')],
    ['55 – 80', term('likely')],
    ['55%-80%', term('likely')],
    ['probable', term('likely')],
    ['probably', term('likely')],
    ['highly improbable', term('very-unlikely')],
    ['almost certainly', term('almost-certain')],
    ['very u', term('very-unlikely')],
    ['?', { ok: true, value: { kind: 'cannot-judge' } }],
    ['', { ok: true, value: null }],
  ])('“%s”', (text, reading) => {
    expect(readLikelihood(text)).toEqual(reading)
  })
})

describe('a likelihood is refused with the reason', () => {
  test.each([
    ['0.65', /65% or 0\.65%/],
    ['64.5', /whole percent/],
    ['101', /outside 0 to 100/],
    ['-3', /outside 0 to 100/],
    ['60-70%', /No term of ICD 203 stands for 60–70%/],
    ['very', /very unlikely or very likely/],
    ['highly likely', /not a term of ICD 203/],
  ])('“%s”', (text, why) => {
    const reading = readLikelihood(text)
    expect(reading.ok ? 'taken' : reading.why).toMatch(why)
  })
})

test('what is shown for a likelihood is read back as the same', () => {
  const likelihoods: (Likelihood | null)[] = [
    null,
    { kind: 'cannot-judge' },
    { kind: 'percent', percent: 5 },
    ...TERMS.map(({ key }) => ({ kind: 'term' as const, lexicon: 'icd-203' as const, term: key })),
  ]
  for (const likelihood of likelihoods) {
    expect(readLikelihood(likelihoodText(likelihood))).toEqual({ ok: true, value: likelihood })
  }
})

test('impact is a level or its name', () => {
  expect(readImpact('4')).toEqual({ ok: true, value: 4 })
  expect(readImpact('Serious')).toEqual({ ok: true, value: 3 })
  expect(readImpact('6')).toMatchObject({ ok: false })
  expect(readImpact('0')).toMatchObject({ ok: false })
})

test('confidence is a letter or the word', () => {
  expect(readConfidence('m')).toEqual({ ok: true, value: 'moderate' })
  expect(readConfidence('HIGH')).toEqual({ ok: true, value: 'high' })
  expect(readConfidence('medium')).toMatchObject({ ok: false })
})

test('a group likelihood shows its spread, and none when all agree', () => {
  const likely = TERMS[4]!
  expect(groupLikelihoodText({ kind: 'percent', median: 60, low: 56.25, high: 63.75, term: likely })).toBe(
    '60% (56–64%)',
  )
  expect(groupLikelihoodText({ kind: 'percent', median: 60, low: 60, high: 60, term: likely })).toBe('60%')
  expect(groupLikelihoodText({ kind: 'terms', low: TERMS[2]!, high: likely })).toBe('unlikely to likely')
})
