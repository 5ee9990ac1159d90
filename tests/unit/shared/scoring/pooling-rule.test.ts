import type { Project } from '@shared/document/project'
import { groupAnswers } from '@shared/document/queries/group-answers'
import {
  type Pooling,
  POOLING_RULES,
  poolingIn,
  type PoolingRule,
  USUAL_STOP_RULE,
  type Weights,
} from '@shared/kinds/session-rules'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment, type SaidBy } from '@shared/scoring/group-judgment'
import { groupLikelihoodText, pooledBy } from '@shared/scoring/judgment-text'
import { rankedRisks } from '@shared/scoring/ranking'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { id, perform } from '../sample-project'
import { addSession, closeRound, openRound, percent, performAs, review, scoreOf, sign } from '../sample-session'
import { session } from '../statistics/samples'
import { inPercent, riskNamed, scoredSession } from './scored-session'

const RULES = POOLING_RULES.map(({ key }) => key)

const said = (percents: readonly number[]): SaidBy[] =>
  percents.map((each, of) => ({ analystId: `a${of}`, likelihood: { kind: 'percent', percent: each }, impact: null }))

const pooled = (percents: readonly number[], rule: PoolingRule, weights?: Weights) =>
  groupJudgment(said(percents), FIRST_SCALES, { rule, ...(weights && { weights }) }).likelihood

const valueOf = (percents: readonly number[], rule: PoolingRule, weights?: Weights) => {
  const likelihood = pooled(percents, rule, weights)
  return likelihood?.kind === 'percent' ? likelihood.percent : null
}

test('the second round of the fixture by every rule, as its reference has it', () => {
  expect(RULES.map((rule) => session.second.map((row) => valueOf(row, rule)))).toEqual([
    [85, 60, 67.5, 57.5, 67.5, 32.5],
    [85, 62.5, 68.8, 57.5, 67.5, 32.5],
    [85.4, 62.6, 68.9, 57.5, 67.8, 32.2],
    [93.2, 68.3, 76.5, 61.1, 75.1, 24.9],
  ])
})

test('the spread stays that of the answers, and the value says its rule and how many gave it', () => {
  expect(pooled([60, 70, 60, 61], 'odds')).toEqual({
    pooling: 'odds',
    analysts: 4,
    kind: 'percent',
    percent: 62.9,
    low: 60,
    high: 70,
    place: { kind: 'term', term: FIRST_SCALES.lexicon.terms[4] },
  })
})

test('a term among the answers leaves the middle term, and says that the rule needs percents', () => {
  const term: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'likely' }
  const answers = [...said([60, 90]), { analystId: 'a2', likelihood: term, impact: null }]
  const told = (pooling: Pooling) => {
    const { likelihood } = groupJudgment(answers, FIRST_SCALES, pooling)
    return [likelihood?.kind, groupLikelihoodText(likelihood)]
  }
  expect([told({ rule: 'odds' }), told({ rule: 'odds', weights: { a1: 3 } })]).toEqual([
    ['terms', 'likely, middle term of 3 analysts: the geometric mean of odds needs percents of all'],
    ['terms', 'likely, middle term of 3 analysts: the weighted geometric mean of odds needs percents of all'],
  ])
})

test('the rule is named beside the figures unless nobody chose one', () => {
  expect(RULES.map((rule) => groupLikelihoodText(pooled([60, 60], rule)))).toEqual([
    '60%',
    '60%, mean of 2 analysts',
    '60%, geometric mean of odds of 2 analysts',
    '62.8% (60–60%), extremised geometric mean of odds of 2 analysts',
  ])
  expect(RULES.map((rule) => pooledBy(pooled([60], rule)!))).toEqual([
    'median of 1 analyst',
    'mean of 1 analyst',
    'geometric mean of odds of 1 analyst',
    'extremised geometric mean of odds of 1 analyst',
  ])
})

test('what all answered is the group’s answer, and a half of a tenth goes up', () => {
  expect(RULES.slice(0, 3).map((rule) => [valueOf([0, 0], rule), valueOf([100], rule)])).toEqual([
    [0, 100],
    [0, 100],
    [0, 100],
  ])
  expect(valueOf([4, 4, 4, 5], 'mean')).toBe(4.3)
  expect([valueOf([0, 0], 'extremised')! > 0, pooled([], 'odds')]).toEqual([true, null])
})

test('weights 1 and 3 on 60 and 90 percent, as the reference has them', () => {
  expect([valueOf([60, 90], 'odds', { a1: 3 }), valueOf([60, 90], 'mean', { a1: 3 })]).toEqual([85.2, 82.5])
  expect(pooled([60, 90], 'mean', { a1: 3 })).toEqual({
    pooling: 'mean',
    weighted: true,
    analysts: 2,
    kind: 'percent',
    percent: 82.5,
    low: 60,
    high: 90,
    place: { kind: 'term', term: FIRST_SCALES.lexicon.terms[5] },
  })
  expect((['mean', 'odds'] as const).map((rule) => groupLikelihoodText(pooled([60, 60], rule, { a1: 3 })))).toEqual([
    '60%, weighted mean of 2 analysts',
    '60%, weighted geometric mean of odds of 2 analysts',
  ])
})

test('a session has weights where its rule takes them and somebody counts for more', () => {
  const weights = { a1: 3 }
  expect(RULES.map((pooling) => poolingIn({ pooling, weights }))).toEqual([
    { rule: 'median' },
    { rule: 'mean', weights },
    { rule: 'odds', weights },
    { rule: 'extremised' },
  ])
  expect([poolingIn({ pooling: 'mean', weights: {} }), poolingIn({ pooling: 'mean' })]).toEqual([
    { rule: 'mean' },
    { rule: 'mean' },
  ])
})

