import { type Tag, TAG_COLOURS, TAG_LINES, type TagColour } from '@shared/kinds/tags'
import { flatTree, newTag, siblingsOf, tagCounts, tagTree } from '@shared/document/queries/tags'
import { describe, expect, test } from 'vitest'
import { addPassage, emptyProject, filledProject, id, perform } from '../../sample-project'

const tag = (name: string, parentId: string | null, position: number, more: Partial<Tag> = {}) =>
  ({ id: name, parentId, position, name, colour: 1, shortcut: null, ...more }) as Tag

function codebook(...tags: Tag[]) {
  const project = emptyProject()
  for (const each of tags) project.tags[each.id] = each
  return project
}
const NESTED = [
  tag('deep', 'mid', 1),
  tag('top2', null, 2),
  tag('mid', 'top1', 7),
  tag('first', 'top1', 3),
  tag('top1', null, 1),
  tag('lost', 'gone', 0),
  tag('also', 'mid', 1),
]

describe('the codebook', () => {
  test('is nested in order, and a tag whose parent is gone stands at the top', () => {
    const shown = flatTree(tagTree.ask(codebook(...NESTED))).map(({ tag: { name }, depth }) => `${depth} ${name}`)
    expect(shown).toEqual(['0 lost', '0 top1', '1 first', '1 mid', '2 also', '2 deep', '0 top2'])
    expect(tagTree.kinds).toEqual(['tags'])
  })

  test('is a tree of nodes that hold their tags', () => {
    const [top, child] = [tag('top', null, 1), tag('child', 'top', 1)]
    expect(tagTree.ask(codebook(child, top))).toEqual([
      { id: 'top', tag: top, children: [{ id: 'child', tag: child, children: [] }] },
    ])
    expect(tagTree.ask(codebook())).toEqual([])
    expect(flatTree([])).toEqual([])
  })

  test('knows the siblings of a tag in order, at the top too', () => {
    const project = codebook(...NESTED)
    const names = (parentId: string | null) => siblingsOf(project, parentId).map(({ name }) => name)
    expect(names('mid')).toEqual(['also', 'deep'])
    expect(names('top1')).toEqual(['first', 'mid'])
    expect(names(null)).toEqual(['top1', 'top2'])
    expect(names('deep')).toEqual([])
  })
})

describe('the codebook of a damaged project', () => {
  const shown = (project: ReturnType<typeof codebook>) =>
    flatTree(tagTree.ask(project)).map(({ tag: { name }, depth }) => `${depth} ${name}`)

  test('shows a tag that is too deep at the hundredth level, and all that follow there', () => {
    const chain = Array.from({ length: 103 }, (_, index) => tag(`t${index}`, index === 0 ? null : `t${index - 1}`, 1))
    expect(shown(codebook(...chain)).slice(98)).toEqual(['98 t98', '99 t99', '99 t100', '99 t101', '99 t102'])
  })

  test('shows a tag that stands under itself at the top, and what stands under it', () => {
    const round = [tag('a', 'c', 1), tag('b', 'a', 1), tag('c', 'b', 1), tag('side', 'b', 2), tag('self', 'self', 3)]
    expect(shown(codebook(tag('good', null, 9), ...round))).toEqual(['0 good', '0 a', '1 b', '2 c', '2 side', '0 self'])
  })
})

test('passages are counted by tag, each under all of its tags', () => {
  const project = filledProject()
  perform(project, addPassage('p2', 'art', ['late'], 9), addPassage('p3', 'art', [], 20))
  expect(tagCounts.ask(project)).toEqual(
    new Map([
      [id('warn'), 1],
      [id('late'), 2],
    ]),
  )
  expect(tagCounts.kinds).toEqual(['passages', 'tags'])
})

describe('a new tag', () => {
  test('comes after its siblings with the first colour and digit', () => {
    expect(newTag(codebook(), 'new', 'cost')).toEqual({
      id: 'new',
      parentId: null,
      position: 1,
      name: 'cost',
      colour: 1,
      definition: '',
      include: '',
      exclude: '',
      shortcut: 1,
      letters: 'CO',
    })
    expect(newTag(codebook(...NESTED), 'new', 'cost', 'top1')).toMatchObject({ parentId: 'top1', position: 8 })
    expect(newTag(codebook(...NESTED), 'new', 'cost')).toMatchObject({ parentId: null, position: 3 })
    expect(newTag(codebook(...NESTED), 'new', 'cost', 'deep')).toMatchObject({ position: 1 })
  })

  test('has the colour used least, the first of several', () => {
    const coloured = (...colours: TagColour[]) =>
      newTag(codebook(...colours.map((colour, n) => tag(`t${n}`, null, n, { colour }))), 'new', 'x').colour
    expect(coloured(1)).toBe(2)
    expect(coloured(1, 2, 4)).toBe(3)
    expect(coloured(...TAG_COLOURS.slice(0, 7))).toBe(8)
  })

  test('looks like no other while there is a look left: every colour with each kind of line', () => {
    const tags: Tag[] = []
    for (let n = 0; n < TAG_COLOURS.length * TAG_LINES.length; n += 1) {
      const { colour, line } = newTag(codebook(...tags), 'new', 'x')
      tags.push(tag(`t${n}`, null, n, line ? { colour, line } : { colour }))
    }
    expect(new Set(tags.map(({ colour, line }) => `${colour} ${line ?? 'solid'}`)).size).toBe(tags.length)
    expect(tags[8]).toMatchObject({ colour: 1, line: 'dashed' })
    expect(newTag(codebook(...tags), 'new', 'x')).toMatchObject({ colour: 1 })
  })

  test('has the first digit that is free, and none when all nine are taken', () => {
    const taking = (...digits: (number | null)[]) =>
      newTag(codebook(...digits.map((shortcut, n) => tag(`t${n}`, null, n, { shortcut }))), 'new', 'x').shortcut
    expect(taking(null)).toBe(1)
    expect(taking(2, 1, 4)).toBe(3)
    expect(taking(1, 2, 3, 4, 5, 6, 7, 8)).toBe(9)
    expect(taking(1, 2, 3, 4, 5, 6, 7, 8, 9)).toBeNull()
  })
})
