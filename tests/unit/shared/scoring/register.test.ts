import { applyChanges, inverse } from '@shared/document/document'
import type { Evidence, Risk, Score, Stance } from '@shared/kinds/model'
import { newProject } from '@shared/document/new-project'
import { reduce } from '@shared/operations/reduce'
import { newId } from '@shared/new-id'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { Register } from '@shared/scoring/register'
import { expect, test } from 'vitest'

const at = '2026-01-01T00:00:00Z'

function setUp() {
  const project = newProject({ projectId: newId(), title: 'Test', createdAt: at })
  const analyst = { id: newId(), name: 'Ada', position: 1 }
  project.analysts[analyst.id] = analyst
  const [first, second] = [newId(), newId()]
  for (const id of [first, second]) project.risks[id] = { id, number: 1, title: 'Risk' } as Risk
  const register = new Register(project)
  const apply = (...operations: Parameters<typeof reduce>[1]) => {
    const { changes } = reduce(project, operations, { by: analyst.id, at })
    applyChanges(project, changes)
    register.follow(changes)
    return changes
  }
  const score = (riskId: string, percent: number) =>
    apply({
      name: 'score.set',
      input: {
        scoreId: newId(),
        riskId,
        analystId: analyst.id,
        changes: { likelihood: { kind: 'percent', percent }, impact: 4 },
      },
    })
  return { project, register, first, second, apply, score }
}

test('scoring a risk replaces its row and leaves the others as they are', () => {
  const { register, first, second, score } = setUp()
  const before = register.row(second)
  const revision = register.revision
  score(first, 85)
  expect(register.revision).not.toBe(revision)
  expect(register.row(first)?.judgment.level).toEqual({ low: 4, high: 4 })
  expect(register.row(second)).toBe(before)
})

test('an undo brings the row back to what it was', () => {
  const { project, register, first, score } = setUp()
  const before = register.row(first)
  const undo = inverse(score(first, 85))
  applyChanges(project, undo)
  register.follow(undo)
  expect(register.row(first)).toEqual(before)
})

test('evidence is counted by stance', () => {
  const { project, register, first, apply } = setUp()
  const link = { id: newId(), riskId: first, passageId: newId(), stance: 'supports', note: '', position: 1 } as Evidence
  project.evidence[link.id] = link
  register.follow([{ kind: 'evidence', id: link.id, before: null, after: link }])
  expect(register.row(first)?.evidence).toEqual({ supports: 1, contradicts: 0, context: 0 })
  apply({ name: 'evidence.update', input: { evidenceId: link.id, changes: { stance: 'contradicts' } } })
  expect(register.row(first)?.evidence).toEqual({ supports: 0, contradicts: 1, context: 0 })
})

test('a deleted risk has no row', () => {
  const { register, first, apply } = setUp()
  register.row(first)
  apply({ name: 'risk.delete', input: { riskId: first } })
  expect(register.row(first)).toBeUndefined()
})

test('a register that followed is the same as one made afresh', () => {
  const { project, register, first, second, score } = setUp()
  score(first, 20)
  score(second, 70)
  score(first, 90)
  const fresh = new Register(project)
  for (const riskId of [first, second]) expect(register.row(riskId)).toEqual(fresh.row(riskId))
})

const scoreOf = (riskId: string, id: string, likelihood: Score['likelihood'], impact: Score['impact']): Score => ({
  id,
  riskId,
  analystId: `analyst-${id}`,
  likelihood,
  impact,
  confidence: null,
  basis: '',
  rationale: '',
  scoredAt: at,
})
const evidenceOf = (riskId: string, id: string, stance: Stance): Evidence => ({
  id,
  riskId,
  passageId: `passage-${id}`,
  stance,
  note: '',
  position: 1,
})

test('a register made of a full project shows all that is in it', () => {
  const project = newProject({ projectId: newId(), title: 'Test', createdAt: at })
  const risk = { id: 'r', number: 1, title: 'Risk' } as Risk
  const [high, low, other] = [
    scoreOf('r', 's1', { kind: 'percent', percent: 90 }, 5),
    scoreOf('r', 's2', { kind: 'percent', percent: 70 }, 3),
    scoreOf('x', 's3', { kind: 'percent', percent: 1 }, 1),
  ]
  project.risks['r'] = risk
  for (const score of [high, low, other]) project.scores[score.id] = score
  for (const link of [
    evidenceOf('r', 'e1', 'supports'),
    evidenceOf('r', 'e2', 'supports'),
    evidenceOf('r', 'e3', 'context'),
    evidenceOf('x', 'e4', 'contradicts'),
  ]) {
    project.evidence[link.id] = link
  }
  const register = new Register(project)
  expect(register.row('r')).toEqual({
    id: 'r',
    risk,
    scores: [high, low],
    judgment: groupJudgment([high, low]),
    evidence: { supports: 2, contradicts: 0, context: 1 },
  })
  expect(register.row('x')).toBeUndefined()
})

test('a row nothing happened to is the very same row', () => {
  const { register, first } = setUp()
  expect(register.row(first)).toBe(register.row(first))
})

test('a renamed risk has a new row', () => {
  const { project, register, first, apply } = setUp()
  register.row(first)
  expect(apply({ name: 'risk.update', input: { riskId: first, changes: { title: 'New' } } }).touched).toEqual([first])
  expect(register.row(first)?.risk).toBe(project.risks[first])
})

test('what concerns no risk touches no row', () => {
  const { project, register } = setUp()
  expect(register.follow([])).toEqual(new Set())
  expect(register.follow([{ kind: 'about', id: 'project', before: null, after: project.about.project }])).toEqual(
    new Set(),
  )
})

test('evidence that goes from one risk to another touches both', () => {
  const { register, first, second } = setUp()
  const before = evidenceOf(first, 'e', 'supports')
  register.follow([{ kind: 'evidence', id: 'e', before: null, after: before }])
  register.row(second)
  const after = { ...before, riskId: second }
  expect(register.follow([{ kind: 'evidence', id: 'e', before, after }])).toEqual(new Set([first, second]))
  expect(register.row(first)?.evidence).toEqual({ supports: 0, contradicts: 0, context: 0 })
  expect(register.row(second)?.evidence).toEqual({ supports: 1, contradicts: 0, context: 0 })
})

test('what is deleted is no longer counted', () => {
  const { register, first } = setUp()
  const score = scoreOf(first, 's', { kind: 'percent', percent: 60 }, 4)
  const link = evidenceOf(first, 'e', 'context')
  register.follow([
    { kind: 'scores', id: 's', before: null, after: score },
    { kind: 'evidence', id: 'e', before: null, after: link },
  ])
  expect(register.row(first)).toMatchObject({ scores: [score], evidence: { context: 1 } })
  const touched = register.follow([
    { kind: 'scores', id: 's', before: score, after: null },
    { kind: 'evidence', id: 'e', before: link, after: null },
  ])
  expect(touched).toEqual(new Set([first]))
  expect(register.row(first)).toMatchObject({ scores: [], evidence: { context: 0 }, judgment: groupJudgment([]) })
})

test('the deletion of what was never known touches its risk and breaks nothing', () => {
  const { register } = setUp()
  const score = scoreOf('stranger', 's', null, 4)
  expect(register.follow([{ kind: 'scores', id: 's', before: score, after: null }])).toEqual(new Set(['stranger']))
  expect(register.row('stranger')).toBeUndefined()
})