test('an answer of weight n counts as the answers of n analysts do', () => {
  const anyone = fc.record({ percent: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(fc.array(anyone, { minLength: 1, maxLength: 6 }), fc.constantFrom('mean', 'odds'), (all, rule) => {
      const weights = Object.fromEntries(all.map(({ weight }, of) => [`a${of}`, weight]))
      const repeated = all.flatMap(({ percent, weight }) => Array.from({ length: weight }, () => percent))
      const percents = all.map(({ percent }) => percent)
      expect(valueOf(percents, rule, weights)).toBe(valueOf(repeated, rule))
    }),
  )
})

test('it never matters who is asked first where answers have weights', () => {
  const shuffled = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
    .map(said)
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  const weights = fc.dictionary(fc.constantFrom('a0', 'a1', 'a2', 'a3'), fc.integer({ min: 2, max: 100 }))
  fc.assert(
    fc.property(shuffled, weights, fc.constantFrom('mean', 'odds'), ([all, other], given, rule) => {
      const by = { rule, weights: given }
      expect(groupJudgment(other, FIRST_SCALES, by)).toEqual(groupJudgment(all, FIRST_SCALES, by))
    }),
  )
})

const anyPercents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })

test('a pooled likelihood lies within what was answered, but for the extremised, and within 0 and 100', () => {
  fc.assert(
    fc.property(anyPercents, fc.constantFrom(...RULES), (percents, rule) => {
      const value = valueOf(percents, rule)!
      const [least, most] = rule === 'extremised' ? [0, 100] : [Math.min(...percents), Math.max(...percents)]
      expect([value >= least, value <= most]).toEqual([true, true])
    }),
  )
})

test('it never matters who is asked first', () => {
  fc.assert(
    fc.property(
      anyPercents.chain((percents) =>
        fc.tuple(fc.constant(percents), fc.shuffledSubarray(percents, { minLength: percents.length })),
      ),
      fc.constantFrom(...RULES),
      ([percents, shuffled], rule) => {
        expect(pooled(shuffled, rule)).toEqual(pooled(percents, rule))
      },
    ),
  )
})

describe('the rule of a risk', () => {
  const closed = () => scoredSession([inPercent(session.second)], { pooling: 'odds' })
  const ruleOf = (project: Project, row = 0) => groupAnswers(project, id(riskNamed(row))).pooling
  const signed = () => {
    const project = closed()
    performAs(project, 'ann', 40, review('ses'))
    performAs(project, 'ann', 41, sign('ses'))
    return project
  }

  test('is that of its session once a round is closed, and the ranks follow it', () => {
    const project = closed()
    expect(rankedRisks(project).map(({ judgment }) => groupLikelihoodText(judgment.likelihood))[0]).toBe(
      '85.4% (80–90%), geometric mean of odds of 4 analysts',
    )
    perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes: { pooling: 'mean' } } })
    expect(ruleOf(project)).toEqual({ rule: 'mean', stopRule: USUAL_STOP_RULE })
  })

  test('has the weights of its session, which stay once that is signed', () => {
    const project = scoredSession([inPercent(session.second)], { pooling: 'mean', named: true })
    const weigh = (weights: Weights) =>
      perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes: { weights } } })
    weigh({ [id('bob')]: 3 })
    const weighted = { rule: 'mean', weights: { [id('bob')]: 3 }, stopRule: USUAL_STOP_RULE }
    expect(groupAnswers(project, id('F1')).pooling).toEqual(weighted)
    expect(rankedRisks(project).map(({ judgment }) => groupLikelihoodText(judgment.likelihood))[0]).toBe(
      '86.7% (80–90%), weighted mean of 4 analysts',
    )
    performAs(project, 'ann', 40, review('ses'))
    performAs(project, 'ann', 41, sign('ses'))
    expect(refusalOf(() => weigh({}))?.message).toBe(
      'The session “ses” is signed and stays as it is. Nothing was changed. To go on with its risks, make a new session.',
    )
    expect(ruleOf(project)).toEqual(weighted)
  })

  test('stays once it is signed, until somebody of it changes a score or takes it back, or another gives one', () => {
    const project = signed()
    expect(ruleOf(project)).toEqual({ rule: 'odds', stopRule: USUAL_STOP_RULE })
    performAs(project, 'bob', 42, scoreOf('F1', 'bob', percent(20)))
    perform(project, { name: 'analyst.add', input: { analyst: { id: id('zoe'), name: 'zoe', position: 9 } } })
    performAs(project, 'zoe', 43, scoreOf('F2', 'zoe', percent(20)))
    performAs(project, 'cat', 44, scoreOf('F3', 'cat', { likelihood: null }))
    expect([0, 1, 2, 3].map((row) => ruleOf(project, row).rule)).toEqual(['median', 'median', 'median', 'odds'])
  })

  test('is that of the session that asked last', () => {
    const project = signed()
    perform(project, addSession('new', ['F1'], ['ann', 'bob'], { pooling: 'mean' }))
    performAs(project, 'ann', 44, openRound('n1', 'new', ['F1']))
    performAs(project, 'ann', 45, scoreOf('F1', 'ann', percent(30)))
    performAs(project, 'ann', 46, closeRound('n1'))
    expect([ruleOf(project, 0), ruleOf(project, 1)].map(({ rule }) => rule)).toEqual(['mean', 'odds'])
  })

  test('is the median where it is in no session', () => {
    const project = closed()
    perform(project, { name: 'session.delete', input: { sessionId: id('ses') } })
    expect(ruleOf(project)).toEqual({ rule: 'median' })
  })
})
