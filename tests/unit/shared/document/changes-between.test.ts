import { isSame } from '@shared/document/change'
import { applyChanges } from '@shared/document/project'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../at-once'
import { addAnalyst, addRisk, addTag, emptyProject, filledProject, id, perform } from '../sample-project'

describe('the changes between two states', () => {
  test('are none where nothing differs', () => {
    expect(changesBetween(filledProject(), structuredClone(filledProject()))).toEqual([])
  })

  test('are what was taken away, changed and added, table by table', () => {
    const [from, to] = [emptyProject(), emptyProject()]
    for (const project of [from, to]) perform(project, addAnalyst('ann'))
    perform(from, addTag('gone'), addTag('kept'), addTag('renamed'))
    perform(to, addTag('renamed'), addTag('kept'), addTag('new'), addRisk('rsk'))
    perform(to, { name: 'tag.update', input: { tagId: id('renamed'), changes: { name: 'called' } } })
    expect(changesBetween(from, to)).toEqual([
      { kind: 'tags', id: id('gone'), before: from.tags[id('gone')], after: null },
      { kind: 'tags', id: id('renamed'), before: from.tags[id('renamed')], after: to.tags[id('renamed')] },
      { kind: 'tags', id: id('new'), before: null, after: to.tags[id('new')] },
      { kind: 'risks', id: id('rsk'), before: null, after: to.risks[id('rsk')] },
    ])
  })

  test('see the details of the project too', () => {
    const [from, to] = [emptyProject(), emptyProject()]
    to.about.project = { ...to.about.project, handling: 'TLP:AMBER' }
    expect(changesBetween(from, to)).toEqual([
      { kind: 'about', id: 'project', before: from.about.project, after: to.about.project },
    ])
  })

  test('lead from one to the other', () => {
    for (const [from, to] of [
      [emptyProject(), filledProject()],
      [filledProject(), emptyProject()],
    ] as const) {
      applyChanges(from, changesBetween(from, to))
      expect(from).toEqual(to)
    }
  })
})

describe('two values are the same', () => {
  test.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: undefined }, {}, false],
    [{ toString: 1 }, { a: 1 }, false],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [['x'], { 0: 'x' }, false],
    [{}, {}, true],
    [null, null, true],
    [null, {}, false],
    [{}, null, false],
    ['1', 1, false],
    [1, { a: 1 }, false],
    [0, null, false],
    ['', null, false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(isSame(left, right)).toBe(same)
  })

  test('exactly when they are written as the same JSON once their keys are in order', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted)
      if (typeof value !== 'object' || value === null) return value
      return Object.entries(value)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)])
    }
    const small = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 2 },
        fc.constantFrom(0, 1, 'a', null, true),
        fc.dictionary(fc.constantFrom('a', 'b'), tie('value')),
      ),
    })).value
    fc.assert(
      fc.property(small, small, (left, right) => {
        expect(isSame(left, right)).toBe(JSON.stringify(sorted(left)) === JSON.stringify(sorted(right)))
      }),
    )
  })
})
