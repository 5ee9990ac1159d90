import { expect, it } from 'vitest'
import { composing } from '@shared/memo/compose-memo'
import { proseOf } from '@shared/memo/lint/prose-of-memo'
import { Material } from '@shared/memo/material'
import { evidence } from '@shared/memo/sections/evidence'
import { keyJudgments } from '@shared/memo/sections/key-judgments'
import { matrix } from '@shared/memo/sections/matrix'
import { method } from '@shared/memo/sections/method'
import { unseenUnder } from '@shared/memo/sections/pictures'
import { reasons } from '@shared/memo/sections/reasons'
import { riskTable } from '@shared/memo/sections/risk-table'
import { placing } from '@shared/scoring/matrix-cells'
import { atOnce, type Steps } from '@shared/steps'
import { MemoProject } from './memo-project'

const RISKS = 30

function material(): Material {
  const made = new MemoProject()
  const source = made.source(['The readings were late.'])
  for (let risk = 0; risk < RISKS; risk += 1) {
    const riskId = made.risk(`Risk ${risk}`, { event: 'a ship runs aground' })
    made.evidence(riskId, source, 'readings')
    made.score(riskId, risk * 3, 3)
  }
  return new Material(made.project, made.memo, made.readTexts)
}

function countOf(steps: Steps<unknown>): number {
  let count = 0
  while (!steps.next().done) count += 1
  return count
}

const all = material()

it.each<[string, (material: Material) => Steps<unknown>]>([
  ['key judgments', keyJudgments],
  ['evidence', evidence],
  ['risk table', riskTable],
  ['matrix', matrix],
  ['places on the matrix', ({ risks, scales }) => placing(risks, scales)],
  ['passages that nobody has reviewed', (each) => unseenUnder(each, each.risks)],
  ['reasons', reasons],
  ['method', method],
  ['words that are checked', (each) => proseOf(atOnce(composing(each.project, each.memo, new Map())), each)],
])('is composed a risk a step, between which the window answers: %s', (_, compose) => {
  expect(countOf(compose(all))).toBeGreaterThanOrEqual(RISKS)
})
