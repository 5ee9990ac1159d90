import { describe, expect, test } from 'vitest'
import { findEntity } from '../../../../electron/cli/find-entity'

const entities = (...all: [id: string, title: string][]) =>
  Object.fromEntries(all.map(([id, title]) => [id, { id, title }]))
const all = entities(['abc1', 'Ice'], ['abd2', 'Ice'], ['e3', 'abd2'], ['f4', 'abc'])

describe('what is meant on the command line', () => {
  test.each([
    ['its whole id', 'e3', 'e3'],
    ['the beginning of its id', 'f', 'f4'],
    ['its title', 'abc', 'f4'],
    ['a beginning that only it has', 'abc1', 'abc1'],
  ])('is found by %s', (_name, asked, id) => {
    expect(findEntity(all, asked, 'source')).toBe(all[id])
  })

  test.each([
    ['an id that is also a title', 'abd2', 'ambiguous', '2 sources go by “abd2”'],
    ['a title that two have', 'Ice', 'ambiguous', '2 sources go by “Ice”'],
    ['a beginning that two have', 'ab', 'ambiguous', '2 sources go by “ab”'],
    ['the end of an id', '4', 'not-found', 'There is no source “4”'],
    ['another way to write a title', 'ice', 'not-found', 'There is no source “ice”'],
  ])('is refused for %s', (_name, asked, code, why) => {
    expect(() => findEntity(all, asked, 'source')).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code,
        message: `${why}. “assay list <project> sources” prints their ids.`,
      }),
    )
  })

  test('is said to be a memo when a memo was asked for', () => {
    expect(() => findEntity({}, 'x', 'memo')).toThrow(
      'There is no memo “x”. “assay list <project> memos” prints their ids.',
    )
    expect(() => findEntity(entities(['x1', ''], ['x2', ''], ['x3', '']), 'x', 'memo')).toThrow('3 memos go by “x”.')
  })
})
