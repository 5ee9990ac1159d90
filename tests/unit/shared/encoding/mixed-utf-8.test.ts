import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@shared/encoding/decode-text'
import { readMixed } from '@shared/encoding/mixed-utf-8'

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const join = (...parts: Uint8Array[]): Buffer => Buffer.concat(parts)
const note = (count: string) =>
  `${count} Windows-1252 in a text that is UTF-8 otherwise, and read as such. Check accented letters and quotation marks.`

describe('UTF-8 with a few words of Windows-1252', () => {
  test.each([
    ['a quotation mark', join(utf8('Café – '), latin1('don\x92t')), 'Café – don’t', 1],
    ['a letter at the end', join(utf8('“Zürich” '), latin1('caf\xe9')), '“Zürich” café', 1],
    ['several', join(utf8('“é” ü ö '), latin1('\x93na\xefve\x94 ')), '“é” ü ö “naïve” ', 3],
    ['a sign at the start', join(latin1('\x96 '), utf8('ж')), '– ж', 1],
    ['as many as words in UTF-8', join(utf8('é'), latin1(' \xe9')), 'é é', 1],
  ])('is read as both: %s', (_, bytes, text, strays) => {
    const notes = [note(strays === 1 ? '1 character is' : `${strays} characters are`)]
    for (const declared of [null, 'utf-8', 'windows-1252', 'ISO-8859-1'])
      expect(decodeText(bytes, declared)).toEqual({ text, encoding: 'utf-8', notes })
  })

  test.each([
    ['more strays than words in UTF-8', join(utf8('é'), latin1(' \xe9 \xe8'))],
    ['no stray', utf8('é')],
    ['no word in UTF-8', latin1('caf\xe9')],
    ['a byte no text has', join(utf8('éé'), latin1(' \xff'))],
    ['a character cut short', join(utf8('éé'), Buffer.of(0xe2, 0x80))],
    ['half a surrogate', join(utf8('éé'), Buffer.of(0xed, 0xa0, 0x80))],
    ['a byte of a character alone', join(utf8('éé'), Buffer.of(0x81, 0x41))],
  ])('is not %s', (_, bytes) => {
    expect(readMixed(bytes)).toBeNull()
  })

  test('a page in another encoding is left to its declaration', () => {
    const page = join(utf8('éé'), latin1(' \xe1 '))
    expect(decodeText(page, 'iso-8859-2').encoding).toBe('iso-8859-2')
  })

  test('valid UTF-8 of any text is no mixture, and comes out whole with a quotation mark put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readMixed(utf8(text))).toBeNull()
        const bytes = join(utf8(`é${text}`), latin1(' \x92 '), utf8(text))
        expect(readMixed(bytes)?.text).toBe(`é${text} ’ ${text}`)
      }),
    )
  })
})
