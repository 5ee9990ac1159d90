import { respondentsOf } from '@shared/document/queries/respondents'
import { scales } from '@shared/document/queries/scales'
import type { Judgment } from '@shared/kinds/judgment'
import { UNRATED } from '@shared/lexicons/confidence'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { sidesOf } from '@shared/scoring/sides'
import { factsOf } from '@shared/scoring/why-apart-words'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAssumption, id, perform } from '../sample-project'
import { percent, sign, review, performAs, dissentOn } from '../sample-session'
import { answerOf } from './answers'
import { apartOn, apartProject, told } from './apart-session'

const apart = { ann: percent(20), bob: percent(85), cat: percent(30), dan: percent(90) }
const saying = (value: number, more: Partial<Judgment>): Partial<Judgment> => ({ ...percent(value), ...more })

test('where the answers lie together nobody is asked why, and where they only moved neither', () => {
  expect(apartOn(apartProject({ ann: percent(60), bob: percent(70) }))).toBe(null)
  expect(apartOn(apartProject({ ann: percent(60) }))).toBe(null)
})

test('who used a source that nothing shows the others used may have read other evidence', () => {
  const project = apartProject(apart, { s1: ['ann', 'dan'], s2: ['ann', 'cat'] })
  expect(told(project)).toEqual({
    cause: 'evidence: ann cat | bob dan',
    facts: ['ann and cat use “s2”; nothing shows that bob and dan did.'],
    question:
      'ann and cat rest on “s2”, and nothing shows that bob and dan used it: would it change the answer of bob and dan?',
  })
})

test('a side of which no trace is known is compared with nothing', () => {
  expect(told(apartProject(apart, { s1: ['ann'], s2: ['ann', 'cat'] }))).toEqual({
    cause: 'untold: ann cat | bob dan',
    facts: [],
    question: 'What would ann (20%) have to see to come near dan (90%), and the other way round?',
  })
})

test('who made any passage of a source has had it before them', () => {
  const project = apartProject(apart, { s1: ['ann', 'dan'], s2: ['cat'] }, { read: { s2: ['bob'] } })
  expect(told(project)).toEqual({
    cause: 'belief: ann cat | bob dan',
    facts: ['Both sides use “s1”, and no source that one of them uses is unknown to the other.'],
    question: 'Both sides use “s1”: which words of it do they read differently?',
  })
})

test('of many sources that both sides used the first are named and the others counted', () => {
  const project = apartProject(apart, { s1: ['ann', 'dan'] })
  const why = apartOn(project)!
  const source = project.sources[id('s1')]!
  const sources = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ({ ...source, title }))
  const names = respondentsOf.ask(project, id('ses'), id('rsk'))
  expect(factsOf({ ...why, signs: [{ sign: 'same-evidence', sources }] }, names, scales.ask(project))).toEqual([
    'Both sides use “A”, “B”, “C”, “D” and 2 more, and no source that one of them uses is unknown to the other.',
  ])
})

test('beside letters it is not told who made which passage; once the session is signed it is', () => {
  const made = { s1: ['ann', 'dan'], s2: ['ann', 'cat'] }
  const project = apartProject(apart, made, { named: false })
  expect(told(project)?.cause).toBe('untold: ann cat | bob dan')
  expect(told(project)?.question).toMatch(
    /^What would [A-D] \(20%\) have to see to come near [A-D] \(90%\), and the other way round\?$/,
  )
  performAs(project, 'ann', 4, dissentOn('ses', 'rsk'), review('ses'))
  performAs(project, 'ann', 5, sign('ses'))
  expect(told(project)?.cause).toBe('evidence: ann cat | bob dan')
})

test('beside letters it is told who names a source in their reasons, as all can read there', () => {
  const rename = (source: string, title: string, publisher: string) => ({
    name: 'source.update' as const,
    input: { sourceId: id(source), changes: { title, publisher } },
  })
  const project = apartProject(
    {
      ...apart,
      ann: saying(20, { rationale: 'As the PAUSE–in sharing article says.' }),
      bob: saying(85, { basis: 'One paper from Time, over time.' }),
    },
    { s1: ['ann'], s2: ['ann'] },
    { named: false, before: [rename('s1', 'Pause in sharing', 'Journal'), rename('s2', 'Another view', 'Time')] },
  )
  const why = told(project)!
  expect(why.cause).toBe('evidence: ann cat | bob dan')
  expect(why.facts.map((fact) => fact.replace(/\b[A-D]\b/g, '*'))).toEqual([
    '* uses “Pause in sharing”; nothing shows that * and * did.',
    '* uses “Another view”; nothing shows that * and * did.',
  ])
})

test('a publisher of several sources names none of them, and a word in small letters no title', () => {
  const publisher = (source: string) => ({
    name: 'source.update' as const,
    input: { sourceId: id(source), changes: { title: `Title of ${source}`, publisher: 'Time' } },
  })
  const reasons = { ann: saying(20, { rationale: 'Time' }), bob: saying(85, { rationale: 'It takes time.' }) }
  const both = apartProject(
    reasons,
    { s1: ['ann'], s2: ['ann'] },
    { named: false, before: ['s1', 's2'].map(publisher) },
  )
  expect(told(both)?.facts).toEqual([])
  const one = apartProject(reasons, { s1: ['ann'] }, { named: false, before: [publisher('s1')] })
  expect(told(one)?.facts.map((fact) => fact.replace(/\b[A-D]\b/g, '*'))).toEqual([
    '* uses “Title of s1”; nothing shows that * did.',
  ])
})

