import { type Tag, tagsAbove } from '@shared/kinds/tags'
import { expect, test } from 'vitest'

const above = (parents: Record<string, string | null>, id: string): string[] => {
  const tags = new Map(Object.entries(parents).map(([each, parentId]) => [each, { id: each, parentId } as Tag]))
  return tagsAbove(tags.get(id)!, (each) => tags.get(each)).map((tag) => tag.id)
}

test('the tags above come nearest first', () => {
  expect(above({ a: null, b: 'a', c: 'b' }, 'c')).toEqual(['b', 'a'])
  expect(above({ a: null, b: 'a' }, 'a')).toEqual([])
})

test('in a damaged project a parent that is gone ends them, and a circle is gone round once', () => {
  expect(above({ b: 'gone', c: 'b' }, 'c')).toEqual(['b'])
  expect(above({ a: 'c', b: 'a', c: 'b' }, 'c')).toEqual(['b', 'a'])
  expect(above({ a: 'a' }, 'a')).toEqual([])
  expect(above({ a: 'b', b: 'a', c: 'b' }, 'c')).toEqual(['b', 'a'])
})
