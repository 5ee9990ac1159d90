import { indexOf, type Index } from '@shared/document/indexes/indexes'
import { applyChanges, type Project } from '@shared/document/project'
import type { Change } from '@shared/document/change'
import { expect, test } from 'vitest'
import { addTag, emptyProject, id, perform } from '../../sample-project'

class Heard implements Index {
  readonly titleWhenBuilt: string
  readonly changes: Change[] = []

  constructor(project: Project) {
    this.titleWhenBuilt = project.about.project.title
  }

  follow(changes: readonly Change[]): void {
    this.changes.push(...changes)
  }
}
const heard = (project: Project) => new Heard(project)

test('an index is built once for a document and hears every change since', () => {
  const project = emptyProject()
  perform(project, addTag('before'))
  const index = indexOf(project, heard)
  perform(project, addTag('after'))
  expect(indexOf(project, heard)).toBe(index)
  expect(index.changes.map((change) => change.id)).toEqual([id('after')])
})

test('the document shows a change before its indexes hear of it', () => {
  const project = emptyProject()
  let seen: string | undefined
  indexOf(project, (of) => ({ follow: ([change]) => (seen = of.tags[change?.id ?? '']?.name) }))
  perform(project, addTag('cost'))
  expect(seen).toBe('cost')
})

test('another document of the same project has indexes of its own', () => {
  const project = emptyProject()
  const index = indexOf(project, heard)
  const reopened = structuredClone(project)
  expect(indexOf(reopened, heard)).not.toBe(index)
  applyChanges(reopened, perform(project, addTag('cost')))
  expect(indexOf(reopened, heard).changes).toHaveLength(1)
  expect(index.changes).toHaveLength(1)
})
