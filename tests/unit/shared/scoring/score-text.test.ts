import { type Impact, impactText } from '@shared/lexicons/impact'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { levelText } from '@shared/lexicons/matrix'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import * as likelihoods from '@shared/lexicons/read-likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import * as scores from '@shared/lexicons/score-text'
import { groupLikelihoodText } from '@shared/scoring/judgment-text'
import { describe, expect, test } from 'vitest'

const { readConfidence } = scores
const TERMS = ICD_203.terms
const IMPACTS: readonly Impact[] = [1, 2, 3, 4, 5]
const readLikelihood = (text: string) => likelihoods.readLikelihood(text, FIRST_SCALES)
const readImpact = (text: string) => scores.readImpact(text, FIRST_SCALES)
const likelihoodText = (likelihood: Likelihood | null) => scores.likelihoodText(likelihood, FIRST_SCALES)
const inTerm = (term: (typeof TERMS)[number]) => ({ kind: 'term' as const, term })

const percent = (value: number) => ({ ok: true, value: { kind: 'percent', percent: value } })
const interval = (low: number, value: number, high: number) => ({
  ok: true,
  value: { kind: 'percent', percent: value, range: { low, high } },
})
const because = (reason: string) => ({ ok: true, value: { kind: 'cannot-judge', reason } })
const term = (key: string) => ({ ok: true, value: { kind: 'term', lexicon: 'icd-203', term: key } })

const BANDS = '1–5%, 5–20%, 20–45%, 45–55%, 55–80%, 80–95%, 95–99%'
const NO_BAND = `is the band of no term of ICD 203, which has ${BANDS}. As an interval it needs a best guess`
const NOTHING_KNOWN = 'is not a percent, not a term of ICD 203 and not “?” for cannot judge.'

describe('a likelihood is read from', () => {
  test.each([
    ['1', percent(1)],
    ['99', percent(99)],
    ['65,0', percent(65)],
    ['100.0 %', percent(100)],
    ['5-20', term('very-unlikely')],
    ['95–99 %', term('almost-certain')],
    ['1 % - 5 %', term('almost-no-chance')],
    ['remote', term('almost-no-chance')],
    ['roughly  even   ODDS', term('roughly-even-chance')],
    ['almost-certain', term('almost-certain')],
    ['nearly certainly', term('almost-certain')],
    ['highly probably', term('very-likely')],
    ['improbably', term('unlikely')],
    ['unl', term('unlikely')],
    ['very l', term('very-likely')],
    ['very likely (80 - 95)', term('very-likely')],
    ['cannot judge', { ok: true, value: { kind: 'cannot-judge' } }],
    [' Cannot  Judge', { ok: true, value: { kind: 'cannot-judge' } }],
    ['–', { ok: true, value: null }],
    ['  ', { ok: true, value: null }],
    ['65', percent(65)],
    [' 65 % ', percent(65)],
    ['0', percent(0)],
    ['100%', percent(100)],
    ['likely', term('likely')],
    ['Likely (55–80%)', term('likely')],
    ['55-80%', term('likely')],
    ['55 – 80', term('likely')],
    ['55%-80%', term('likely')],
    ['(55–80%)', term('likely')],
    ['probable', term('likely')],
    ['probably', term('likely')],
    ['highly improbable', term('very-unlikely')],
    ['almost certainly', term('almost-certain')],
    ['very u', term('very-unlikely')],
    ['?', { ok: true, value: { kind: 'cannot-judge' } }],
    ['', { ok: true, value: null }],
    ['40-70, 55', interval(40, 55, 70)],
    ['40 – 70 %; 55 %', interval(40, 55, 70)],
    ['55-80, 55', interval(55, 55, 80)],
    ['0-100: 100', interval(0, 100, 100)],
    ['55% (40–70%)', interval(40, 55, 70)],
    ['55 (40-70)', interval(40, 55, 70)],
    ['? No data since May', because('No data since May')],
    ['cannot judge: both reports are  old', because('both reports are old')],
    ['Cannot judge – 40-70, 55', because('40-70, 55')],
    ['? -5 degrees', because('-5 degrees')],
    ['?why', because('why')],
    ['？ no data', because('no data')],
    ['?:', { ok: true, value: { kind: 'cannot-judge' } }],
  ])('“%s”', (text, reading) => {
    expect(readLikelihood(text)).toEqual(reading)
  })
})

