import { newProject } from '@shared/project/new-project'
import type { TermKey } from '@shared/lexicons/icd-203'
import type { Impact, Likelihood, Risk, Score } from '@shared/project/model'
import { rankedRisks } from '@shared/scoring/ranking'
import { expect, test } from 'vitest'

type Answer = [likelihood: number | TermKey, impact: Impact]

/** One risk per list of answers; R1 is the first. */
function ranking(...risks: Answer[][]) {
  const project = newProject({ projectId: 'p', title: 'Test', createdAt: '2026-01-01T00:00:00Z' })
  risks.forEach((answers, index) => {
    const riskId = `risk-${index}`
    project.risks[riskId] = { id: riskId, number: index + 1, position: index } as Risk
    answers.forEach(([value, impact], analyst) => {
      const likelihood: Likelihood =
        typeof value === 'number'
          ? { kind: 'percent', percent: value }
          : { kind: 'term', lexicon: 'icd-203', term: value }
      const id = `score-${index}-${analyst}`
      project.scores[id] = { id, riskId, analystId: `a${analyst}`, likelihood, impact } as Score
    })
  })
  return rankedRisks(project).map(({ risk, rank, tied }) => `${rank ?? '–'}${tied ? '=' : ''} R${risk.number}`)
}

test('the level decides first, then the likelihood', () => {
  expect(ranking([[60, 4]], [[85, 5]], [[30, 5]], [[70, 4]])).toEqual(['1 R2', '2 R3', '3 R4', '4 R1'])
})

test('risks alike in level, median and spread share a rank, and the next rank is skipped', () => {
  expect(ranking([[60, 4]], [[85, 5]], [[60, 4]], [[10, 1]])).toEqual(['1 R2', '2= R1', '2= R3', '4 R4'])
})

test('of two equal medians the one whose spread reaches higher comes first', () => {
  const narrow: Answer[] = [
    [60, 4],
    [60, 4],
    [60, 4],
  ]
  const wide: Answer[] = [
    [40, 4],
    [60, 4],
    [78, 4],
  ]
  expect(ranking(narrow, wide)).toEqual(['1 R2', '2 R1'])
})

test('a judgment in terms finds its place among percents', () => {
  expect(ranking([[60, 4]], [['likely', 4]], [[70, 4]])).toEqual(['1 R3', '2 R2', '3 R1'])
})

test('risks nobody scored come last, in register order, without a rank', () => {
  expect(ranking([], [[60, 4]], [])).toEqual(['1 R2', '– R1', '– R3'])
})
