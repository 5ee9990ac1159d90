import type { ListedTag } from '@shared/interchange/codebook/listed-tag'
import type { Tag } from '@shared/kinds/tags'
import { reduce } from '../at-once'
import { LIMITS } from '@shared/limits'
import { expect, test } from 'vitest'
import { act, emptyProject, id } from '../sample-project'
import { planned, projectOf, tagNamed } from './codebooks'

type Line = [name: string, parent?: number | null, rest?: Partial<ListedTag>]
const file = (...lines: Line[]) => ({
  tags: lines.map(([name, parent = null, rest = {}]): ListedTag => ({ id: '', parent, name, fields: {}, ...rest })),
  notes: [],
})
const seen = (...[project, read]: Parameters<typeof planned>) =>
  planned(project, read).listed.map(({ depth, name, becomes, why }) => [depth, name, becomes, why])

const asOperations = (tags: readonly Tag[]) => tags.map((tag) => ({ name: 'tag.create' as const, input: { tag } }))

test('new tags are added in their order, with the id of the file where it is free', () => {
  const project = projectOf(tagNamed('old'))
  const { tags } = planned(
    project,
    file(
      ['a', null, { id: id('a').toUpperCase(), fields: { colour: 4, definition: 'A.' } }],
      ['b', 0],
      ['c', 0, { id: 'c' }],
    ),
  )
  expect(tags).toEqual([
    tagNamed('a', { position: 2, colour: 4, definition: 'A.' }),
    tagNamed('b', { id: id('made1'), parentId: id('a'), position: 1, colour: 2 }),
    tagNamed('c', { id: id('made2'), parentId: id('a'), position: 2, colour: 3 }),
  ])
  // The very operations pass.
  expect(reduce(project, asOperations(tags), act).changes).toHaveLength(3)
})

test('letters that another tag has stay there', () => {
  const project = projectOf(tagNamed('cost', { letters: 'CO' }))
  const read = file(['cows', null, { fields: { letters: 'CO' } }], ['price', null, { fields: { letters: 'PR' } }])
  expect(seen(project, read)).toEqual([
    [0, 'cows', 'new', 'The letters CO are another tag’s and stay there.'],
    [0, 'price', 'new', ''],
  ])
  expect(planned(project, read).tags.map(({ letters }) => letters)).toEqual([undefined, 'PR'])
})

test('what is there stays as it is, also in other letters, and takes what the file has below it', () => {
  const project = projectOf(tagNamed('Cost', { definition: 'Mine.' }), tagNamed('café'), tagNamed('risk'))
  const read = file(
    ['COST', null, { fields: { definition: 'Theirs.', colour: 1, line: 'solid' } }],
    ['wages', 0],
    ['cafe\u0301'],
    ['hazard', null, { id: id('risk') }],
    ['risk'],
  )
  expect(seen(project, read)).toEqual([
    [
      0,
      'COST',
      'there',
      'In the codebook already; it stays as it is. It is written “Cost” there. The file says otherwise: Definition.',
    ],
    [1, 'wages', 'new', ''],
    [0, 'cafe\u0301', 'there', 'In the codebook already; it stays as it is. It is written “café” there.'],
    [0, 'hazard', 'there', 'In the codebook already; it stays as it is. It is called “risk” there.'],
    [0, 'risk', 'there', 'In the codebook already; it stays as it is.'],
  ])
  expect(planned(project, read).tags).toMatchObject([{ name: 'wages', parentId: id('Cost') }])
})

test('two of one name in a place are told apart, and the same way when it is imported again', () => {
  const read = file(['skill'], ['code', 0], ['Code'], ['code'], ['code', 0])
  const { listed, tags } = planned(emptyProject(), read)
  expect(listed.map(({ depth, name, becomes, why }) => [depth, name, becomes, why])).toEqual([
    [0, 'skill', 'new', ''],
    [1, 'code', 'new', ''],
    [0, 'Code', 'new', ''],
    [0, 'code (2)', 'new', 'Another tag of the file has the name “code” in the same place.'],
    [1, 'code (2)', 'new', 'Another tag of the file has the name “code” in the same place.'],
  ])
  expect(reduce(emptyProject(), asOperations(tags), act).changes).toHaveLength(5)
  expect(planned(projectOf(...tags), read).tags).toEqual([])
})

test('a name that the file has in several places is told by its place, one that it has once by itself', () => {
  const project = projectOf(
    tagNamed('actors'),
    tagNamed('state', { parentId: id('actors') }),
    tagNamed('harm', { parentId: id('actors') }),
  )
  const read = file(['targets'], ['state', 0], ['actors'], ['state', 2], ['harm', 0], ['harm (2)', 2])
  expect(seen(project, read)).toEqual([
    [0, 'targets', 'new', ''],
    [1, 'state', 'new', ''],
    [0, 'actors', 'there', 'In the codebook already; it stays as it is.'],
    [1, 'state', 'there', 'In the codebook already; it stays as it is.'],
    [1, 'harm', 'there', 'In the codebook already; it stays as it is.'],
    [1, 'harm (2)', 'new', ''],
  ])
})

test('tags that share an id in the file, as copied rows do, are told by their names', () => {
  const read = file(['b', null, { id: id('a') }], ['a', null, { id: id('a').toUpperCase() }], ['c', 0, { id: id('a') }])
  expect(seen(projectOf(tagNamed('a')), read)).toEqual([
    [0, 'b', 'new', ''],
    [0, 'a', 'there', 'In the codebook already; it stays as it is.'],
    [1, 'c', 'new', ''],
  ])
  expect(planned(emptyProject(), read).tags.map(({ name, parentId }) => [name, parentId])).toEqual([
    ['b', null],
    ['a', null],
    ['c', id('made1')],
  ])
})

test('a digit of another tag stays with it', () => {
  const project = projectOf(tagNamed('old', { shortcut: 1 }))
  const read = file(
    ['a', null, { fields: { shortcut: 1 } }],
    ['b', null, { fields: { shortcut: 2 } }],
    ['c', null, { fields: { shortcut: 2 } }],
  )
  expect(planned(project, read).tags.map(({ shortcut }) => shortcut)).toEqual([null, 2, null])
  expect(seen(project, read).map(([, , , why]) => why)).toEqual([
    'The digit 1 is another tag’s and stays there.',
    '',
    'The digit 2 is another tag’s and stays there.',
  ])
})

test('what has no name or lies too deep is dropped, with what is below it', () => {
  const lines = Array.from({ length: LIMITS.treeLevels + 2 }, (_, index): Line => [
    `t${index}`,
    index === 0 ? null : index - 1,
  ])
  const read = file(...lines, ['', null], ['below', LIMITS.treeLevels + 2])
  expect(seen(emptyProject(), read).slice(-4)).toEqual([
    [100, 't100', 'dropped', 'Lies deeper than 100 levels.'],
    [101, 't101', 'dropped', 'Stands under a tag that is dropped.'],
    [0, '', 'dropped', 'Has no name.'],
    [1, 'below', 'dropped', 'Stands under a tag that is dropped.'],
  ])
})

test('a codebook that is full takes no more', () => {
  const tags = Array.from({ length: LIMITS.tags - 1 }, (_, index) => tagNamed(`f${index}`))
  expect(seen(projectOf(...tags), file(['a'], ['b']))).toEqual([
    [0, 'a', 'new', ''],
    [0, 'b', 'dropped', 'The codebook is full.'],
  ])
})
