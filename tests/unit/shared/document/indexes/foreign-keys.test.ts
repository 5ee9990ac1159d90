import { inverse } from '@shared/document/change'
import { Draft } from '@shared/document/draft'
import { entitiesNaming, idsNaming } from '@shared/document/indexes/foreign-keys'
import { applyChanges, entitiesOf, type Project } from '@shared/document/project'
import { idsIn } from '@shared/kinds/registry'
import fc from 'fast-check'
import { expect, test } from 'vitest'
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
} from '../../sample-project'

const TAGS = ['a', 'b', 'c']

function projectWithTags(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('paper'), ...TAGS.map((name) => addTag(name)))
  return project
}

/** The same told the slow way. */
const scanned = (project: Project, tag: string) =>
  entitiesOf(project, 'passages').flatMap((passage) => (idsIn(passage, 'tagIds').includes(id(tag)) ? passage.id : []))

test('who names an entity is known after any history of changes and their undoing', () => {
  const step = fc.record({
    passage: fc.integer({ min: 0, max: 4 }),
    tags: fc.subarray(TAGS),
    what: fc.constantFrom('put', 'delete', 'undo'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const project = projectWithTags()
      idsNaming(project, 'passages', 'tagIds', id('a'))
      const done: Parameters<typeof inverse>[0][] = []
      for (const { passage, tags, what } of steps) {
        const name = `p${passage}`
        const known = project.passages[id(name)]
        if (what === 'undo') applyChanges(project, inverse(done.pop() ?? []))
        else if (what === 'delete' && known)
          done.push(perform(project, { name: 'passage.delete', input: { passageId: known.id } }))
        else if (!known) done.push(perform(project, addPassage(name, 'paper', tags)))
        else {
          const after = { ...known, tagIds: tags.map(id) }
          const changes = [{ kind: 'passages' as const, id: known.id, before: known, after }]
          applyChanges(project, changes)
          done.push(changes)
        }
      }
      for (const tag of TAGS) {
        expect(
          entitiesNaming(project, 'passages', 'tagIds', id(tag))
            .map((each) => each.id)
            .toSorted(),
        ).toEqual(scanned(project, tag).toSorted())
      }
    }),
    { numRuns: 60 },
  )
})

test('an entity that goes on naming the same keeps its place', () => {
  const project = projectWithTags()
  perform(project, addPassage('p', 'paper', ['a']), addPassage('q', 'paper', ['a']))
  expect([...idsNaming(project, 'passages', 'tagIds', id('a'))]).toEqual([id('p'), id('q')])
  perform(project, { name: 'passage.update', input: { passageId: id('p'), changes: { note: 'changed' } } })
  expect([...idsNaming(project, 'passages', 'tagIds', id('a'))]).toEqual([id('p'), id('q')])
})

test('a draft sees what it has put and taken away itself', () => {
  const project = projectWithTags()
  perform(project, addPassage('p', 'paper', ['a']), addPassage('q', 'paper', ['b']))
  const draft = new Draft(project)
  draft.update('passages', id('p'), { tagIds: [] })
  draft.update('passages', id('q'), { tagIds: [id('a'), id('b')] })
  expect(draft.naming('passages', 'tagIds', id('a')).map((each) => each.id)).toEqual([id('q')])
  draft.remove('passages', id('q'))
  expect(draft.naming('passages', 'tagIds', id('a'))).toEqual([])
  expect([...idsNaming(project, 'passages', 'tagIds', id('a'))]).toEqual([id('p')])
})

test('a field of the same name in another kind is another field', () => {
  const project = projectWithTags()
  perform(project, addRisk('rsk'), addPassage('p', 'paper'))
  expect([...idsNaming(project, 'scores', 'riskId', id('rsk'))]).toEqual([])
  perform(project, linkEvidence('e', 'rsk', 'p'), setScore('s', 'rsk', 'ann', 60))
  expect([...idsNaming(project, 'scores', 'riskId', id('rsk'))]).toEqual([id('s')])
})

test('a draft tells who names an entity as it stands in the draft, each once', () => {
  const project = projectWithTags()
  perform(project, addPassage('p', 'paper', ['a', 'b']), addPassage('q', 'paper', ['a'], 20))
  const draft = new Draft(project)
  const naming = (tag: string) => draft.naming('passages', 'tagIds', id(tag)).map((each) => each.id)
  draft.update('passages', id('p'), { tagIds: [id('b')], note: 'x' })
  expect([naming('a'), naming('b')]).toEqual([[id('q')], [id('p')]])
  draft.remove('passages', id('q'))
  expect([naming('a'), naming('b')]).toEqual([[], [id('p')]])
})