describe('a likelihood is refused with the reason', () => {
  test.each([
    ['0.65', '0.65 could be 65% or 0.65%. Type whole percents.'],
    ['0,65', '0,65 could be 65% or 0,65%. Type whole percents.'],
    ['.5 %', '.5 is not a whole percent.'],
    ['0.001', '0.001 is not a whole percent.'],
    ['0.999', '0.999 is not a whole percent.'],
    ['64.5', '64.5 is not a whole percent.'],
    ['1.01', '1.01 is not a whole percent.'],
    ['-0.5', '-0.5 is not a whole percent.'],
    ['101', '101 is outside 0 to 100%.'],
    ['-1%', '-1 is outside 0 to 100%.'],
    ['60-70%', `60–70% ${NO_BAND}: “60-70, 65”.`],
    ['55-95', `55–95% ${NO_BAND}: “55-95, 75”.`],
    ['20–80%', `20–80% ${NO_BAND}: “20-80, 50”.`],
    ['very', '“very” could be very unlikely or very likely.'],
    ['Almost', '“almost” could be almost no chance or almost certain.'],
    ['r', '“r” could be almost no chance or roughly even chance.'],
    ['highly likely', `“highly likely” ${NOTHING_KNOWN}`],
    ['likely not', `“likely not” ${NOTHING_KNOWN}`],
    ['5 5', `“5 5” ${NOTHING_KNOWN}`],
    ['??', `“??” ${NOTHING_KNOWN}`],
    ['likely (my guess)', 'What stands behind “likely” would be lost. Write it in the rationale.'],
    ['likely (but only 30%)', 'What stands behind “likely” would be lost. Write it in the rationale.'],
    ['likely (55–90%)', 'What stands behind “likely” would be lost. Write it in the rationale.'],
    ['likely (20–45%)', 'What stands behind “likely” would be lost. Write it in the rationale.'],
    ['perhaps (55–80%)', `“perhaps” ${NOTHING_KNOWN}`],
    ['()', `“()” ${NOTHING_KNOWN}`],
    ['cannot judged', `“cannot judged” ${NOTHING_KNOWN}`],
    ['40-70, 80', 'The best guess 80% lies outside 40–70%.'],
    ['40-70, 39%', 'The best guess 39% lies outside 40–70%.'],
    ['70-40, 55', '70–40% is no interval: type the lower percent first.'],
    ['55 (55-55)', '55–55% is no interval: type the lower percent first.'],
    ['40-170, 55', 'An interval lies within 0 to 100%.'],
    [`? ${'x'.repeat(501)}`, 'The reason is too long for this line. Write it in the rationale, and ? here.'],
  ])('“%s”', (text, why) => {
    expect(readLikelihood(text)).toEqual({ ok: false, why })
  })
})

test('what is shown for a likelihood is read back as the same', () => {
  const all: (Likelihood | null)[] = [
    null,
    { kind: 'cannot-judge' },
    { kind: 'cannot-judge', reason: 'Nobody was there' },
    { kind: 'percent', percent: 5 },
    { kind: 'percent', percent: 5, range: { low: 0, high: 5 } },
    ...TERMS.map(({ key }) => ({ kind: 'term' as const, lexicon: 'icd-203' as const, term: key })),
  ]
  for (const likelihood of all) {
    expect(readLikelihood(likelihoodText(likelihood))).toEqual({ ok: true, value: likelihood })
  }
})

