import { describe, expect, test } from 'vitest'
import { decodeText } from '@shared/encoding/decode-text'

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const join = (...parts: Uint8Array[]): Buffer => Buffer.concat(parts)
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const assumed = (encoding: string) => [
  `The file does not say its encoding; read as ${encoding}. Check accented letters.`,
]

describe('a text without a declaration', () => {
  test.each([
    ['nothing', utf8(''), '', 'utf-8', []],
    ['ASCII', utf8('plain\r\nwords\r'), 'plain\nwords\n', 'utf-8', []],
    ['UTF-8 with a mark', join(Buffer.of(0xef, 0xbb, 0xbf), utf8('é')), 'é', 'utf-8', []],
    ['UTF-16 with a mark', join(Buffer.of(0xff, 0xfe), utf16le('é')), 'é', 'utf-16le', []],
    ['UTF-16 the other way round', join(Buffer.of(0xfe, 0xff), utf16be('é')), 'é', 'utf-16be', []],
    [
      'UTF-16 without a mark',
      utf16le('words'),
      'words',
      'utf-16le',
      ['Read as UTF-16LE, recognised by its pattern of zero bytes.'],
    ],
    [
      'UTF-16 the other way round without a mark',
      utf16be('words'),
      'words',
      'utf-16be',
      ['Read as UTF-16BE, recognised by its pattern of zero bytes.'],
    ],
    ['Western letters', ascii('caf\xe9 \x96 \x80'), 'café – €', 'windows-1252', assumed('windows-1252')],
    ['a few letters nobody can be sure of', ascii('\xe1\xe2'), 'áâ', 'windows-1252', assumed('windows-1252')],
  ])('of %s', (_name, bytes, text, encoding, notes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, notes })
  })

  test('is recognised by the letters of its first 64 KB, not of its first lines', () => {
    const russian = 'Правительство приостановило поставки энергии соседней стране на неопределённый срок. '.repeat(20)
    const letters = Buffer.from(
      Array.from(russian, (letter) => {
        const code = letter.codePointAt(0) ?? 0
        return letter === 'ё' ? 0xb8 : code < 0x80 ? code : code - 0x410 + 0xc0
      }),
    )
    expect(decodeText(join(ascii('a'.repeat(100)), letters))).toEqual({
      text: 'a'.repeat(100) + russian,
      encoding: 'windows-1251',
      notes: assumed('windows-1251'),
    })
  })

  test('with escapes of another encoding stays as it is', () => {
    expect(decodeText(ascii('\x1b$B$"\x1b(B'))).toEqual({ text: '\x1b$B$"\x1b(B', encoding: 'utf-8', notes: [] })
  })
})

describe('a declared encoding', () => {
  test('gives way to valid UTF-8, except one that hides in ASCII behind escapes', () => {
    expect(decodeText(utf8('žádost'), 'iso-8859-2')).toEqual({ text: 'žádost', encoding: 'utf-8', notes: [] })
    const japanese = ascii('\x1b$B$"\x1b(B')
    expect(decodeText(japanese, 'iso-2022-jp')).toEqual({ text: 'あ', encoding: 'iso-2022-jp', notes: [] })
    expect(decodeText(ascii('no escapes'), 'iso-2022-jp')).toEqual({ text: 'no escapes', encoding: 'utf-8', notes: [] })
    expect(decodeText(japanese, 'iso-8859-2').encoding).toBe('utf-8')
  })

  test('is known by any of its names', () => {
    expect(decodeText(ascii('caf\xe9'), 'LATIN1')).toEqual({ text: 'café', encoding: 'windows-1252', notes: [] })
  })

  test.each([
    ['no-such-encoding', 'names an encoding that Assay does not know'],
    ['utf-16le', 'is not in the encoding that it names'],
    ['utf-16', 'is not in the encoding that it names'],
  ])('of %s cannot be true and is passed over, and told', (declared, said) => {
    expect(decodeText(ascii('caf\xe9 \x96 \x80'), declared)).toEqual({
      text: 'café – €',
      encoding: 'windows-1252',
      notes: [`The file ${said} (“${declared}”); read as windows-1252. Check accented letters.`],
    })
  })

  test('that fits all but one in a hundred characters is believed, and what does not fit is told', () => {
    const page = (words: number, bad: number) => join(ascii('w'.repeat(words)), Buffer.alloc(bad, 0xff))
    expect(decodeText(page(99, 1), 'utf-8')).toEqual({
      text: `${'w'.repeat(99)}\uFFFD`,
      encoding: 'utf-8',
      notes: ['1 character is not valid utf-8 and shown as �.'],
    })
    expect(decodeText(page(198, 2), 'utf-8').notes).toEqual(['2 characters are not valid utf-8 and shown as �.'])
    expect(decodeText(page(98, 1), 'utf-8').encoding).toBe('windows-1252')
  })
})

