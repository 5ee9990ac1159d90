import { describe, expect, test } from 'vitest'
import { findUtf16WithoutMark } from '@shared/encoding/utf-16'

const le = (text: string) => Buffer.from(text, 'utf16le')
const be = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('UTF-16 without a byte-order mark', () => {
  test.each([
    ['one letter', 'a'],
    ['words with line ends and tabs', 'Zürich\r\n\t“ice”'],
    ['mostly Chinese with a space', '研究 研究研究'],
    ['emoji with a letter', '😁😁a'],
  ])('is found both ways round: %s', (_name, text) => {
    expect(findUtf16WithoutMark(le(text))).toEqual({ text, encoding: 'utf-16le' })
    expect(findUtf16WithoutMark(be(text))).toEqual({ text, encoding: 'utf-16be' })
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['one byte', Buffer.of(97)],
    ['an odd number of bytes', Buffer.of(97, 0, 98)],
    ['two zero bytes', Buffer.of(0, 0)],
    ['a control character', le('a\u0001')],
    ['an unassigned character', le('ab\u0378')],
    ['a character for private use', le('ab\uE000')],
    ['a replacement character', le('ab\uFFFD')],
    ['half a character', le('ab\uD800')],
  ])('is not found in %s', (_name, bytes) => {
    expect(findUtf16WithoutMark(bytes)).toBeNull()
  })
})
