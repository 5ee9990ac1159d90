import { readStatement } from '@shared/document/statement'
import { termByKey } from '@shared/lexicons/lexicon'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import {
  dividedImpact,
  judgmentSentence,
  likelihoodInSentence,
  type LikelihoodInSentence,
} from '@shared/memo/judgment-sentence'
import { Phrasing } from '@shared/kinds/memo-layout'
import { groupJudgment } from '@shared/scoring/group-judgment'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { describe, expect, test } from 'vitest'

const READ = readStatement({
  cause: 'the charts stopped',
  event: 'a ship runs aground',
  party: '',
  horizon: '2027-04-30',
  consequence: 'rationing',
})

const inAll = (likelihood: LikelihoodInSentence) =>
  Phrasing.options.map((phrasing) => judgmentSentence(READ, 'Ice', likelihood, phrasing).sentence)

const said = (value: number | string): Likelihood =>
  typeof value === 'number' ? { kind: 'percent', percent: value } : { kind: 'term', lexicon: 'icd-203', term: value }

function likelihoodOf(values: readonly (number | string)[], lexicon = ICD_203): LikelihoodInSentence {
  const answers = values.map((value, index) => ({ analystId: `a${index}`, likelihood: said(value), impact: null }))
  const { likelihood } = groupJudgment(answers, { ...FIRST_SCALES, lexicon })
  return likelihoodInSentence(likelihood!, lexicon)
}
const named = (id: string) => FIRST_SCALES.lexicons.find((each) => each.id === id)!

describe('a judgment in each phrasing', () => {
  test.each<[string, LikelihoodInSentence, [string, string, string]]>([
    [
      'an adjective',
      likelihoodOf([85]),
      [
        'Because the charts stopped, it is very likely (80–95%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'Because the charts stopped, we judge it very likely (80–95%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'That a ship runs aground by 30 Apr 2027 because the charts stopped, leading to rationing, is very likely (80–95%).',
      ],
    ],
    [
      'a noun with an article',
      likelihoodOf([50]),
      [
        'Because the charts stopped, there is a roughly even chance (45–55%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'Because the charts stopped, we judge that there is a roughly even chance (45–55%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'That a ship runs aground by 30 Apr 2027 because the charts stopped, leading to rationing, has a roughly even chance (45–55%).',
      ],
    ],
    [
      'a possibility',
      likelihoodOf([45], named('phia')),
      [
        'Because the charts stopped, there is a realistic possibility (40–<50%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'Because the charts stopped, we judge that there is a realistic possibility (40–<50%) that a ship runs aground by 30 Apr 2027, leading to rationing.',
        'That a ship runs aground by 30 Apr 2027 because the charts stopped, leading to rationing, is a realistic possibility (40–<50%).',
      ],
    ],
    [
      'a term in quotation marks',
      likelihoodOf([50], named('nato')),
      [
        'Because the charts stopped, the likelihood that a ship runs aground by 30 Apr 2027, leading to rationing, is “even chance” (40–60%).',
        'Because the charts stopped, we judge the likelihood that a ship runs aground by 30 Apr 2027, leading to rationing, to be “even chance” (40–60%).',
        'The likelihood that a ship runs aground by 30 Apr 2027 because the charts stopped, leading to rationing, is “even chance” (40–60%).',
      ],
    ],
    [
      'two terms',
      likelihoodOf(['roughly-even-chance', 'likely']),
      [
        'Because the charts stopped, the likelihood that a ship runs aground by 30 Apr 2027, leading to rationing, is between a roughly even chance (45–55%) and likely (55–80%).',
        'Because the charts stopped, we judge the likelihood that a ship runs aground by 30 Apr 2027, leading to rationing, to be between a roughly even chance (45–55%) and likely (55–80%).',
        'The likelihood that a ship runs aground by 30 Apr 2027 because the charts stopped, leading to rationing, is between a roughly even chance (45–55%) and likely (55–80%).',
      ],
    ],
  ])('%s', (_name, likelihood, sentences) => {
    expect(inAll(likelihood)).toEqual(sentences)
  })

  test('a divided group has its range in each of them, and no middle', () => {
    const sentence =
      'Because the charts stopped, the group is divided on how likely it is that a ship runs aground by 30 Apr 2027, leading to rationing: its answers run from 10%, very unlikely (5–20%), to 90%, very likely (80–95%).'
    expect(inAll(likelihoodOf([10, 90]))).toEqual([sentence, sentence, sentence])
    expect(likelihoodOf(['very-unlikely', 'roughly-even-chance', 'very-likely'])).toEqual({
      kind: 'divided',
      words: 'from very unlikely (5–20%) to very likely (80–95%)',
    })
  })

  test('what is not known is said', () => {
    expect(inAll({ kind: 'none', words: 'has not been scored' })[0]).toBe(
      'Because the charts stopped, how likely it is that a ship runs aground by 30 Apr 2027, leading to rationing, has not been scored.',
    )
  })
})

test.each<[number, LikelihoodInSentence]>([
  [0, { kind: 'place', words: 'below 1% (outside the terms of ICD 203)' }],
  [100, { kind: 'place', words: 'above 99% (outside the terms of ICD 203)' }],
  [3, { kind: 'noun', words: 'almost no chance (1–5%)', article: '', verb: 'has' }],
])('%d%% in a sentence', (percent, words) => {
  expect(likelihoodOf([percent])).toEqual(words)
})

test('a percent in a gap lies between two terms', () => {
  expect(likelihoodOf([52], named('phia'))).toEqual({
    kind: 'place',
    words: 'between a realistic possibility (40–<50%) and likely (55–75%)',
  })
})

test('one term is that term', () => {
  expect(likelihoodInSentence({ kind: 'terms', low: term(), high: term() }, ICD_203)).toEqual({
    kind: 'adjective',
    words: 'likely (55–80%)',
  })
})
const term = () => termByKey(ICD_203, 'likely')!

test('a divided impact has its range; one that is not says nothing', () => {
  const { impactScale } = FIRST_SCALES
  expect(dividedImpact({ low: 1, high: 5, divided: { low: 1, high: 5 } }, impactScale)).toBe(
    'The group is divided on the impact: its answers run from 1 negligible to 5 catastrophic.',
  )
  expect([dividedImpact({ low: 3, high: 4 }, impactScale), dividedImpact(null, impactScale)]).toEqual(['', ''])
})
