import fc from 'fast-check'
import { Draft } from '@shared/document/draft'
import type { Risk } from '@shared/kinds/risks'
import type { Tag } from '@shared/kinds/tags'
import { newProject } from '@shared/document/project'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'

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

test('naming shows what was put before it was asked and after', () => {
  const { draft } = draftWith(tag('a'))
  const below = (id: string) => draft.naming('tags', 'parentId', id).map((each) => each.id)
  draft.add('tags', { ...tag('b'), parentId: 'a' })
  expect(below('a')).toEqual(['b'])
  draft.add('tags', { ...tag('c'), parentId: 'a' })
  draft.update('tags', 'b', { parentId: 'c' })
  expect([below('a'), below('c')]).toEqual([['c'], ['b']])
  draft.remove('tags', 'b')
  expect([below('a'), below('c')]).toEqual([['c'], []])
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

const refusal = (code: string, message: string) => ({ code, message })

test('what is gone is refused by name, to read, change or remove', () => {
  const { draft } = draftWith(tag('a'))
  const gone = refusal('not-found', 'This tag is no longer in the project. Nothing was changed.')
  expect(refusalOf(() => draft.get('tags', 'b'))).toEqual(gone)
  expect(refusalOf(() => draft.update('tags', 'b', { name: 'x' }))).toEqual(gone)
  expect(refusalOf(() => draft.remove('tags', 'b'))).toEqual(gone)
  expect(refusalOf(() => draft.get('versions', 'a'))).toEqual(
    refusal('not-found', 'This source version is no longer in the project. Nothing was changed.'),
  )
  draft.remove('tags', 'a')
  expect(refusalOf(() => draft.remove('tags', 'a'))).toEqual(gone)
  expect([draft.find('tags', 'a'), draft.find('tags', 'toString')]).toEqual([undefined, undefined])
})

test('what is there is not added again, whether it was there before or only just', () => {
  const { draft } = draftWith(tag('a'))
  const there = refusal('exists', 'This tag is already in the project. Nothing was changed.')
  draft.add('tags', tag('b'))
  expect(refusalOf(() => draft.add('tags', tag('a')))).toEqual(there)
  expect(refusalOf(() => draft.add('tags', tag('b')))).toEqual(there)
})

test('things of two kinds may have one id', () => {
  const { draft } = draftWith(tag('a'))
  draft.add('risks', { id: 'a', title: 'risk' } as Risk)
  expect([draft.get('tags', 'a'), draft.get('risks', 'a')]).toEqual([tag('a'), { id: 'a', title: 'risk' }])
  expect([draft.all('tags'), draft.all('risks')]).toEqual([[tag('a')], [{ id: 'a', title: 'risk' }]])
})

test('reads show what was put', () => {
  const { draft } = draftWith(tag('a', 'old'))
  draft.update('tags', 'a', { name: 'new' })
  expect(draft.find('tags', 'a')).toEqual(tag('a', 'new'))
  draft.remove('tags', 'a')
  draft.add('tags', tag('a', 'again'))
  expect(draft.get('tags', 'a')).toEqual(tag('a', 'again'))
})

test('changes lead from what was there before to what is there at the end, in the order first touched', () => {
  const { draft } = draftWith(tag('a'), tag('b'), tag('c'))
  draft.update('tags', 'b', { name: 'b2' })
  draft.add('tags', tag('d'))
  draft.update('tags', 'b', { name: 'b3' })
  draft.remove('tags', 'a')
  draft.update('tags', 'd', { name: 'd2' })
  expect(atOnce(draft.changes())).toEqual([
    { kind: 'tags', id: 'b', before: tag('b'), after: tag('b', 'b3') },
    { kind: 'tags', id: 'd', before: null, after: tag('d', 'd2') },
    { kind: 'tags', id: 'a', before: tag('a'), after: null },
  ])
})

test('what ended as it began is no change', () => {
  const { draft } = draftWith(tag('a'), tag('b'))
  draft.update('tags', 'a', { name: 'other' })
  draft.update('tags', 'a', { name: 'a' })
  draft.add('tags', tag('c'))
  draft.remove('tags', 'c')
  draft.remove('tags', 'b')
  draft.add('tags', tag('b'))
  expect(atOnce(draft.changes())).toEqual([])
})

test('the first look at all leaves out what was removed before it', () => {
  const { draft } = draftWith(tag('a'), tag('b'))
  draft.remove('tags', 'a')
  draft.add('risks', { id: 'r' } as Risk)
  expect(draft.all('tags')).toEqual([tag('b')])
})

test('what comes after the first look at all is in the next', () => {
  const { draft } = draftWith(tag('a'), tag('b'))
  draft.all('tags')
  draft.update('tags', 'b', { name: 'b2' })
  draft.remove('tags', 'a')
  draft.add('tags', tag('c'))
  expect(draft.all('tags')).toEqual([tag('b', 'b2'), tag('c')])
})

test('what names an id is found, however often that was changed before and after it was asked', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  const step = fc.record({ id: ids, parentId: fc.option(ids), remove: fc.boolean(), ask: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { draft } = draftWith()
      for (const { id, parentId, remove, ask } of steps) {
        if (!draft.find('tags', id)) draft.add('tags', { ...tag(id), parentId })
        else if (remove) draft.remove('tags', id)
        else draft.update('tags', id, { parentId })
        if (!ask) continue
        const expected = draft.all('tags').filter((each) => each.parentId === 'a')
        expect(new Set(draft.naming('tags', 'parentId', 'a'))).toEqual(new Set(expected))
      }
    }),
  )
})
