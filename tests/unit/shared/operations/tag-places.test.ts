import { inverse } from '@shared/document/change'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { assertApplicable } from '../at-once'
import { refusalOf } from '../refusal-of'
import { addTag, effectOf, emptyProject, id, perform } from '../sample-project'

const update = (name: string, changes: object): Operation => ({
  name: 'tag.update',
  input: { tagId: id(name), changes },
})
const move = (name: string, parent: string | null): Operation => ({
  name: 'tag.move',
  input: { tagId: id(name), parentId: parent && id(parent), beforeId: null },
})
const remove = (name: string): Operation => ({ name: 'tag.delete', input: { tagId: id(name), replaceWith: null } })
const GONE = { code: 'not-found', message: 'This tag is no longer in the project. Nothing was changed.' }

describe('moving several tags', () => {
  const several = (tags: string[], parent: string | null, before: string | null = null): Operation => ({
    name: 'tag.moveSeveral',
    input: { tagIds: tags.map(id), parentId: parent && id(parent), beforeId: before && id(before) },
  })
  const codebook = () => {
    const project = emptyProject()
    perform(project, addTag('a'), addTag('b'), addTag('b1', 'b'), addTag('c'), addTag('d'))
    for (const name of ['a', 'b', 'c', 'd']) perform(project, move(name, null))
    return project
  }
  const under = (project: ReturnType<typeof codebook>, parent: string | null) =>
    Object.values(project.tags)
      .filter(({ parentId }) => parentId === (parent && id(parent)))
      .toSorted((left, right) => left.position - right.position)
      .map(({ name }) => name)

  test('puts them one after the other in one step; what stands under one of them stays there', () => {
    const project = codebook()
    expect(effectOf(project, several(['d', 'b', 'b1'], null, 'a')).label).toBe('Move 3 tags')
    perform(project, several(['d', 'b', 'b1'], null, 'a'))
    expect(under(project, null)).toEqual(['d', 'b', 'a', 'c'])
    expect(under(project, 'b')).toEqual(['b1'])
    perform(project, several(['a', 'c'], 'b1'))
    expect(under(project, 'b1')).toEqual(['a', 'c'])
  })

  test('is refused as a whole where one would stand under itself or the place is gone', () => {
    const project = codebook()
    const cycle = { code: 'tag-cycle', message: 'A tag cannot be placed under itself. Nothing was moved.' }
    expect(refusalOf(() => effectOf(project, several(['a', 'b'], 'b1')))).toEqual(cycle)
    expect(refusalOf(() => effectOf(project, several(['a'], 'b', 'c')))?.code).toBe('tag-elsewhere')
    expect(refusalOf(() => effectOf(project, several(['a', 'nil'], 'b')))).toEqual(GONE)
  })
})

describe('a name in another place of the tree', () => {
  const TAKEN_THERE =
    'This is not possible: tag x: A tag of this name already stands in this place of the codebook. Nothing was changed.'
  const twins = () => {
    const project = emptyProject()
    perform(project, addTag('a'), addTag('b'), addTag('x', 'a'), addTag('y', 'b'), update('y', { name: 'X' }))
    return project
  }

  test('is free, until the two would stand side by side', () => {
    const project = twins()
    expect(refusalOf(() => effectOf(project, move('x', 'b')))?.message).toBe(TAKEN_THERE)
    expect(refusalOf(() => effectOf(project, move('x', null)))).toBeNull()
    perform(project, move('y', null))
    expect(refusalOf(() => effectOf(project, remove('a')))?.message).toBe(TAKEN_THERE)
  })

  test('is not given twice by an undo', () => {
    const project = twins()
    const moved = perform(project, move('x', null))
    perform(project, addTag('z', 'a'), update('z', { name: 'X' }))
    expect(refusalOf(() => assertApplicable(project, inverse(moved), 'Undo “Move tag “x””'))).toEqual({
      code: 'unsound',
      message: TAKEN_THERE.replace('This', 'Undo “Move tag “x””'),
    })
  })
})