test('who writes a term whose percents are others than their answer may mean another thing by the scale', () => {
  const project = apartProject(
    {
      ...apart,
      bob: saying(60, { rationale: 'It is very likely, I think.' }),
      dan: saying(90, { basis: 'Unlikely to change.' }),
      cat: saying(30, { rationale: 'Not likely, and no more likely than before.' }),
    },
    { s1: ['ann', 'dan'], s2: ['ann', 'cat'] },
  )
  expect(told(project)).toEqual({
    cause: 'scale: ann cat | bob dan',
    facts: [
      'bob answered 60% and writes “very likely”, which is 80–95% in ICD 203.',
      'dan answered 90% and writes “unlikely”, which is 20–45% in ICD 203.',
      'ann and cat use “s2”; nothing shows that bob and dan did.',
    ],
    question: 'bob answered 60% (likely) and writes “very likely” (80–95%): which of the two is meant?',
  })
})

test('a term that stands behind a word that makes another claim of it is not what was written', () => {
  const turns = ['extremely', 'Not at all', 'no longer', 'hardly', 'increasingly', 'the least']
  for (const turn of turns) {
    const project = apartProject({ ...apart, bob: saying(96, { rationale: `It is ${turn} likely.` }) })
    expect(told(project)?.facts).toEqual([])
  }
})

test('an interval that reaches into the term that is written goes with it', () => {
  const likelihood: Likelihood = { kind: 'percent', percent: 60, range: { low: 40, high: 82 } }
  const project = apartProject({ ...apart, bob: { likelihood, rationale: 'very likely' } })
  expect(told(project)?.cause).toBe('untold: ann cat | bob dan')
})

test('a term of another lexicon may mean another thing, unless it has its twin', () => {
  const phia: Likelihood = { kind: 'term', lexicon: 'phia', term: 'highly-likely' }
  expect(told(apartProject({ ...apart, bob: { likelihood: phia } }))).toMatchObject({
    cause: 'scale: ann cat | bob dan',
    facts: ['bob answered highly likely (80–90%) of UK PHIA; the round was asked under ICD 203.'],
    question: 'bob says highly likely (80–90%) of UK PHIA: which percent is meant, so that all speak of the same?',
  })
  const own: Likelihood = { kind: 'term', lexicon: 'icd-203', term: 'very-likely' }
  expect(told(apartProject({ ...apart, bob: { likelihood: own } }))?.cause).toBe('untold: ann cat | bob dan')
})

test('where impacts alone lie apart the sides are those of the impact, and levels without words are a sign', () => {
  const impacts: Record<string, Partial<Judgment>> = {
    ann: { impact: 5 },
    bob: { impact: 1 },
    cat: { impact: 5 },
    dan: { impact: 5 },
  }
  expect(told(apartProject(impacts))).toEqual({
    cause: 'untold: bob | ann cat dan',
    facts: [],
    question: 'What would bob (1 negligible) have to see to come near dan (5 catastrophic), and the other way round?',
  })
})

test('who rates what the confidence rests on otherwise believes differently', () => {
  const rated = (value: number, assumptions: 'low' | 'moderate' | 'high') =>
    saying(value, { ratings: { ...UNRATED, assumptions } })
  const answers = { ann: rated(20, 'high'), bob: rated(85, 'low'), cat: percent(30), dan: rated(90, 'moderate') }
  expect(told(apartProject(answers))).toEqual({
    cause: 'belief: ann cat | bob dan',
    facts: ['Assumptions: ann rated high, bob and dan low and moderate.'],
    question: 'What does ann take for granted that bob and dan do not, or the other way round?',
  })
  const project = apartProject(answers)
  perform(project, addAssumption('No backfill', 'rsk'), {
    name: 'assumption.create',
    input: {
      assumption: {
        id: id('lin'),
        riskId: id('rsk'),
        position: 2,
        text: 'The pause lasts.',
        linchpin: true,
        ifWrong: '',
      },
    },
  })
  expect(told(project)?.question).toBe(
    'Does it hold that “The pause lasts.”? ann, cat, bob and dan: would the answer be another one if not?',
  )
})

test('ratings that both sides gave part nobody', () => {
  const rated = (value: number, sources: 'low' | 'high') => saying(value, { ratings: { ...UNRATED, sources } })
  const project = apartProject({
    ann: rated(20, 'low'),
    bob: rated(85, 'low'),
    cat: rated(30, 'high'),
    dan: percent(90),
  })
  expect(told(project)?.cause).toBe('untold: ann cat | bob dan')
})

test('two sides are parted at the widest gap, and everybody who has a place is on one of them', () => {
  const anySteps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(anySteps, (steps) => {
      const answers = steps.map((step, index) => answerOf(String(index), percent(step)))
      const stepOf = ({ likelihood }: { likelihood: Likelihood | null }) =>
        likelihood?.kind === 'percent' ? likelihood.percent : 0
      const { lower, higher } = sidesOf(answers, (answer) => ({ low: stepOf(answer), high: stepOf(answer) }))
      expect([...lower, ...higher].toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(answers)
      expect([lower.length > 0, higher.length > 0]).toEqual([true, true])
      const sorted = steps.toSorted((one, other) => one - other)
      const widest = Math.max(...sorted.slice(1).map((step, index) => step - sorted[index]!))
      expect(Math.min(...higher.map(stepOf)) - Math.max(...lower.map(stepOf))).toBe(widest)
    }),
  )
})
