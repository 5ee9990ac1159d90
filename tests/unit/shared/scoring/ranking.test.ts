import { newProject } from '@shared/document/project'
import type { Impact } from '@shared/lexicons/impact'
import type { Likelihood } from '@shared/lexicons/likelihood'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { rankedRisks } from '@shared/scoring/ranking'
import { expect, test } from 'vitest'

type Answer = [likelihood: number | string, impact: Impact]

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

test('a level between two counts by its upper end', () => {
  const straddling: Answer[] = [
    [85, 3],
    [85, 5],
  ]
  expect(ranking([[85, 4]], straddling)).toEqual(['1 R2', '2 R1'])
})

test('answers from very low to very high stand below a very high that is certain, and above a high', () => {
  const divided: Answer[] = [
    [5, 1],
    [97, 5],
  ]
  expect(ranking(divided, [[97, 5]], [[60, 4]], [[85, 4]])).toEqual(['1 R2', '2 R1', '3 R4', '4 R3'])
})

test('of two divided risks alike in level the one whose least likely answer is higher comes first', () => {
  const answers = (low: number): Answer[] => [
    [low, 1],
    [97, 5],
  ]
  const terms = (low: string): Answer[] => [
    [low, 1],
    ['almost-certain', 5],
  ]
  expect(ranking(answers(1), answers(30))).toEqual(['1 R2', '2 R1'])
  expect(ranking(terms('almost-no-chance'), terms('unlikely'))).toEqual(['1 R2', '2 R1'])
})

test('two middle terms stand in the middle of both bands', () => {
  const straddling: Answer[] = [
    ['unlikely', 4],
    ['likely', 4],
  ]
  expect(ranking([[40, 4]], straddling, [[55, 4]])).toEqual(['1 R3', '2 R2', '3 R1'])
})

test('of two risks alike otherwise the one whose level begins higher comes first', () => {
  const terms = (impact: Impact): Answer[] => [
    ['likely', impact],
    ['likely', 4],
  ]
  const percents = (impact: Impact): Answer[] => [
    [60, impact],
    [60, 4],
  ]
  expect(ranking(terms(2), terms(4))).toEqual(['1 R2', '2 R1'])
  expect(ranking(percents(2), percents(4))).toEqual(['1 R2', '2 R1'])
})

test('three alike share the first rank and the next is the fourth', () => {
  expect(ranking([[60, 4]], [[10, 1]], [[60, 4]], [[60, 4]])).toEqual(['1= R1', '1= R3', '1= R4', '4 R2'])
})

test('a risk with a likelihood and no impact has no rank', () => {
  const project = newProject({ projectId: 'p', title: 'Test', createdAt: '2026-01-01T00:00:00Z' })
  project.risks['a'] = { id: 'a', number: 1, position: 1 } as Risk
  const likelihood: Likelihood = { kind: 'percent', percent: 90 }
  const score = { id: 's', riskId: 'a', analystId: 'x', likelihood, impact: null } as Score
  project.scores['s'] = score
  expect(rankedRisks(project)).toEqual([
    { risk: project.risks['a'], judgment: groupJudgment([score], FIRST_SCALES), rank: null, tied: false },
  ])
})

test('risks alike and risks without a level stand in the order of their positions', () => {
  const project = newProject({ projectId: 'p', title: 'Test', createdAt: '2026-01-01T00:00:00Z' })
  for (const [number, position] of [3, 1, 2, 6, 5, 4].entries()) {
    project.risks[`r${number}`] = { id: `r${number}`, number, position } as Risk
  }
  for (const riskId of ['r0', 'r1', 'r2']) {
    const likelihood: Likelihood = { kind: 'percent', percent: 60 }
    project.scores[`s-${riskId}`] = { id: `s-${riskId}`, riskId, analystId: 'a', likelihood, impact: 4 } as Score
  }
  const shown = rankedRisks(project).map(({ risk, rank, tied }) => [risk.number, rank, tied])
  expect(shown).toEqual([
    [1, 1, true],
    [2, 1, true],
    [0, 1, true],
    [5, null, false],
    [4, null, false],
    [3, null, false],
  ])
})

test('a project without risks has no ranking', () => {
  expect(ranking()).toEqual([])
})

test('risks alike in all, also in their position, stand in the same order as in the register', () => {
  const order = (...ids: string[]) => {
    const project = newProject({ projectId: 'p', title: 'Test', createdAt: '2026-01-01T00:00:00Z' })
    for (const id of ids) project.risks[id] = { id, number: 1, position: 1 } as Risk
    return rankedRisks(project).map(({ risk }) => risk.id)
  }
  expect(order('b', 'a')).toEqual(['a', 'b'])
  expect(order('a', 'b')).toEqual(['a', 'b'])
})
