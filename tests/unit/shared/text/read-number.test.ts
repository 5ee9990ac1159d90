import { readNumber } from '@shared/text/read-number'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['12', 12],
  ['-3.5', -3.5],
  ['−3,5', -3.5],
  ['1 200', 1200],
  ['１２', 12],
  ['0.0000001', 1e-7],
  ['1.5E+06', 1_500_000],
])('%s is a number', (text, value) => {
  expect(readNumber(text)).toEqual({ ok: true, value })
})

test.each(['much', '1e', 'e5', '1e999', '12 and 3'])('%s is none', (text) => {
  expect(readNumber(text)).toEqual({ ok: false, why: `“${text}” is not a number like 12 or 3.5.` })
})

test('every number as cells and files write it is that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readNumber(String(value))).toEqual({ ok: true, value: Number(String(value)) })
    }),
  )
})
