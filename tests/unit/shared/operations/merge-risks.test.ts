import type { Operation } from '@shared/operations/operations'
import type { MergedScores } from '@shared/operations/merge-risks'
import { riskMergeEffect } from '@shared/operations/merge-risks-effect'
import { inverse } from '@shared/document/change'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, type Project } from '@shared/document/project'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAlternative,
  addAnalyst,
  addAssumption,
  addColumn,
  addIndicator,
  addMemo,
  addPassage,
  addRisk,
  effectOf,
  id,
  linkEvidence,
  observe,
  perform,
  projectWithRows,
  rate,
  saveQuery,
  setCustom,
  setScore,
} from '../sample-project'

/** "rsk" (R1) stays; "oth" (R2) shares the passage "pas" and the analyst "ann" with it. */
function project(): Project {
  const made = projectWithRows()
  perform(
    made,
    addAnalyst('bob'),
    addRisk('oth'),
    addPassage('pas2', 'art', [], 20),
    linkEvidence('twin', 'oth', 'pas'),
    linkEvidence('more', 'oth', 'pas2'),
    addAssumption('asm2', 'oth'),
    addAlternative('alt2', 'oth'),
    addIndicator('ind2', 'oth'),
    observe('obs2', 'ind2', '2026-11-21', 'observed'),
    rate('own', 'lnk', null, 'consistent'),
    rate('ownTwin', 'twin', null, 'inconsistent'),
    rate('altTwin', 'twin', 'alt2', 'neutral'),
    setScore('scoAnn', 'oth', 'ann', 20),
    setScore('scoBob', 'oth', 'bob', 30),
    { name: 'evidence.update', input: { evidenceId: id('twin'), changes: { stance: 'contradicts', note: 'Look' } } },
    { name: 'risk.update', input: { riskId: id('oth'), changes: { assumptions: 'Cold', contrarySearch: 'Press' } } },
    { name: 'risk.update', input: { riskId: id('rsk'), changes: { assumptions: 'Wet' } } },
    saveQuery('asks', `risk:@${id('oth')}`),
  )
  return made
}
const merge = (scores: MergedScores = 'leave', ...names: string[]): Operation => ({
  name: 'risk.merge',
  input: { riskIds: (names.length > 0 ? names : ['oth']).map(id), intoId: id('rsk'), scores },
})
const judge = (memo: string, risk: string, claim: string): Operation => ({
  name: 'memo.writeJudgment',
  input: { memoId: id(memo), riskId: id(risk), changes: { claim }, values: { Level: risk } },
})

