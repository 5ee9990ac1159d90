import { type Change, inverse } from '@shared/document/change'
import { ChangesBeside, readyToShow } from '@shared/document/changes-beside'
import { idsNaming } from '@shared/document/indexes/foreign-keys'
import { type Index, indexInSteps, indexOf } from '@shared/document/indexes/indexes'
import { measureOf } from '@shared/document/indexes/measure'
import { applyChanges, entitiesOf, type Project } from '@shared/document/project'
import { FOREIGN_KEYS, KINDS } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { atOnce, type Steps } from '@shared/steps'
import { describe, expect, it, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

/** As for a commit that is very long. */
function madeBeside(project: Project): ChangesBeside {
  const beside = ChangesBeside.of(project, 10_001)
  if (beside === null) throw new Error('It is put in at once.')
  return beside
}

/** A project with a little of everything. */
function fullProject(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('paper'), addTag('a'), addTag('b'))
  perform(project, addPassage('p', 'paper', ['a']), addPassage('q', 'paper', ['a', 'b']), addRisk('r'))
  perform(project, linkEvidence('e', 'r', 'p'), setScore('s', 'r', 'ann', 60))
  return project
}

/** All that the indexes say of a project: who names whom, and how much there is. */
function derivedFrom(project: Project) {
  const ids = KINDS.flatMap((kind) => entitiesOf(project, kind).map((each) => each.id))
  const naming = FOREIGN_KEYS.flatMap(({ kind, field }) =>
    ids.map((each) => [kind, field, each, [...idsNaming(project, kind, field, each)].toSorted()]),
  )
  const measure = atOnce(measureOf(project))
  return { naming, counts: KINDS.map((kind) => measure.countOf(kind)), characters: measure.characters }
}

const changesOf = (project: Project, operation: Operation): Change[] => perform(structuredClone(project), operation)

const source: Operation = { name: 'source.delete', input: { sourceId: id('paper') } }
const OPERATIONS: [string, Operation][] = [
  ['a source deleted with its passages', source],
  ['a tag deleted that passages have', { name: 'tag.delete', input: { tagId: id('a'), replaceWith: id('b') } }],
  ['a risk deleted with its scores', { name: 'risk.delete', input: { riskId: id('r') } }],
  ['something new', addTag('c')],
]

describe('changes put in beside a document', () => {
  test.each(OPERATIONS)('are shown all at once: %s, and taken back', (_, operation) => {
    const project = fullProject()
    derivedFrom(project)
    for (const changes of [changesOf(project, operation), inverse(changesOf(project, operation))]) {
      const before = structuredClone(project)
      const after = structuredClone(project)
      applyChanges(after, changes)
      const beside = madeBeside(project)
      beside.add(changes)
      for (; !beside.isReady; beside.goOn(1)) expect(project).toEqual(before)
      expect(derivedFrom(project)).toEqual(derivedFrom(before))
      beside.show()
      expect(project).toEqual(after)
      expect(derivedFrom(project)).toEqual(derivedFrom(after))
    }
  })

  it('may be added a part after the other, and are shown although none was put in before', () => {
    const [project, after] = [fullProject(), fullProject()]
    const changes = perform(after, source)
    const beside = madeBeside(project)
    expect(beside.isReady).toBe(false)
    beside.goOn(Infinity)
    expect(beside.isReady).toBe(true)
    for (const change of changes) beside.add([change])
    expect(beside.isReady).toBe(false)
    beside.show()
    expect(project).toEqual(after)
  })

  it('leave the document one that can be changed further, and its indexes follow', () => {
    const project = fullProject()
    derivedFrom(project)
    const beside = madeBeside(project)
    beside.add(changesOf(project, source))
    beside.show()
    perform(project, addSource('other'), addPassage('new', 'other', ['b']))
    expect([...idsNaming(project, 'passages', 'tagIds', id('b'))]).toEqual([id('new')])
    expect(derivedFrom(project)).toEqual(derivedFrom(structuredClone(project)))
  })

  it('are in every index when they are shown: nobody who asks then waits', () => {
    const project = fullProject()
    let followed = 0
    // oxlint-disable-next-line require-yield -- there is nothing to build
    function* following(): Steps<Index> {
      return { follow: () => void (followed += 1) }
    }
    indexOf(project, following)
    const beside = madeBeside(project)
    beside.add(changesOf(project, source))
    beside.show()
    expect(followed).toBeGreaterThan(0)
    followed = 0
    indexOf(project, following)
    expect(followed).toBe(0)
  })

  it('are followed by an index that is first asked for meanwhile', () => {
    const project = fullProject()
    const beside = madeBeside(project)
    beside.add(changesOf(project, source))
    beside.goOn(3)
    derivedFrom(project)
    beside.show()
    expect(derivedFrom(project)).toEqual(derivedFrom(structuredClone(project)))
  })

  it('are known to whoever asked before they were shown and has the answer after', () => {
    const project = fullProject()
    indexOf(project, counted)
    perform(project, addTag('c'), addTag('d'))
    const asking = indexInSteps(project, counted)
    asking.next()
    const beside = madeBeside(project)
    beside.add(changesOf(project, { name: 'tag.delete', input: { tagId: id('a'), replaceWith: null } }))
    beside.show()
    expect(atOnce(asking)).toBe(indexOf(project, counted))
    expect(indexOf(project, counted).tags).toBe(3)
  })
})

/** How many tags there are. */
function* counted(project: Project): Steps<Index & { tags: number }> {
  const index = { tags: 0, follow: ({ kind, before, after }: Change) => void (kind === 'tags' && count(before, after)) }
  const count = (before: object | null, after: object | null) => (index.tags += (after ? 1 : 0) - (before ? 1 : 0))
  for (const tag of entitiesOf(project, 'tags')) {
    count(null, tag)
    yield
  }
  return index
}

describe('what shows changes at once is made ready', () => {
  const tagChanges = (many: number) =>
    Array.from({ length: many }, (_, n) => ({
      kind: 'tags' as const,
      id: `t${n}`,
      before: null,
      after: { id: `t${n}` } as Project['tags'][string],
    }))

  it('of more changes without a step too, where the document is much larger than they are', () => {
    const [project, many] = [emptyProject(), 10_001]
    for (const { id: tagId, after } of tagChanges(10 * many)) project.tags[tagId] = after
    expect(readyToShow(project, tagChanges(many)).next().done).toBe(true)
    delete project.tags['t0']
    expect(readyToShow(project, tagChanges(many)).next().done).toBe(false)
  })

  it.each([
    [10_000, 'without a step', 0],
    [10_001, 'an entity a step, those that were there too, and one to see that these are all', 10_003],
  ])('of %i changes %s', (many, _, expected) => {
    const project = emptyProject()
    const making = readyToShow(project, tagChanges(many))
    let [steps, step] = [0, making.next()]
    for (; !step.done; step = making.next()) steps += 1
    expect(steps).toBe(expected)
    expect(project).toEqual(emptyProject())
    step.value()
    expect(Object.keys(project.tags)).toEqual(tagChanges(many).map((change) => change.id))
  })
})
