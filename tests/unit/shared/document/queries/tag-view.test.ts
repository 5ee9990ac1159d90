import { tagLabels } from '@shared/document/queries/tag-names'
import { tagTotals } from '@shared/document/queries/tag-totals'
import { firstOfTree, foundInTree, sortedTree, type TagOrder } from '@shared/document/queries/tag-view'
import { type TagNode, tagTree } from '@shared/document/queries/tags'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addAnalyst, addPassage, addSource, addTag, emptyProject, id, perform } from '../../sample-project'

const edit = (name: string, changes: object): Operation => ({ name: 'tag.update', input: { tagId: id(name), changes } })

function codebook(...operations: Operation[]): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire', 1000), ...operations)
  return project
}
const outline = (nodes: readonly TagNode[], depth = 0): string[] =>
  nodes.flatMap(({ tag, children }) => [`${'-'.repeat(depth)}${tag.name}`, ...outline(children, depth + 1)])

test('a passage under two tags of a branch counts once in its total', () => {
  const project = codebook(
    addTag('top'),
    addTag('one', 'top'),
    addTag('two', 'top'),
    addTag('deep', 'two'),
    addPassage('p', 'wire', ['one', 'deep']),
    addPassage('q', 'wire', ['top', 'two'], 10),
    addPassage('r', 'wire', [], 20),
  )
  expect(['top', 'one', 'two', 'deep'].map((name) => tagTotals.ask(project).get(id(name)))).toEqual([
    { own: 1, withUnder: 2 },
    { own: 1, withUnder: 1 },
    { own: 1, withUnder: 2 },
    { own: 1, withUnder: 1 },
  ])
})

test('totals are those of counting passage by passage', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const tree = fc.tuple(...names.map((_, index) => fc.integer({ min: -1, max: index - 1 })))
  const tagged = fc.array(fc.uniqueArray(fc.constantFrom(...names)), { maxLength: 10 })
  fc.assert(
    fc.property(tree, tagged, (above, passages) => {
      const project = codebook(
        ...names.map((name, index) => addTag(name, names[above[index] ?? -1] ?? null)),
        ...passages.map((tags, index) => addPassage(`p${index}`, 'wire', tags, index * 10)),
      )
      const isUnder = (name: string | undefined, top: string): boolean =>
        name !== undefined && (name === top || isUnder(names[above[names.indexOf(name)] ?? -1], top))
      for (const name of names) {
        expect(tagTotals.ask(project).get(id(name))).toEqual({
          own: passages.filter((tags) => tags.includes(name)).length,
          withUnder: passages.filter((tags) => tags.some((each) => isUnder(each, name))).length,
        })
      }
    }),
    { numRuns: 60 },
  )
})

test('a search keeps the tags above what it finds, with accents or without, also in definitions and letters', () => {
  const project = codebook(
    addTag('Économie'),
    addTag('fuel', 'Économie'),
    addTag('ferry', 'fuel'),
    addTag('Trust'),
    edit('ferry', { definition: 'Crossing the Bosphorus' }),
    edit('Trust', { memo: 'ask again', letters: 'QX' }),
  )
  const found = (search: string) => {
    const { nodes, hits } = foundInTree(tagTree.ask(project), search, lettersOfTags.ask(project))
    return [outline(nodes), [...hits].map(([tagId, hit]) => `${project.tags[tagId]?.name} ${hit}`)]
  }
  expect(found('economie')).toEqual([['Économie'], ['Économie name']])
  expect(found('FÉRRY')).toEqual([['Économie', '-fuel', '--ferry'], ['ferry name']])
  expect(found('ferry bosphor')).toEqual([['Économie', '-fuel', '--ferry'], ['ferry words']])
  expect(found('qx')).toEqual([['Trust'], ['Trust name']])
  expect(found('ask')).toEqual([['Trust'], ['Trust words']])
  expect(found('nothing')).toEqual([[], []])
})

test.each<[TagOrder, string[]]>([
  ['arranged', ['b10', 'b9', '-z', '-A', 'é', 'f']],
  ['name', ['b9', '-A', '-z', 'b10', 'é', 'f']],
  ['own', ['é', 'b10', 'b9', '-A', '-z', 'f']],
  ['under', ['b9', '-A', '-z', 'é', 'b10', 'f']],
])('in the order %s the branches are %j', (order, expected) => {
  const project = codebook(
    ...['b10', 'b9', 'é', 'f'].map((name, index) => moved(addTag(name), index + 1)),
    moved(addTag('z', 'b9'), 1),
    moved(addTag('A', 'b9'), 2),
    ...['é', 'é', 'A', 'A', 'A', 'z', 'b10'].map((name, index) => addPassage(`p${index}`, 'wire', [name], index * 10)),
  )
  expect(outline(sortedTree(tagTree.ask(project), order, tagTotals.ask(project)))).toEqual(expected)
})

const moved = (operation: Operation, position: number): Operation =>
  operation.name === 'tag.create' ? { ...operation, input: { tag: { ...operation.input.tag, position } } } : operation

test('a name that stands in several places says under which it stands', () => {
  const project = codebook(addTag('a'), addTag('b'), addTag('x', 'a'), addTag('y', 'b'), edit('y', { name: 'X' }))
  expect([...tagLabels.ask(project).values()].toSorted()).toEqual(['X (under b)', 'a', 'b', 'x (under a)'])
})

test('the first tags of a tree are those read first from above, and all of a small tree is the tree', () => {
  const tree = tagTree.ask(
    codebook(addTag('a'), addTag('a1', 'a'), addTag('a2', 'a'), addTag('b'), addTag('b1', 'b'), addTag('c')),
  )
  const whole = outline(tree)
  expect(whole).toEqual(['a', '-a1', '-a2', 'b', '-b1', 'c'])
  for (let most = 0; most < whole.length; most += 1)
    expect(outline(firstOfTree(tree, most))).toEqual(whole.slice(0, most))
  expect(firstOfTree(tree, whole.length)).toBe(tree)
})
