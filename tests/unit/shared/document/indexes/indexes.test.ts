import { followChanges, indexInSteps, indexOf, type Index } from '@shared/document/indexes/indexes'
import { applyChanges, entitiesOf, type Project } from '@shared/document/project'
import type { Change } from '@shared/document/change'
import { atOnce, type Steps } from '@shared/steps'
import { expect, test } from 'vitest'
import { addTag, emptyProject, id, perform } from '../../sample-project'

class Heard implements Index {
  readonly titleWhenBuilt: string
  readonly changes: Change[] = []

  constructor(project: Project) {
    this.titleWhenBuilt = project.about.project.title
  }

  follow(change: Change): void {
    this.changes.push(change)
  }
}
function* heard(project: Project): Steps<Heard> {
  yield
  return new Heard(project)
}

test('an index is built once for a document and hears every change since', () => {
  const project = emptyProject()
  perform(project, addTag('before'))
  const index = indexOf(project, heard)
  perform(project, addTag('after'))
  expect(indexOf(project, heard)).toBe(index)
  expect(index.changes.map((change) => change.id)).toEqual([id('after')])
})

test('the document shows a change before its indexes hear of it, and they do before they are asked', () => {
  const project = emptyProject()
  const seen: (string | undefined)[] = []
  // oxlint-disable-next-line require-yield -- there is nothing to build
  function* seeing(of: Project): Steps<Index> {
    return { follow: ({ id: tagId }) => seen.push(of.tags[tagId]?.name) }
  }
  indexOf(project, seeing)
  perform(project, addTag('cost'))
  expect(seen).toEqual([])
  indexOf(project, seeing)
  expect(seen).toEqual(['cost'])
})

test('indexes follow in steps, and whoever asks in between does not see half of it', () => {
  const project = emptyProject()
  const index = indexOf(project, heard)
  perform(project, addTag('one'), addTag('two'), addTag('three'))
  const following = followChanges(project)
  following.next()
  expect(index.changes.map((change) => change.id)).toEqual([id('one')])
  expect(indexOf(project, heard).changes.map((change) => change.id)).toEqual([id('one'), id('two'), id('three')])
  perform(project, addTag('four'))
  atOnce(following)
  expect(index.changes.map((change) => change.id)).toEqual([id('one'), id('two'), id('three'), id('four')])
})

test('an index that is built while the document changes is of the document as it then is', () => {
  const project = emptyProject()
  perform(project, addTag('one'))
  const building = indexInSteps(project, names)
  building.next()
  perform(project, addTag('two'))
  const { known } = atOnce(building)
  expect(known).toEqual(['one', 'two'])
  expect(indexOf(project, names).known).toBe(known)
})

test('an index that was asked for while it was built is kept once', () => {
  const project = emptyProject()
  perform(project, addTag('one'))
  const building = indexInSteps(project, names)
  building.next()
  const asked = indexOf(project, names)
  expect(atOnce(building)).toBe(asked)
  expect(indexOf(project, names)).toBe(asked)
})

/** Names of tags; what it hears of later it does not take in, so that only building it anew shows that. */
function* names(project: Project): Steps<Index & { known: string[] }> {
  const known: string[] = []
  for (const { name } of entitiesOf(project, 'tags')) {
    known.push(name)
    yield
  }
  return { known, follow: () => undefined }
}

test('another document of the same project has indexes of its own', () => {
  const project = emptyProject()
  const index = indexOf(project, heard)
  const reopened = structuredClone(project)
  expect(indexOf(reopened, heard)).not.toBe(index)
  applyChanges(reopened, perform(project, addTag('cost')))
  expect(indexOf(reopened, heard).changes).toHaveLength(1)
  expect(indexOf(project, heard)).toBe(index)
  expect(index.changes).toHaveLength(1)
})