test.each([
  ['1', 1],
  [' 5 ', 5],
  ['4', 4],
  ['Serious', 3],
  ['negligible', 1],
  ['2 limited', 2],
  ['5  CATASTROPHIC', 5],
  ['', null],
  ['–', null],
] as const)('“%s” is the impact %s', (text, value) => {
  expect(readImpact(text)).toEqual({ ok: true, value })
})

test.each([
  ['0', '“0” is not a level of impact: type 1 to 5.'],
  ['6', '“6” is not a level of impact: type 1 to 5.'],
  ['5 severe', '“5 severe” is not a level of impact: type 1 to 5.'],
  ['Sever', '“sever” is not a level of impact: type 1 to 5.'],
])('“%s” is refused as an impact', (text, why) => {
  expect(readImpact(text)).toEqual({ ok: false, why })
})

test.each([
  ['l', 'low'],
  ['m', 'moderate'],
  [' Mod', 'moderate'],
  ['HIGH', 'high'],
  ['', null],
  ['–', null],
] as const)('“%s” is the confidence %s', (text, value) => {
  expect(readConfidence(text)).toEqual({ ok: true, value })
})

test.each(['medium', 'lower', '1'])('“%s” is refused as a confidence', (text) => {
  expect(readConfidence(text)).toEqual({ ok: false, why: `“${text}” is not a confidence: type l, m or h.` })
})

test.each<[Likelihood | null, string]>([
  [null, ''],
  [{ kind: 'percent', percent: 0 }, '0%'],
  [{ kind: 'percent', percent: 65 }, '65%'],
  [{ kind: 'term', lexicon: 'icd-203', term: 'very-unlikely' }, 'very unlikely'],
  [{ kind: 'cannot-judge' }, '?'],
])('the likelihood %j is shown as “%s”', (likelihood, text) => {
  expect(likelihoodText(likelihood)).toBe(text)
})

const of = (analysts: number) => ({ pooling: 'median' as const, analysts })

test('a group likelihood shows its spread, and none when all agree', () => {
  const likely = TERMS[4]!
  expect(
    groupLikelihoodText({ ...of(2), kind: 'percent', percent: 60, low: 56.25, high: 63.75, place: inTerm(likely) }),
  ).toBe('60% (56.25–63.75%)')
  expect(
    groupLikelihoodText({ ...of(2), kind: 'percent', percent: 60, low: 60, high: 60, place: inTerm(likely) }),
  ).toBe('60%')
  expect(groupLikelihoodText({ ...of(2), kind: 'terms', low: TERMS[2]!, high: likely })).toBe('unlikely to likely')
})

test('a group likelihood is empty where nobody judged and one term where all agree on it', () => {
  const likely = TERMS[4]!
  expect(groupLikelihoodText(null)).toBe('')
  expect(groupLikelihoodText({ ...of(2), kind: 'terms', low: likely, high: likely })).toBe('likely')
  expect(
    groupLikelihoodText({ ...of(2), kind: 'percent', percent: 67.5, low: 60.5, high: 71.4, place: inTerm(likely) }),
  ).toBe('67.5% (60.5–71.4%)')
  expect(
    groupLikelihoodText({
      ...of(2),
      kind: 'percent',
      percent: 32.5,
      low: 32.5,
      high: 32.5,
      place: { kind: 'outside', side: 'below' },
    }),
  ).toBe('32.5%')
})

test('an impact is shown with its name and read back as the same', () => {
  expect(IMPACTS.map(impactText)).toEqual(['1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'])
  for (const impact of IMPACTS) expect(readImpact(impactText(impact))).toEqual({ ok: true, value: impact })
})

test('a level is one name, or two where the answers straddle', () => {
  expect(levelText(FIRST_SCALES.matrix.levels, { low: 3, high: 3 })).toBe('moderate')
  expect(levelText(FIRST_SCALES.matrix.levels, { low: 1, high: 5 })).toBe('very low to very high')
})
