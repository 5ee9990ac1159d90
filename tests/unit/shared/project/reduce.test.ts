import { applyChanges, Commit, inverse, Project } from '@shared/project/document'
import type { Operation } from '@shared/project/operations'
import { assertApplicable, reduce } from '@shared/project/reduce'
import { Refusal } from '@shared/refusal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
} from './sample-project'

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

test('undo is refused when somebody changed the same thing since', () => {
  const project = started()
  const created = perform(project, addTag('a'))
  perform(project, { name: 'tag.update', input: { tagId: id('a'), changes: { name: 'renamed' } } })
  expect(() => assertApplicable(project, inverse(created), 'Undo')).toThrow(/no longer possible/)
})

test('a step of several operations is named after the first unless it has a name of its own', () => {
  const project = started()
  expect(reduce(project, [addTag('a'), addTag('b')], act).label).toBe('Create tag “a”')
  expect(reduce(project, [addTag('a'), addTag('b')], act, 'Paste 2 tags').label).toBe('Paste 2 tags')
})
