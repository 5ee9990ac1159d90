import { applyChanges, Project } from '@shared/document/project'
import { Commit, inverse } from '@shared/document/change'
import type { Operation } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertApplicable, reduce } from '../at-once'
import { refusalOf } from '../refusal-of'
import {
  act,
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  AT,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

const name = fc.constantFrom('a', 'b', 'c', 'd')
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(name, fc.option(name)).map(([tag, parent]) => addTag(tag, parent)),
  fc
    .tuple(name, fc.subarray(['a', 'b', 'c']), fc.nat(90))
    .map(([passage, tags, start]) => addPassage(passage, 'art', tags, start)),
  name.map(addRisk),
  fc.tuple(name, name, name).map(([link, risk, passage]) => linkEvidence(link, risk, passage)),
  fc
    .tuple(name, name, fc.integer({ min: 0, max: 100 }))
    .map(([score, risk, percent]) => setScore(score, risk, 'ann', percent)),
  name.map(addMemo),
  fc.tuple(name, fc.string({ maxLength: 20 })).map(([tag, text]): Operation => ({
    name: 'tag.update',
    input: { tagId: id(tag), changes: { definition: text } },
  })),
  fc.tuple(name, fc.option(name)).map(([tag, other]): Operation => ({
    name: 'tag.delete',
    input: { tagId: id(tag), replaceWith: other && id(other) },
  })),
  name.map((passage): Operation => ({ name: 'passage.delete', input: { passageId: id(passage) } })),
  name.map((risk): Operation => ({ name: 'risk.delete', input: { riskId: id(risk) } })),
)

function started(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('art'))
  return project
}

/** Runs a step; null when it was refused. */
function tried(project: Project, steps: Operation[]) {
  try {
    return reduce(project, steps, act)
  } catch (failure) {
    if (failure instanceof Refusal) return null
    throw failure
  }
}

const histories = fc.array(fc.array(anyOperation, { minLength: 1, maxLength: 4 }), { maxLength: 25 })

test('any history can be taken back step by step to exactly where it began', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const project = started()
      const states = [structuredClone(project)]
      const done = []
      for (const step of history) {
        const reduction = tried(project, step)
        if (!reduction) continue
        applyChanges(project, reduction.changes)
        done.push(reduction.changes)
        states.push(structuredClone(project))
      }
      for (const changes of done.toReversed()) {
        expect(project).toEqual(states.pop())
        const back = inverse(changes)
        assertApplicable(project, back, 'Undo')
        applyChanges(project, back)
      }
      expect(project).toEqual(states.pop())
    }),
  )
})

test('every reachable project and commit survives the trip through JSON and its schema', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const project = started()
      for (const [index, step] of history.entries()) {
        const reduction = tried(project, step)
        if (!reduction) continue
        applyChanges(project, reduction.changes)
        const commit = { seq: index + 1, at: AT, by: id('ann'), undoes: null, redoes: null, ...reduction }
        expect(Commit.parse(JSON.parse(JSON.stringify(commit)))).toEqual(commit)
      }
      expect(Project.parse(JSON.parse(JSON.stringify(project)))).toEqual(project)
    }),
  )
})

test('the same operations on the same project give the same changes', () => {
  fc.assert(
    fc.property(fc.array(anyOperation, { minLength: 1, maxLength: 6 }), (operations) => {
      expect(tried(started(), operations)).toEqual(tried(started(), operations))
    }),
  )
})

const conflict = (what: string) => ({
  code: 'conflict',
  message: `${what} is no longer possible: what it would change has been changed since. Nothing was changed.`,
})
const rename = (to: string): Operation => ({ name: 'tag.update', input: { tagId: id('a'), changes: { name: to } } })

test('undo is refused when somebody changed the same thing since', () => {
  const project = started()
  const created = perform(project, addTag('a'))
  perform(project, rename('renamed'))
  expect(refusalOf(() => assertApplicable(project, inverse(created), 'Undo'))).toEqual(conflict('Undo'))
})

test('redo is refused when the thing was deleted or made since', () => {
  const project = started()
  const created = perform(project, addTag('a'))
  const renamed = perform(project, rename('renamed'))
  perform(project, { name: 'tag.delete', input: { tagId: id('a'), replaceWith: null } })
  expect(refusalOf(() => assertApplicable(project, inverse(renamed), 'Undo'))).toEqual(conflict('Undo'))
  expect(refusalOf(() => assertApplicable(project, renamed, 'Redo'))).toEqual(conflict('Redo'))
  expect(refusalOf(() => assertApplicable(project, created, 'Redo'))).toBeNull()
  perform(project, addTag('a'))
  expect(refusalOf(() => assertApplicable(project, created, 'Redo'))).toEqual(conflict('Redo'))
})

test('one conflict among several changes refuses them all', () => {
  const project = started()
  const created = perform(project, addTag('b'), addTag('a'))
  expect(refusalOf(() => assertApplicable(project, inverse(created), 'Undo'))).toBeNull()
  perform(project, rename('renamed'))
  expect(refusalOf(() => assertApplicable(project, inverse(created), 'Undo'))).toEqual(conflict('Undo'))
})

test('the order in which fields were written makes no conflict', () => {
  const project = started()
  const created = perform(project, addTag('a'))
  const tag = project.tags[id('a')]!
  project.tags[id('a')] = Object.fromEntries(Object.entries(tag).toReversed()) as typeof tag
  expect(refusalOf(() => assertApplicable(project, inverse(created), 'Undo'))).toBeNull()
})

test('a step of several operations is named after the first unless it has a name of its own', () => {
  const project = started()
  const names = ['tag.create', 'tag.create']
  const changes = [
    { kind: 'tags', id: id('a'), before: null, after: expect.objectContaining({ name: 'a' }) },
    { kind: 'tags', id: id('b'), before: null, after: expect.objectContaining({ name: 'b' }) },
  ]
  const two = [addTag('a'), addTag('b')]
  expect(reduce(project, two, act)).toEqual({ label: 'Create tag “a”', operations: names, changes })
  expect(reduce(project, two, act, 'Paste 2 tags')).toEqual({ label: 'Paste 2 tags', operations: names, changes })
  expect(project).toEqual(started())
})

test('a label sees the project before its own operation', () => {
  const project = started()
  perform(project, addTag('a'))
  const remove: Operation = { name: 'tag.delete', input: { tagId: id('a'), replaceWith: null } }
  expect(reduce(project, [remove], act).label).toBe('Delete tag “a”')
  expect(reduce(project, [rename('b'), remove], act).label).toBe('Rename tag to “b”')
})

test('a label longer than a commit takes is cut', () => {
  const labelOf = (length: number) => reduce(started(), [addTag('a')], act, 'x'.repeat(length)).label.length
  expect([labelOf(499), labelOf(500), labelOf(501)]).toEqual([499, 500, 500])
  const long: Operation = { name: 'project.update', input: { changes: { title: 'x'.repeat(500) } } }
  const analyst: Operation = {
    name: 'analyst.add',
    input: { analyst: { id: id('bob'), name: 'x'.repeat(500), position: 1 } },
  }
  expect(reduce(started(), [analyst, long], act).label).toBe(`Add analyst ${'x'.repeat(487)}…`)
})

test('no operations change nothing and have no name', () => {
  expect(reduce(started(), [], act)).toEqual({ label: '', operations: [], changes: [] })
})
