import { termByKey } from '@shared/lexicons/lexicon'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import {
  confidenceSentence,
  draftBasis,
  draftClaim,
  printedClaim,
  riskName,
  statementWords,
} from '@shared/memo/judgment-words'
import { riskValueText } from '@shared/memo/live-values'
import { likelihoodPhrase } from '@shared/memo/judgment-sentence'
import { Material, type MemoRisk } from '@shared/memo/material'
import { withOwnValues } from '@shared/memo/own-values'
import type { Risk } from '@shared/kinds/risks'
import { richFrom } from '@shared/rich/from-markdown'
import { plainWords } from '@shared/rich/plain-words'
import { describe, expect, test } from 'vitest'
import { MemoProject } from './memo-project'

type Given = Parameters<MemoProject['score']>[1]

function judged(given: Given[], details: Partial<Risk> = {}): MemoRisk {
  const made = new MemoProject()
  const risk = made.risk('Flood', { horizon: '2027-03-01', ...details })
  for (const [index, likelihood] of given.entries()) made.score(risk, likelihood, 3, { by: made.analyst(`A${index}`) })
  return only(made)
}

function only({ project, memo, readTexts }: MemoProject): MemoRisk {
  const [risk, ...more] = new Material(project, memo, readTexts).risks
  if (!risk || more.length > 0) throw new Error('One risk was expected')
  return risk
}

/** A claim as it is printed, in words. */
const fillClaim = (claim: string, each: MemoRisk) =>
  plainWords(printedClaim(withOwnValues(richFrom(claim), each.risk.id), each), (inline) =>
    inline.type === 'riskValue' ? riskValueText(each, inline.attrs.value) : '',
  )

const terms = (low: string, high: string) =>
  likelihoodPhrase({ kind: 'terms', low: termByKey(ICD_203, low)!, high: termByKey(ICD_203, high)! }, ICD_203)
const percent = (median: number) => judged([median]).judgment.likelihood!

describe('a likelihood in words', () => {
  test.each([
    [0, 'below 1% (outside the terms of ICD 203)'],
    [1, 'almost no chance (1–5%)'],
    [4, 'almost no chance (1–5%)'],
    [5, 'very unlikely (5–20%)'],
    [45, 'roughly even chance (45–55%)'],
    [99, 'almost certain (95–99%)'],
    [100, 'above 99% (outside the terms of ICD 203)'],
  ])('%d%% is %j', (median, phrase) => {
    expect(likelihoodPhrase(percent(median), ICD_203)).toBe(phrase)
  })

  test('of one term and of two', () => {
    expect(terms('likely', 'likely')).toBe('likely (55–80%)')
    expect(terms('unlikely', 'likely')).toBe('between unlikely (20–45%) and likely (55–80%)')
  })

  test('of a median between two whole percents outside the lexicon', () => {
    expect(likelihoodPhrase(judged([0, 1]).judgment.likelihood!, ICD_203)).toBe(
      'below 1% (outside the terms of ICD 203)',
    )
    expect(likelihoodPhrase(judged([99, 100]).judgment.likelihood!, ICD_203)).toBe(
      'above 99% (outside the terms of ICD 203)',
    )
  })
})

describe('a claim that does not place its likelihood gets the sentence that does', () => {
  test.each<[string, Given[], string]>([
    ['one percent', [60], 'We judge this likely (55–80%) by 1 Mar 2027.'],
    ['no chance', [2], 'We judge that there is almost no chance (1–5%) of this by 1 Mar 2027.'],
    ['an even chance', [50], 'We judge that there is a roughly even chance (45–55%) of this by 1 Mar 2027.'],
    ['a term', ['unlikely'], 'We judge this unlikely (20–45%) by 1 Mar 2027.'],
    [
      'a noun as a term',
      ['roughly-even-chance'],
      'We judge that there is a roughly even chance (45–55%) of this by 1 Mar 2027.',
    ],
    [
      'two terms, the first a noun',
      ['roughly-even-chance', 'likely'],
      'We judge the likelihood of this to be between a roughly even chance (45–55%) and likely (55–80%) by 1 Mar 2027.',
    ],
    [
      'below the lexicon',
      [0],
      'We judge the likelihood of this to be below 1% (outside the terms of ICD 203) by 1 Mar 2027.',
    ],
    ['one who cannot judge', ['?'], 'Its likelihood could not be judged.'],
    ['two who cannot judge', ['?', '?'], 'Its likelihood could not be judged.'],
    ['one who cannot judge and one who can', ['?', 60], 'We judge this likely (55–80%) by 1 Mar 2027.'],
    [
      'a divided group',
      [10, 90],
      'The group is divided on how likely this is by 1 Mar 2027: its answers run from 10%, very unlikely (5–20%), to 90%, very likely (80–95%).',
    ],
    ['nobody', [], 'Its likelihood has not been scored.'],
    ['an impact alone', [null], 'Its likelihood has not been scored.'],
  ])('%s', (_name, given, sentence) => {
    expect(fillClaim('It floods', judged(given))).toBe(`It floods. ${sentence}`)
  })

  test('without a date it says so', () => {
    expect(fillClaim('It floods', judged([60], { horizon: null }))).toBe(
      'It floods. We judge this likely (55–80%), with no date set.',
    )
    expect(fillClaim('', judged([60]))).toBe('We judge this likely (55–80%) by 1 Mar 2027.')
  })
})

