import { applyChanges, inverse } from '@shared/project/document'
import type { Evidence, Risk } from '@shared/project/model'
import { newProject } from '@shared/project/new-project'
import { reduce } from '@shared/project/reduce'
import { newId } from '@shared/new-id'
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
    return { changes, touched: [...register.follow(changes)] }
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
  expect(score(first, 85).touched).toEqual([first])
  expect(register.row(first)?.judgment.level).toEqual({ low: 4, high: 4 })
  expect(register.row(second)).toBe(before)
})

test('an undo brings the row back to what it was', () => {
  const { project, register, first, score } = setUp()
  const before = register.row(first)
  const undo = inverse(score(first, 85).changes)
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