describe('merging risks', () => {
  test('what belongs to the one belongs to the other, evidence of one passage once, and nothing is broken', () => {
    const made = project()
    perform(made, merge())
    expect(made.risks[id('oth')]).toBeUndefined()
    expect(breachesIn(made)).toEqual([])
    const rows = [made.evidence, made.assumptions, made.alternatives, made.indicators, made.observations]
    expect(rows.flatMap((table) => Object.values(table)).every(({ riskId }) => riskId === id('rsk'))).toBe(true)
    expect(Object.keys(made.evidence)).toEqual([id('lnk'), id('more')])
    expect(made.evidence[id('lnk')]).toMatchObject({ stance: 'supports', note: 'Look' })
    expect(made.risks[id('rsk')]).toMatchObject({
      title: 'rsk',
      assumptions: 'Wet\n\nCold',
      contrarySearch: 'Press',
      mergedFrom: [2],
    })
    expect(made.queries[id('asks')]?.text).toBe(`risk:@${id('rsk')}`)
  })

  test('what was rated goes to the link that stays, where that is not rated already', () => {
    const made = project()
    perform(made, merge())
    const rated = Object.values(made.bearings).map((each) => [each.evidenceId, each.alternativeId, each.bearing])
    expect(rated).toEqual([
      [id('lnk'), id('alt'), 'inconsistent'],
      [id('lnk'), null, 'consistent'],
      [id('lnk'), id('alt2'), 'neutral'],
    ])
  })

  test('where an analyst scored both, the kept score stays; the other is put into words where that is wanted', () => {
    const made = project()
    perform(made, merge('leave'))
    const scores = () => Object.values(made.scores).map(({ id: name, rationale }) => [name, rationale])
    expect(scores()).toEqual([
      [id('sco'), ''],
      [id('scoBob'), ''],
    ])
    const other = project()
    perform(other, {
      name: 'score.set',
      input: {
        scoreId: id('scoAnn'),
        riskId: id('oth'),
        analystId: id('ann'),
        changes: {
          impact: 4,
          confidence: 'low',
          ratings: { sources: 'low', assumptions: null, reasoning: 'high' },
          basis: 'One source',
          rationale: 'Seen before.',
        },
      },
    })
    perform(other, merge('in-words'))
    expect(other.scores[id('sco')]).toMatchObject({
      likelihood: { kind: 'percent', percent: 60 },
      rationale:
        'On R2 oth: likelihood 20%, impact 4 severe, confidence low. Confidence by parts: sources low: not corroborated; reasoning high: strong inference, no or minor gaps. Basis: One source. Rationale: Seen before.',
    })
  })

  test('who answers for the one that goes answers for the kept one where nobody does', () => {
    const owner = (kept: string) => {
      const made = project()
      const own = (name: string, by: string) => ({
        name: 'risk.update' as const,
        input: { riskId: id(name), changes: { owner: by } },
      })
      perform(made, own('oth', 'Kim'), own('rsk', kept), merge())
      return made.risks[id('rsk')]?.owner
    }
    expect(['', 'Lee'].map(owner)).toEqual(['Kim', 'Lee'])
  })

  test('words of memos follow, with what they were written against, but where the kept one has its own', () => {
    const made = project()
    perform(made, addMemo('m2'), judge('mem', 'oth', 'Other'), judge('m2', 'oth', 'Other'), judge('m2', 'rsk', 'Own'))
    perform(made, merge())
    const said = ['mem', 'm2']
      .map((name) => made.memos[id(name)]!)
      .map(({ judgments, against }) => [judgments, against])
    const against = (level: string) => ({ [`judgments/${id('rsk')}/claim`]: { Level: level } })
    expect(said).toEqual([
      [{ [id('rsk')]: { claim: 'Other', basis: null } }, against('oth')],
      [{ [id('rsk')]: { claim: 'Own', basis: null } }, against('rsk')],
    ])
  })

  test('a memo that left it out no longer names it', () => {
    const made = project()
    perform(made, { name: 'memo.update', input: { memoId: id('mem'), changes: { excludedRiskIds: [id('oth')] } } })
    perform(made, merge())
    expect(made.memos[id('mem')]?.excludedRiskIds).toEqual([])
  })

  test('several are merged as one step and one undo, and their numbers are never given again', () => {
    const made = project()
    perform(made, addRisk('third'), linkEvidence('l3', 'third', 'pas2'))
    const before = structuredClone(made)
    const { label, changes } = effectOf(made, merge('in-words', 'oth', 'third'))
    expect(label).toBe('Merge R2 and R3 into R1')
    applyChanges(made, changes)
    expect(made.risks[id('rsk')]?.mergedFrom).toEqual([2, 3])
    expect(made.about.project.lastRiskNumber).toBe(3)
    perform(made, addRisk('next'))
    expect(made.risks[id('next')]?.number).toBe(4)
    perform(made, { name: 'risk.delete', input: { riskId: id('next') } })
    const again = structuredClone(before)
    applyChanges(again, changes)
    applyChanges(again, inverse(changes))
    expect(again).toEqual(before)
  })

  test('a risk that others were merged into says so of the one that it becomes', () => {
    const made = project()
    perform(made, addRisk('third'))
    perform(made, { name: 'risk.merge', input: { riskIds: [id('third')], intoId: id('oth'), scores: 'leave' } })
    perform(made, merge())
    expect(made.risks[id('rsk')]?.mergedFrom).toEqual([2, 3])
  })

  test('a risk is not merged with itself', () => {
    expect(refusalOf(() => perform(project(), merge('leave', 'rsk')))).toEqual({
      code: 'risk-merge',
      message: 'A risk cannot be merged with itself. Nothing was merged.',
    })
  })
})

