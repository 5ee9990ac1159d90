import type { Project } from '@shared/document/project'
import { groupAnswers } from '@shared/document/queries/group-answers'
import { POOLING_RULES, type PoolingRule } from '@shared/kinds/session-rules'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment, type Said } from '@shared/scoring/group-judgment'
import { groupLikelihoodText, pooledBy } from '@shared/scoring/judgment-text'
import { rankedRisks } from '@shared/scoring/ranking'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { id, perform } from '../sample-project'
import { addSession, closeRound, openRound, percent, performAs, review, scoreOf, sign } from '../sample-session'
import { session } from '../statistics/samples'
import { inPercent, riskNamed, scoredSession } from './scored-session'

const RULES = POOLING_RULES.map(({ key }) => key)

const said = (percents: readonly number[]): Said[] =>
  percents.map((each) => ({ likelihood: { kind: 'percent', percent: each }, impact: null }))

const pooled = (percents: readonly number[], rule: PoolingRule) =>
  groupJudgment(said(percents), FIRST_SCALES, rule).likelihood

const valueOf = (percents: readonly number[], rule: PoolingRule) => {
  const likelihood = pooled(percents, rule)
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
    high: 63.25,
    place: { kind: 'term', term: FIRST_SCALES.lexicon.terms[4] },
  })
})

test('a term among the answers leaves the middle term, and says that the rule needs percents', () => {
  const term: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'likely' }
  const answers = [...said([60, 90]), { likelihood: term, impact: null }]
  const { likelihood } = groupJudgment(answers, FIRST_SCALES, 'odds')
  expect([likelihood?.kind, groupLikelihoodText(likelihood)]).toEqual([
    'terms',
    'likely, middle term of 3 analysts: the geometric mean of odds needs percents of all',
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
      '85.4% (84–86%), geometric mean of odds of 4 analysts',
    )
    perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes: { pooling: 'mean' } } })
    expect(ruleOf(project)).toBe('mean')
  })

  test('stays once it is signed, until somebody of it changes a score or takes it back, or another gives one', () => {
    const project = signed()
    expect(ruleOf(project)).toBe('odds')
    performAs(project, 'bob', 42, scoreOf('F1', 'bob', percent(20)))
    perform(project, { name: 'analyst.add', input: { analyst: { id: id('zoe'), name: 'zoe', position: 9 } } })
    performAs(project, 'zoe', 43, scoreOf('F2', 'zoe', percent(20)))
    performAs(project, 'cat', 44, scoreOf('F3', 'cat', { likelihood: null }))
    expect([0, 1, 2, 3].map((row) => ruleOf(project, row))).toEqual(['median', 'median', 'median', 'odds'])
  })

  test('is that of the session that asked last', () => {
    const project = signed()
    perform(project, addSession('new', ['F1'], ['ann', 'bob'], { pooling: 'mean' }))
    performAs(project, 'ann', 44, openRound('n1', 'new', ['F1']))
    performAs(project, 'ann', 45, scoreOf('F1', 'ann', percent(30)))
    performAs(project, 'ann', 46, closeRound('n1'))
    expect([ruleOf(project, 0), ruleOf(project, 1)]).toEqual(['mean', 'odds'])
  })

  test('is the median where it is in no session', () => {
    const project = closed()
    perform(project, { name: 'session.delete', input: { sessionId: id('ses') } })
    expect(ruleOf(project)).toBe('median')
  })
})
