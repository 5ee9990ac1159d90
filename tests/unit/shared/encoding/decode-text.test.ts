import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaredEncoding } from '@shared/encoding/declared-encoding'
import { decodeText } from '@shared/encoding/decode-text'

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const after = (mark: number[], bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(mark), bytes])

describe('the encoding of a text', () => {
  test('any text in UTF-8 comes back as it was, but for line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        fc.pre(!/[\0\uFFFE]/.test(written))
        const text = written.replace(/^\uFEFF/, '')
        expect(decodeText(utf8(text)).text).toBe(text.replace(/\r\n?/g, '\n'))
      }),
    )
  })

  test.each([
    ['UTF-8 with a mark', after([0xef, 0xbb, 0xbf], utf8('Zürich – “quoted”')), 'utf-8'],
    ['UTF-16 LE with a mark', after([0xff, 0xfe], utf16('Zürich – “quoted”')), 'utf-16le'],
    ['UTF-16 BE with a mark', after([0xfe, 0xff], utf16('Zürich – “quoted”', true)), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16('Zürich – “quoted”'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16('Zürich – “quoted”', true), 'utf-16be'],
    ['Windows-1252', after([], ascii('Z\xfcrich \x96 \x93quoted\x94')), 'windows-1252'],
  ])('%s is recognised', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text: 'Zürich – “quoted”', encoding })
  })

  test('Cyrillic in Windows-1251 is recognised by its letters', () => {
    const text = 'Правительство приостановило поставки энергии соседней стране на неопределённый срок. '
    const bytes = Uint8Array.from(text.repeat(5), (letter) => {
      const code = letter.codePointAt(0) ?? 0
      if (letter === 'ё') return 0xb8
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
    expect(decodeText(bytes)).toMatchObject({ text: text.repeat(5), encoding: 'windows-1251' })
  })

  test('an assumed encoding is told', () => {
    expect(decodeText(ascii('caf\xe9')).notes).toEqual([expect.stringContaining('read as windows-1252')])
    expect(decodeText(utf8('café')).notes).toEqual([])
  })

  test('all kinds of line ends become LF, and nothing else changes', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd\u2028e\t f ')).text).toBe('a\nb\nc\nd\u2028e\t f ')
  })

  test('an HTML page is read in the encoding it declares', () => {
    const page = ascii('<meta charset="iso-8859-2"><p>\xbe\xe1dost')
    expect(decodeText(page, declaredEncoding(page))).toMatchObject({ encoding: 'iso-8859-2', notes: [] })
    expect(decodeText(page, declaredEncoding(page)).text).toContain('žádost')
  })

  test('a wrong declaration gives way to valid UTF-8', () => {
    const page = utf8('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>žádost')
    expect(decodeText(page, declaredEncoding(page))).toMatchObject({ encoding: 'utf-8' })
  })

  test('a page with a few bad bytes is read as a browser reads it, and the analyst is told', () => {
    const page = ascii(`<meta charset="utf-8"><p>${'plain words '.repeat(50)}\xff`)
    const { text, notes } = decodeText(page, declaredEncoding(page))
    expect(text).toContain('\uFFFD')
    expect(notes).toEqual([expect.stringContaining('1 character is not valid utf-8')])
  })
})

describe('what is refused', () => {
  test.each([
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 0, 0, 2, 0, 5]), 'binary', 'byte 6'],
    ['NUL in a text', utf8('words\0words'), 'binary', 'byte 6'],
    ['UTF-32', after([0xff, 0xfe, 0, 0], Buffer.from('a\0\0\0')), 'encoding', 'UTF-32'],
    ['bad bytes after a UTF-8 mark', after([0xef, 0xbb, 0xbf], ascii('caf\xe9 s')), 'damaged-text', 'character 4'],
    ['half a character in UTF-16', after([0xff, 0xfe], utf16('ab\ud800c')), 'damaged-text', 'character 3'],
    ['UTF-8 with one damaged byte', after([...utf8('é'.repeat(40)), 10], ascii('\xff')), 'damaged-text', 'line 2'],
    ['a byte-order mark the wrong way round', utf8('ab\uFFFE'), 'damaged-text', 'Character 3'],
  ])('%s, with where it is', (_name, bytes, code, where) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(where) }))
  })

  test('any bytes are read or refused, never an exception of another kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          decodeText(bytes)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' })
        }
      }),
    )
  })
})
