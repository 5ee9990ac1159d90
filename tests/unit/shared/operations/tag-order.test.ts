import type { Project } from '@shared/document/project'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addTag, effectOf, emptyProject, id, perform } from '../sample-project'

type Line = [name: string, position: number, parent?: string]

/** A codebook; tags of one position stand in the order of their ids, which here is that of their names. */
function codebook(...lines: Line[]): Project {
  const project = emptyProject()
  for (const [name, position, parent] of lines) {
    perform(project, addTag(name, parent ?? null))
    const tag = project.tags[id(name)]
    if (tag) project.tags[id(name)] = { ...tag, position }
  }
  return project
}

const move = (name: string, parent: string | null, before: string | null): Operation => ({
  name: 'tag.move',
  input: { tagId: id(name), parentId: parent && id(parent), beforeId: before && id(before) },
})
const remove = (name: string): Operation => ({ name: 'tag.delete', input: { tagId: id(name), replaceWith: null } })
const order = (project: Project) =>
  flatTree(tagTree.ask(project))
    .map(({ tag, depth }) => `${'-'.repeat(depth)}${tag.name}`)
    .join(' ')
const positions = (project: Project) =>
  flatTree(tagTree.ask(project)).map(({ tag: { name, position } }) => [name, position])

describe('a tag that is moved', () => {
  test('stands between two in the middle of their positions, and at either end one beyond', () => {
    const moved = (before: string | null) => {
      const project = codebook(['a', 2], ['b', 5], ['c', 9])
      perform(project, move('c', null, before))
      return positions(project)
    }
    expect(moved('b')).toEqual([
      ['a', 2],
      ['c', 3.5],
      ['b', 5],
    ])
    expect(moved('a')).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 5],
    ])
    expect(moved(null)).toEqual([
      ['a', 2],
      ['b', 5],
      ['c', 6],
    ])
  })

  test('goes between two of one position: the siblings are numbered anew, and only they', () => {
    const project = codebook(['a', 1], ['b', 1], ['c', 5], ['a1', 7, 'a'])
    const tags = { ...project.tags }
    expect(effectOf(project, move('c', null, 'b')).changes.map(({ id: changed }) => changed)).toEqual([
      id('c'),
      id('b'),
    ])
    perform(project, move('c', null, 'b'))
    expect(positions(project)).toEqual([
      ['a', 1],
      ['a1', 7],
      ['c', 2],
      ['b', 3],
    ])
    expect(project.tags[id('a')]).toBe(tags[id('a')])
  })

  test('goes between the same neighbours as often as one likes', () => {
    const project = codebook(['a', 1], ['b', 2], ['c', 3], ['d', 4])
    for (let n = 0; n < 200; n += 1) {
      const [first, second] = n % 2 === 0 ? ['b', 'c'] : ['c', 'b']
      perform(project, move(second ?? '', null, first ?? ''))
      expect(order(project)).toBe(`a ${second} ${first} d`)
    }
  })

  test('goes to either end where the positions there leave no room for one more', () => {
    const project = codebook(['a', -1e300], ['b', 1], ['c', 1e300])
    perform(project, move('b', null, 'a'))
    expect(order(project)).toBe('b a c')
    perform(project, move('a', null, null))
    expect(order(project)).toBe('b c a')
  })

  test('is refused beside a tag that stands under another by now', () => {
    const project = codebook(['a', 1], ['b', 2], ['c', 1, 'a'])
    expect(refusalOf(() => effectOf(project, move('b', null, 'c')))).toEqual({
      code: 'tag-elsewhere',
      message: 'The tag beside that place was moved meanwhile. Nothing was moved. Move it again.',
    })
  })
})

describe('the children of a tag that is deleted', () => {
  test('stand in its place, in their order', () => {
    const project = codebook(['a', 1], ['b', 2], ['b1', 1, 'b'], ['b2', 2, 'b'], ['c', 3])
    perform(project, remove('b'))
    expect(order(project)).toBe('a b1 b2 c')
    perform(project, move('c', null, 'b2'))
    expect(order(project)).toBe('a b1 c b2')
  })

  test.each([
    [
      'first',
      [
        ['b', 1],
        ['b1', 4, 'b'],
        ['b2', 4, 'b'],
        ['c', 1],
      ],
      'b1 b2 c',
    ],
    [
      'last',
      [
        ['a', 1],
        ['b', 2],
        ['b1', 4, 'b'],
        ['b2', 4, 'b'],
      ],
      'a b1 b2',
    ],
    [
      'alone',
      [
        ['b', 1],
        ['b1', 4, 'b'],
        ['b2', 4, 'b'],
      ],
      'b1 b2',
    ],
    [
      'among equals',
      [
        ['a', 1],
        ['b', 1],
        ['b1', 1, 'b'],
        ['b2', 1, 'b'],
        ['c', 1],
      ],
      'a b1 b2 c',
    ],
  ] as [string, Line[], string][])('also where it stood %s', (_, lines, expected) => {
    const project = codebook(...lines)
    perform(project, remove('b'))
    expect(order(project)).toBe(expected)
  })

  test('are none: the others stay as they are, also those of one position', () => {
    const project = codebook(['a', 1], ['b', 1], ['c', 1])
    expect(effectOf(project, remove('b')).changes.map(({ id: changed }) => changed)).toEqual([id('b')])
  })
})
