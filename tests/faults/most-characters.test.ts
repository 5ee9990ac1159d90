import { measureOf } from '@shared/document/indexes/measure'
import { assertWithinLimits } from '@shared/document/total-limits'
import type { Project } from '@shared/document/project'
import { LIMITS } from '@shared/limits'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { reduce } from '../unit/shared/at-once'
import { refusalOf } from '../unit/shared/refusal-of'
import { act, addTag, emptyProject, id, perform } from '../unit/shared/sample-project'

const refusedIn = (project: Project, operation: Operation) =>
  refusalOf(() => atOnce(assertWithinLimits(project, reduce(project, [operation], act).changes)))
const describeTag = (name: string, definition: string): Operation => ({
  name: 'tag.update',
  input: { tagId: id(name), changes: { definition } },
})

test('all characters of a project are as many as the limit, and one more is refused with its number', () => {
  const project = emptyProject()
  perform(project, addTag('a'), addTag('b'))
  const long = 'x'.repeat(50_000)
  // No note is as long as this: a hundred million characters in many notes would take a minute to put there.
  const filler = { ...project.tags[id('b')], definition: 'x'.repeat(LIMITS.project - 49_000) }
  project.tags[id('b')] = filler as never
  const { characters } = atOnce(measureOf(project))
  const room = LIMITS.project - characters
  expect(refusedIn(project, describeTag('a', long.slice(0, room)))).toBeNull()
  expect(refusedIn(project, describeTag('a', long.slice(0, room + 1)))).toEqual({
    code: 'too-much',
    message:
      'A project holds at most 100,000,000 characters beside the texts of its sources; with this it would have 100,000,001. Nothing was changed. Delete what is not needed, or go on in a second project.',
  })
  expect(refusedIn(project, { name: 'tag.delete', input: { tagId: id('a'), replaceWith: null } })).toBeNull()
})