describe('the tokens of a claim', () => {
  test('are filled wherever they stand, as often as they stand', () => {
    expect(fillClaim('{likelihood} or {likelihood} by {horizon} or {horizon}', judged([60]))).toBe(
      'likely (55–80%) or likely (55–80%) by 1 Mar 2027 or 1 Mar 2027.',
    )
  })

  test('say what is missing', () => {
    expect(fillClaim('It is {likelihood} by {horizon}', judged([], { horizon: null }))).toBe(
      'It is not scored by no date set.',
    )
  })

  test('a claim read from right to left leaves the sentence behind it as it is', () => {
    expect(fillClaim('يفيض النهر', judged([60]))).toBe(
      '\u2068يفيض النهر.\u2069 We judge this likely (55–80%) by 1 Mar 2027.',
    )
  })

  test('a date alone does not place the likelihood', () => {
    expect(fillClaim('It floods by {horizon}', judged([60]))).toBe(
      'It floods by 1 Mar 2027. We judge this likely (55–80%) by 1 Mar 2027.',
    )
  })
})

describe('what stands until the analyst writes', () => {
  test('is the judgment as one sentence, with the values that follow the project, or the title of the risk', () => {
    const details = { event: 'the river leaves its bed', consequence: 'closed roads' }
    expect([
      draftClaim(judged([60], details), 'it-is'),
      draftClaim(judged([60]), 'it-is'),
      draftClaim(judged([50], { event: 'Will it flood?' }), 'we-judge'),
      draftClaim(judged([10, 90], details), 'we-judge'),
    ]).toEqual([
      'It is {likelihood} that the river leaves its bed by {horizon}, leading to closed roads.',
      'It is {likelihood} that the risk “Flood” comes about by {horizon}.',
      'We judge that there is a {likelihood} that the event named below happens by {horizon}.\n\nEvent: Will it flood?',
      'The group is divided on how likely it is that the river leaves its bed by {horizon}, leading to closed roads: its answers run from 10%, very unlikely (5–20%), to 90%, very likely (80–95%).',
    ])
  })

  test('what the risk says is its statement without its day, or its title', () => {
    expect([statementWords(judged([60], { event: 'the river rises' })), statementWords(judged([]))]).toEqual([
      'The river rises.',
      'Flood.',
    ])
  })

  test('of a divided group nobody has a confidence in common', () => {
    const made = new MemoProject()
    const risk = made.risk('Flood')
    for (const likelihood of [10, 90]) made.score(risk, likelihood, 3, { by: made.analyst('Per'), confidence: 'high' })
    expect(confidenceSentence(only(made))).toBe(
      'The group has no judgment in common; confidence of each in their own: high (2 analysts).',
    )
  })

  test('is each basis once, as a sentence, in the order it was given', () => {
    const made = new MemoProject()
    const risk = made.risk('Flood')
    for (const basis of ['two gauges', ' Two gauges. ', '', 'an old map!'])
      made.score(risk, 60, 3, { by: made.analyst('Per'), basis })
    expect(draftBasis(only(made))).toBe('Two gauges. An old map!')
    expect(draftBasis(judged([60]))).toBe('')
  })

  test('names the risk by number and title', () => {
    expect(riskName(judged([]))).toBe('R1 Flood')
  })
})

test.each([
  [[], 'Confidence in this judgment has not been stated.'],
  [['low'], 'Our confidence in this judgment is low.'],
  [['high', 'high'], 'Our confidence in this judgment is high.'],
  [['high', 'low', 'high'], 'Our confidence in this judgment differs: low (1 analyst) and high (2 analysts).'],
  [
    ['moderate', 'high', 'low'],
    'Our confidence in this judgment differs: low (1 analyst), moderate (1 analyst) and high (1 analyst).',
  ],
] as const)('confidences %j read: %s', (given, sentence) => {
  const made = new MemoProject()
  const risk = made.risk('Flood')
  made.score(risk, 60, 3)
  for (const confidence of given) made.score(risk, 60, 3, { by: made.analyst('Per'), confidence })
  expect(confidenceSentence(only(made))).toBe(sentence)
})