describe('what a merge would change', () => {
  const NOTHING = {
    evidence: 0,
    twins: 0,
    otherStance: 0,
    assumptions: 0,
    alternatives: 0,
    indicators: 0,
    ofEvent: 0,
    scores: 0,
    doubleScores: [],
    judgments: 0,
    judgmentsKept: 0,
    queries: 0,
    notes: false,
    tooLong: null,
  }

  test('is said before', () => {
    const made = project()
    perform(made, addMemo('m2'), judge('mem', 'oth', 'Other'), judge('m2', 'oth', 'Other'), judge('m2', 'rsk', 'Own'))
    expect(riskMergeEffect.ask(made, [id('oth')], id('rsk'), 'leave')).toEqual({
      evidence: 1,
      twins: 1,
      otherStance: 1,
      assumptions: 1,
      alternatives: 1,
      indicators: 1,
      ofEvent: 1,
      scores: 1,
      doubleScores: ['ann on R2'],
      judgments: 1,
      judgmentsKept: 1,
      queries: 1,
      notes: true,
      tooLong: null,
    })
  })

  test('of a bare risk is nothing, and of several each passage and analyst counts once', () => {
    const made = project()
    perform(
      made,
      addRisk('bare'),
      addRisk('third'),
      linkEvidence('l3', 'third', 'pas2'),
      setScore('s3', 'third', 'bob', 5),
    )
    expect(riskMergeEffect.ask(made, [id('bare')], id('rsk'), 'leave')).toEqual(NOTHING)
    expect(riskMergeEffect.ask(made, [id('oth'), id('third')], id('rsk'), 'leave')).toMatchObject({
      evidence: 1,
      twins: 2,
      scores: 1,
      doubleScores: ['ann on R2', 'bob on R4'],
    })
  })

  test('texts that would be too long together are said', () => {
    const made = project()
    const long = 'x'.repeat(30_000)
    const update = (risk: string): Operation => ({
      name: 'risk.update',
      input: { riskId: id(risk), changes: { assumptions: `${risk}${long}` } },
    })
    perform(made, update('rsk'), update('oth'))
    expect(riskMergeEffect.ask(made, [id('oth')], id('rsk'), 'leave')?.tooLong).toBe('notes')
  })

  test('of what is not there, or the risk itself, there is none', () => {
    const made = project()
    expect(riskMergeEffect.ask(made, [id('oth')], id('nil'), 'leave')).toBeNull()
    expect(riskMergeEffect.ask(made, [id('nil')], id('rsk'), 'leave')).toBeNull()
    expect(riskMergeEffect.ask(made, [id('rsk')], id('rsk'), 'leave')).toBeNull()
  })
})

test('in the columns of the project the kept risk takes what it has nothing in; split, both have all', () => {
  const made = project()
  perform(
    made,
    addColumn('place', 'text'),
    addColumn('cost', 'number'),
    setCustom('rsk', { [id('place')]: 'Harbour' }),
    setCustom('oth', { [id('place')]: 'Canal', [id('cost')]: 4 }),
  )
  perform(made, merge('leave', 'oth'))
  const values = { [id('place')]: 'Harbour', [id('cost')]: 4 }
  expect(made.risks[id('rsk')]?.custom).toMatchObject(values)
  const risk = { id: id('new'), position: 9, title: 'Half of it' }
  perform(made, {
    name: 'risk.split',
    input: { riskId: id('rsk'), risk, to: {}, copyIds: {}, withScores: false },
  })
  expect(made.risks[id('new')]?.custom).toEqual(made.risks[id('rsk')]?.custom)
})
