import { Draft } from '@shared/project/draft'
import type { Tag } from '@shared/project/model'
import { newProject } from '@shared/project/new-project'
import { expect, test } from 'vitest'

const tag = (id: string, name = id) => ({ id, name }) as Tag

function draftWith(...tags: Tag[]) {
  const project = newProject({ projectId: 'p', title: 'Test', createdAt: '2026-01-01T00:00:00Z' })
  for (const each of tags) project.tags[each.id] = each
  return { project, draft: new Draft(project) }
}
const names = (draft: Draft) => draft.all('tags').map(({ name }) => name)

test('all shows what was put before it was asked and after', () => {
  const { draft } = draftWith(tag('a'), tag('b'))
  draft.update('tags', 'a', { name: 'renamed' })
  expect(names(draft)).toEqual(['renamed', 'b'])
  draft.add('tags', tag('c'))
  draft.remove('tags', 'b')
  expect(names(draft)).toEqual(['renamed', 'c'])
})

test('the list that all gave may be walked while entities are removed', () => {
  const { draft } = draftWith(tag('a'), tag('b'))
  for (const each of draft.all('tags')) draft.remove('tags', each.id)
  expect(draft.all('tags')).toEqual([])
})

test('the project underneath is untouched', () => {
  const { project, draft } = draftWith(tag('a'))
  draft.all('tags')
  draft.remove('tags', 'a')
  expect(project.tags).toEqual({ a: tag('a') })
})
