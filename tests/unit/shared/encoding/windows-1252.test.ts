import { expect, test } from 'vitest'
import { decodeWindows1252 } from '@shared/encoding/windows-1252'

const bytes = (from: number, to: number) => Uint8Array.from({ length: to - from + 1 }, (_, index) => from + index)

test('the bytes 80 to 9F are the signs of the standard; five of them stay what they are', () => {
  expect(decodeWindows1252(bytes(0x80, 0x9f))).toBe(
    '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F' +
      '\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178',
  )
})

test('all other bytes are the character of their number', () => {
  for (const [from, to] of [
    [0, 0x7f],
    [0xa0, 0xff],
  ] as const)
    expect(decodeWindows1252(bytes(from, to))).toBe(String.fromCharCode(...bytes(from, to)))
})

test('of a part of a larger buffer only that part is read', () => {
  expect(decodeWindows1252(Buffer.from('before caf\xe9 after', 'latin1').subarray(7, 11))).toBe('café')
})
