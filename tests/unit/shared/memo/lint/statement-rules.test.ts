import { newId } from '@shared/new-id'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { describe, expect, it } from 'vitest'
import { rulesIn } from './linted'
import type { ModelMemo } from './model-memo'

const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })

/** A risk of its own with evidence of two origins, judged low. */
function oneMore(made: ModelMemo, event: string, more: Parameters<ModelMemo['risk']>[1] = {}): string {
  const riskId = made.risk('One more', { event, party: 'pilots', horizon: '2027-02-01', ...more })
  made.evidence(riskId, made.ledger, 'blind at night')
  made.evidence(riskId, made.wire, 'Two insurers', 'contradicts')
  made.score(riskId, 30, 2)
  return riskId
}

describe('T21, two events', () => {
  it.each([
    'an ally reduces sharing or leaks data',
    'a release causes deaths or is publicly blamed on Halvern',
    'the pause lasts and the strait is closed',
    'allies reduce sharing or leak',
    'the port ends the talks and withdraws its pilots',
    'the pilots strike, and insurers withdraw cover',
  ])('speaks of: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual(['T21']))
  it.each([
    'a strike hits Kyiv and Odesa within hours',
    'a flood closes the port and the strait',
    'Costrava and Halvern sign a treaty',
    'an outage causes delay or damage',
    'an ally which sells and buys arms leaves the pact',
    'the port raises its levy or charges',
    'a strike or leak stops the pipeline',
    'the sale of oil and gas falls',
  ])('lets pass: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual([]))
})

describe('T22, conditions', () => {
  it.each([
    'pilots stop work if the pause lasts',
    'pilots stop work unless the port pays',
    'in the event of a thaw a dam breaks',
  ])('speaks of: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual(['T22']))
  it.each([
    'pilots stop work even if they are paid',
    'a court decides if the pause is lawful',
    'pilots stop work if the pause lasts, which is unlikely',
    'pilots stop work if R1 comes about',
    'few ships, if any, wait',
  ])('lets pass: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual([]))
})

describe('T23, coherence', () => {
  const split = (value: number) => (made: ModelMemo) => {
    const riskId = newId()
    const risk = { id: riskId, position: 50, title: 'Levy on fish' }
    made.do({ name: 'risk.split', input: { riskId: made.levy, risk, to: {}, copyIds: {}, withScores: false } })
    made.score(riskId, value, 2)
  }
  const alternative = (value: number) => (made: ModelMemo) =>
    made.do({
      name: 'alternative.create',
      input: {
        alternative: { id: newId(), riskId: made.rates, position: 9, text: 'Rates fall.', likelihood: percent(value) },
      },
    })
  it('alternatives that add up to more than everything', () => {
    expect(rulesIn(alternative(22))).toEqual(['T23'])
    expect(rulesIn(alternative(60))).toEqual(['T23'])
    expect(rulesIn(alternative(21))).toEqual([])
    expect(rulesIn(alternative(5))).toEqual([])
  })
  it('a part that is more likely than the whole', () => {
    expect(rulesIn(split(30))).toEqual(['T05', 'T23'])
    expect(rulesIn(split(16))).toEqual(['T05', 'T23'])
    expect(rulesIn(split(15))).toEqual(['T05'])
    expect(rulesIn(split(10))).toEqual(['T05'])
  })
})

describe('T25, indicators', () => {
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['a high risk without', (made) => made.score(oneMore(made, 'a dam breaks'), 90, 5), ['T25']],
    ['without threshold', (made) => made.indicator(made.levy, 'A draft', ' ', 'Clerk'), ['T25']],
    ['without owner', (made) => made.indicator(made.levy, 'A draft', 'any', ''), ['T25']],
    ['with both', (made) => made.indicator(made.levy, 'A draft', 'any', 'Clerk'), []],
    ['a low risk without', (made) => void oneMore(made, 'a dam breaks'), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T29, the diagonal', () => {
  const grade = (made: ModelMemo, reliability: 'B' | 'A') => {
    for (const sourceId of [made.ledger, made.wire, made.notice])
      made.do({ name: 'source.update', input: { sourceId, changes: { reliability } } })
  }
  it('speaks where nearly all grades lie on it, of five or more', () => {
    expect(rulesIn((made) => grade(made, 'B'))).toEqual(['T29'])
    expect(rulesIn((made) => grade(made, 'A'))).toEqual([])
    expect(rulesIn(() => {})).toEqual([])
  })
})
