import { newId } from '@shared/new-id'
import { ICD_203 } from '@shared/memo/layouts'
import { describe, expect, it } from 'vitest'
import { linted, rulesIn, saidOf } from './linted'
import { ModelMemo } from './model-memo'

const without = (...sections: string[]) => ({
  ...ICD_203,
  parts: ICD_203.parts.filter(({ section }) => !sections.includes(section)),
})

describe('T15, citations', () => {
  const citing =
    (statement: 'author-judgment' | 'reported-fact', sentence: (note: string) => string) => (made: ModelMemo) => {
      const passage = Object.values(made.project.passages).find(({ anchor }) => anchor.exact.startsWith('The author'))!
      made.do({ name: 'passage.update', input: { passageId: passage.id, changes: { statement } } })
      made.write('outlook', sentence(`[note](passage:${passage.id})`))
    }
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    [
      'an opinion as fact',
      citing('author-judgment', (note) => `The pause is over by spring.${note} Ships wait.`),
      ['T15'],
    ],
    ['an opinion as proof', citing('author-judgment', (note) => `This confirms the pause ${note} at last.`), ['T15']],
    ['a fact', citing('reported-fact', (note) => `The pause is over by spring.${note}`), []],
    ['whose view it is', citing('author-judgment', (note) => `The author expects that it is over.${note}`), []],
    ['how likely it is', citing('author-judgment', (note) => `It is likely that the pause ends.${note}`), []],
    ['another sentence', citing('author-judgment', (note) => `Ships wait.${note} The pause is over.`), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

it('T16 wants linchpins printed', () => {
  const made = new ModelMemo()
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout: without('assumptions') } } })
  expect(saidOf(linted(made))).toEqual(
    ['R1', 'R2'].map(
      (name) =>
        `T16 The linchpin “The pause lasts into December.” of ${name} is not printed, since this memo has no section for assumptions.`,
    ),
  )
})

it('T19 finds citations whose passage is gone', () => {
  expect(rulesIn((made) => made.write('outlook', `Ships wait.[note](passage:${newId()})`))).toEqual(['T19'])
})

describe('T24, changes', () => {
  const handedOver = (likelihood: string, level: [string, number | null] = ['', null]) => {
    const made = new ModelMemo()
    const judgment = {
      riskId: made.levy,
      name: 'R3',
      title: 'Higher levy',
      claim: '',
      rank: '3',
      likelihood,
      impact: '',
      level: level[0],
      levelAt: level[1],
      confidence: '',
      scoredBy: 1,
      reasons: '',
      supporting: [],
      contradicting: [],
    }
    made.do({
      name: 'handover.record',
      input: {
        handover: {
          id: newId(),
          memoId: made.memoId,
          title: 'Earlier',
          date: '2026-09-01',
          scales: [],
          judgments: [judgment],
          checks: null,
          sha256: '0'.repeat(64),
        },
      },
    })
    return made
  }
  /** What is composed on changes names each risk that moved; a memo that leaves it out has to say it itself. */
  const leavingOut = (made: ReturnType<typeof handedOver>) => {
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout: without('changes') } } })
    return made
  }
  it('is told by what is composed on changes', () => {
    expect(linted(handedOver('likely (55–80%)'))).toEqual([])
  })
  it('wants a note where the likelihood or the level is another one and the section is left out', () => {
    expect(saidOf(linted(leavingOut(handedOver('likely (55–80%)'))))).toEqual([
      'T24 R3 Higher levy was handed over on 5 Oct 2026 as likely (55–80%), and is very unlikely (5–20%) now. Name R3 in the section on changes, and say why.',
    ])
    expect(linted(leavingOut(handedOver('very unlikely (5–20%)', ['high', 4]))).map(({ rule }) => rule)).toEqual([
      'T24',
    ])
  })
  it('passes what stayed, had no value, or is told', () => {
    expect(linted(handedOver('very unlikely (5–20%)', ['low', 2]))).toEqual([])
    expect(linted(handedOver(''))).toEqual([])
    const told = handedOver('likely (55–80%)')
    told.write('changes', 'R3 fell since the council met.')
    expect(linted(told)).toEqual([])
  })
})

describe('T27, implications', () => {
  it('is silent in the section where options belong', () => {
    expect(rulesIn((made) => made.write('implications', 'The ministry should open talks.'))).toEqual([])
  })
})

describe('T30, tables that an analyst writes', () => {
  const table = '| Port | Ships |\n| --- | --- |\n| Norvik | 3 |'
  it.each([
    ['without a caption', `Ships wait.\n\n${table}`, ['T30']],
    ['at the beginning', table, ['T30']],
    ['below a line that says what it is', `Table 1. Ships by port, harbour log.\n\n${table}`, []],
    ['below a line that leads to it', `Ships by port, harbour log:\n\n${table}`, []],
  ])('%s', (_, words, rules) => expect(rulesIn((made) => made.write('outlook', words))).toEqual(rules))
})

describe('what is not looked at', () => {
  it.each([
    ['headings', '# A second pause is possible'],
    ['quotations set apart', '> A second pause is possible and should end.'],
    [
      'quotations of every kind',
      '“It could potentially end”, „es ist possible“, «c’est possible», \'a\' and "perhaps so".',
    ],
    ['code', 'The field `possible` is empty.'],
    ['plain words', 'Ships wait.'],
  ])('%s', (_, words) => expect(rulesIn((made) => made.write('outlook', words))).toEqual([]))
  it.each([
    ['lists', '- Ships wait.\n- A second pause is possible.'],
    ['words in bold', 'A second pause is **possible**.'],
    ['words around a quotation', 'The “pause” is possibly over.'],
  ])('but %s', (_, words) => expect(rulesIn((made) => made.write('outlook', words))).toEqual(['T01']))
})
