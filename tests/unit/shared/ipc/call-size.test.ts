import { assertCallSize } from '@shared/ipc/call-size'
import { LIMITS } from '@shared/limits'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'

const refused = (input: unknown) => refusalOf(() => assertCallSize(input))
const listOf = (length: number) => Object.assign([], { length })
const tooMuch = {
  code: 'too-much',
  message:
    'This is more than the 50,000,000 characters that Assay takes at once. Nothing was changed. Do it in several steps.',
}

describe('the input of a call', () => {
  test('is as long as the limit, and no longer', () => {
    const [half, name] = ['x'.repeat(LIMITS.call / 2), 'text']
    // The name of the field, and the list and its two texts as values.
    const left = LIMITS.call - name.length - 3 * 8 - half.length
    expect(refused({ text: [half, half.slice(0, left)] })).toBeNull()
    expect(refused({ text: [half, half.slice(0, left + 1)] })).toEqual(tooMuch)
    expect(refused('x'.repeat(LIMITS.call))).toBeNull()
    expect(refused('x'.repeat(LIMITS.call + 1))).toEqual(tooMuch)
  })

  test('counts names of fields, and values without words', () => {
    expect(refused({ ['x'.repeat(LIMITS.call)]: 1 })).toEqual(tooMuch)
    expect(refused(listOf(LIMITS.call / 8 + 1))).toEqual(tooMuch)
    // A list of four thousand million places costs nobody anything.
    expect(refused([listOf(2 ** 32 - 1)])).toEqual(tooMuch)
  })

  test('may be nested deeper than any function can call itself, and hold nothing', () => {
    let deep: unknown = null
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(refused(deep)).toBeNull()
    expect(refused(undefined)).toBeNull()
  })

  test('may hold the bytes of files, which are counted where they are taken', () => {
    expect(refused({ files: [{ bytes: new Uint8Array(LIMITS.call + 1) }] })).toBeNull()
  })
})