describe('damaged UTF-8', () => {
  const damaged = (accents: number, bad: number) =>
    join(utf8('a\r\nb\rc\n'), utf8('é'.repeat(accents)), Buffer.alloc(bad, 0xff))

  test('is told from another encoding by four good characters for each bad one', () => {
    expect(() => decodeText(damaged(4, 1))).toThrow(
      expect.objectContaining({
        code: 'damaged-text',
        message:
          'This file is UTF-8 with 1 damaged character, the first in line 4. Nothing was imported. Mend it in a text editor and save it as UTF-8.',
      }),
    )
    expect(() => decodeText(damaged(12, 3))).toThrow(
      'This file is UTF-8 with 3 damaged characters, the first in line 4. Nothing was imported. Mend it in a text editor and save it as UTF-8.',
    )
    expect(decodeText(damaged(3, 1)).encoding).not.toBe('utf-8')
    expect(decodeText(damaged(11, 3)).encoding).not.toBe('utf-8')
  })
})

describe('every word of a refusal', () => {
  test.each([
    [
      'UTF-32',
      Buffer.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0),
      'encoding',
      'This file is written in UTF-32, which Assay does not read. Nothing was imported. Save it as UTF-8.',
    ],
    [
      'UTF-32 the other way round',
      Buffer.of(0, 0, 0xfe, 0xff, 0, 0, 0, 65),
      'encoding',
      'This file is written in UTF-32, which Assay does not read. Nothing was imported. Save it as UTF-8.',
    ],
    [
      'a program',
      Buffer.of(0x7f, 0x45, 0, 0x46, 1),
      'binary',
      'This is not a text file: byte 3 is zero, as in programs and pictures. Nothing was imported. Export it as text, Markdown or HTML first.',
    ],
    [
      'bad bytes after a mark of UTF-8',
      join(Buffer.of(0xef, 0xbb, 0xbf), ascii('caf\xe9')),
      'damaged-text',
      'This file begins as UTF-8, but character 4 is not valid in it. Nothing was imported. Open it in a text editor, check the characters there and save it as UTF-8.',
    ],
    [
      'half a character after a mark of UTF-16',
      join(Buffer.of(0xfe, 0xff), utf16be('a\uD800')),
      'damaged-text',
      'This file begins as UTF-16BE, but character 2 is not valid in it. Nothing was imported. Open it in a text editor, check the characters there and save it as UTF-8.',
    ],
    [
      'a byte-order mark the wrong way round',
      utf8('\uFFFEab'),
      'damaged-text',
      'Character 1 of this text is half a character or a byte-order mark in the wrong place. Nothing was imported. Mend it in a text editor and save it as UTF-8.',
    ],
  ])('of %s', (_name, bytes, code, message) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ name: 'Refusal', code, message }))
  })
})

describe('an encoding that a document names and nobody here reads', () => {
  const refusal = (bytes: Uint8Array, declared: string | null) => {
    try {
      return decodeText(bytes, declared)
    } catch (failure) {
      return failure
    }
  }

  test.each([
    ['utf-7', 'UTF-7', 'Z+APw-rich'],
    ['unicode-1-1-utf-7', 'UTF-7', 'Z+APw-rich'],
    [null, 'UTF-7', '+/v8-Z+APw-rich'],
    ['hz-gb-2312', 'HZ', '~{<:Ky2;~}'],
    ['iso-2022-cn', 'ISO-2022-CN', '\x1b$)A\x0e=;;;\x0f'],
    ['csISO2022KR', 'ISO-2022-KR', '\x1b$)C\x0e>H3g\x0f'],
  ])('%s hides letters in ASCII, which is refused', (declared, name, text) => {
    expect(refusal(ascii(text), declared)).toMatchObject({
      code: 'encoding',
      message: `This file is written in ${name}, which Assay does not read. Nothing was imported. Save it as UTF-8.`,
    })
  })

  test.each([
    ['utf-7', '1 + 1 is 2, a+b'],
    ['hz-gb-2312', 'about ~ 5'],
    [null, 'The sum +APw- is a code.'],
  ])('%s without such letters is read', (declared, text) => {
    expect(decodeText(ascii(text), declared)).toEqual({ text, encoding: 'utf-8', notes: [] })
  })

  test('is told where letters may be wrong, and so is one that the document is not in', () => {
    expect(decodeText(ascii('\xff\xff\xff\xfc'.repeat(9)), 'euc-jp').notes).toEqual([
      'The file is not in the encoding that it names (“euc-jp”); read as windows-1252. Check accented letters.',
    ])
    expect(decodeText(Buffer.from('café'), 'x-made-up').notes).toEqual([])
  })
})
