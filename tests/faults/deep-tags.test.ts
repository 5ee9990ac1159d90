import { breachesIn } from '@shared/document/invariants'
import { flatTree, tagTree } from '@shared/document/queries/tags'
import type { Tag } from '@shared/kinds/tags'
import { describe, expect, test } from 'vitest'
import { reduce } from '../unit/shared/at-once'
import { refusalOf } from '../unit/shared/refusal-of'
import { act, addTag, emptyProject, id, perform } from '../unit/shared/sample-project'

/** Tags of a folder made elsewhere: deeper than any function can call itself, or in a circle as long. */

const DEEP = 20_000
const tooDeep = 'It stands, or something under it does, more than 100 levels deep.'
const everyTag = Array.from({ length: DEEP }, () => tooDeep)
const move = (name: string, under: string | null) =>
  ({ name: 'tag.move', input: { tagId: id(name), parentId: under && id(under), beforeId: null } }) as const
const problemsIn = (project: ReturnType<typeof emptyProject>) => breachesIn(project).map(({ problem }) => problem)

/** One under the other; the first stands under `top`. */
function crafted(top: string | null) {
  const project = emptyProject()
  perform(project, addTag('t0'), addTag('free'))
  for (let index = 0; index < DEEP; index += 1) {
    const [name, parentId] = [`t${index}`, index === 0 ? top && id(top) : id(`t${index - 1}`)]
    project.tags[id(name)] = { ...project.tags[id('t0')], id: id(name), name, parentId } as Tag
  }
  return structuredClone(project)
}

test('a chain is told, and its tags can be moved and deleted', () => {
  const project = crafted(null)
  expect(problemsIn(project)).toEqual(everyTag)
  perform(project, move('t19999', null))
  expect(project.tags[id('t19999')]?.parentId).toBeNull()
  expect(refusalOf(() => reduce(project, [move('t0', 't15000')], act))?.code).toBe('tag-cycle')
  perform(project, { name: 'tag.delete', input: { tagId: id('t500'), replaceWith: null } })
  expect(project.tags[id('t501')]?.parentId).toBe(id('t499'))
})

test('a circle is told, and one of its tags can be moved out of it or deleted', () => {
  const project = crafted('t19999')
  expect(problemsIn(project)).toEqual(everyTag)
  expect(refusalOf(() => reduce(project, [move('free', 't3')], act))?.message).toContain(tooDeep)
  perform(project, move('t0', null))
  perform(project, { name: 'tag.delete', input: { tagId: id('t7'), replaceWith: null } })
  expect([project.tags[id('t0')]?.parentId, project.tags[id('t8')]?.parentId]).toEqual([null, id('t6')])
})

describe('the codebook', () => {
  test.each([
    ['a chain', null],
    ['a circle', 't19999'],
  ])('shows %s to the hundredth level, and all that follow there', (_, top) => {
    const project = crafted(top)
    delete project.tags[id('free')]
    const shown = flatTree(tagTree.ask(project)).map(({ tag: { name }, depth }) => `${depth} ${name}`)
    expect(shown).toEqual(Array.from({ length: DEEP }, (_each, index) => `${Math.min(index, 99)} t${index}`))
  })
})
