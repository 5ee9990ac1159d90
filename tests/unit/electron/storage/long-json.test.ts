import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonPieces, parseJson } from '../../../../electron/storage/long-json'

const depths = fc.nat({ max: 5 })
const words = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', 'é', '😀', '\n', 'a', '0') })
const json = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' })
const nested = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.integer(),
    fc.constantFrom(null, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(words, fc.constantFrom('__proto__', '0')), tie('value'), { maxKeys: 4 }),
  ),
})).value

/** What reading a text comes to: its value as text, or that it is none. */
function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read())
  } catch {
    return 'no JSON'
  }
}

describe('a text in pieces', () => {
  test('is what JSON.stringify makes of the same value', () => {
    fc.assert(
      fc.property(fc.oneof(json, nested), depths, (value, depth) => {
        expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value))
      }),
    )
  })

  test('leaves out what JSON.stringify leaves out', () => {
    const value = { a: undefined, b: [undefined, 1], c: { d: undefined } }
    for (const depth of [0, 1, 2, 3]) expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value))
  })

  test('has a piece for each thing that lies so deep', () => {
    const pieces = [...jsonPieces({ commits: [{ changes: [{ id: 1 }, { id: 2 }] }] }, 4)]
    expect(pieces.filter((piece) => piece.includes('id'))).toEqual(['{"id":1}', '{"id":2}'])
  })
})

describe('reading in steps', () => {
  /** Half a pair of characters does not survive being bytes. */
  const asRead = (text: string) => Buffer.from(text).toString()
  const parsed = (text: string, depth: number) => atOnce(parseJson(Buffer.from(text), depth))

  test('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.oneof(json, nested), depths, fc.constantFrom(undefined, 2), (value, depth, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parsed(text, depth)).toStrictEqual(JSON.parse(text))
      }),
    )
  })

  test('refuses what JSON.parse refuses', () => {
    const cut = fc.tuple(
      nested,
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom('', '"', '[', ']', '{', '}', '[0]', '1', ','),
    )
    fc.assert(
      fc.property(cut, depths, ([value, at, length, put], depth) => {
        const text = JSON.stringify(value)
        const from = at % (text.length + 1)
        const damaged = text.slice(0, from) + put + text.slice(from + length)
        expect(outcome(() => parsed(damaged, depth))).toBe(outcome(() => JSON.parse(asRead(damaged))))
      }),
      { numRuns: 1_000 },
    )
  })

  test.each(['', '{"a":[1]', '[1]]', '[[1]', '{"a" {"b":1}}', '[1{"b":1}]', '["\\"', '[}', '{"a":{"b":1]}', '[[1],]'])(
    'refuses %s however deep it looks',
    (text) => {
      for (const depth of [0, 1, 2, 3]) expect(() => parsed(text, depth)).toThrow(SyntaxError)
    },
  )

  test('makes a step of taking out each thing that lies so deep, and of putting it back', () => {
    const read = () => parseJson(Buffer.from('{"commits":[{"changes":[{"id":1},{"id":2},3,[4]]}]}'), 4)
    const [takingOut, around, puttingBack] = [3, 1, 3]
    expect([...read()]).toHaveLength(takingOut + around + puttingBack)
    expect(atOnce(read())).toEqual({ commits: [{ changes: [{ id: 1 }, { id: 2 }, 3, [4]] }] })
  })
})
