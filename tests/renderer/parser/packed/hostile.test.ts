import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '@shared/limits'
import { crc32 } from '@shared/packed/crc-32'
import { unzip } from '@shared/packed/unzip'
import { contentTypes, docx, docxFiles, lines, p, packed, refusalOf } from './documents'

const good = docxFiles(p('Words.'))
const damaged =
  'The file is damaged or incomplete. Nothing was imported. Open it in the program it was made with and save it anew, or get another copy.'
const suspicious = (what: string) =>
  `This file is not made as documents are: it has ${what}. Nothing was imported. If you trust it, open it in a word processor and save it anew, or copy its text and paste it.`

/** A zip with four bytes set at a distance from the first record of this signature. */
function patched(zip: Uint8Array, signature: string, distance: number, value: number): Uint8Array {
  const copy = zip.slice()
  const at = strFromU8(copy, true).indexOf(signature) + distance
  new DataView(copy.buffer).setUint32(at, value, true)
  return copy
}
const LOCAL = 'PK\x03\x04'
const CENTRAL = 'PK\x01\x02'
const END = 'PK\x05\x06'
/** A zip with one part, whose records are then the first. */
const one = (content: string, stored = false) =>
  zipSync({ 'word/document.xml': [strToU8(content), { level: stored ? 0 : 9 }] })

describe('a zip', () => {
  test('is read whatever stands before and behind it, and however its names are written', () => {
    const zip = packed({ 'a\\b.xml': 'words', empty: '' })
    const wrapped = new Uint8Array([...strToU8('before'), ...zip, ...strToU8('behind')])
    const parts = unzip(wrapped)
    expect([...parts.names]).toEqual(['a/b.xml', 'empty'])
    expect(['a/b.xml', 'empty', 'missing'].map((name) => parts.read(name))).toEqual([
      strToU8('words'),
      new Uint8Array(),
      null,
    ])
  })

  test('knows what it unpacks to by its checksum', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  })

  test('that is cut anywhere is damaged', () => {
    const whole = packed(good)
    for (const part of [0.1, 0.5, 0.9]) {
      expect(refusalOf(whole.subarray(0, whole.length * part), 'docx')).toMatchObject({
        code: 'damaged-document',
        message: `This file cannot be unpacked. ${damaged}`,
      })
    }
    expect(refusalOf(new Uint8Array(5000), 'docx').code).toBe('damaged-document')
    expect(refusalOf(strToU8('plain words'), 'docx').code).toBe('damaged-document')
  })

  test.each([
    ['a directory elsewhere', patched(one('x'), END, 16, 0xfffffff0)],
    ['a directory that is too long', patched(one('x'), END, 12, 0xffff)],
    ['no record where the directory says', patched(one('x'), CENTRAL, 42, 3)],
    ['a part that begins behind the end', patched(one('x'), CENTRAL, 42, 0xfffffff)],
    ['a part that ends behind the end', patched(one('x'), CENTRAL, 20, 0xffffff)],
    ['a byte turned over', patched(one('word '.repeat(99), true), LOCAL, 60, 0)],
    ['another checksum', patched(one('word '.repeat(99)), CENTRAL, 16, 1)],
    ['packed bytes that mean nothing', patched(one('word '.repeat(99)), LOCAL, 47, 0xffffffff)],
    ['a size that is too small', patched(one('word '.repeat(99)), CENTRAL, 24, 7)],
  ])('with %s is damaged', (_what, zip) => {
    expect(refusalOf(zip, 'docx')).toMatchObject({
      code: 'damaged-document',
      message: expect.stringContaining(damaged),
    })
  })

  test('with a part under a password says so', () => {
    expect(refusalOf(patched(one('x'), CENTRAL, 8, 1), 'docx')).toMatchObject({
      code: 'password',
      message:
        'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
    })
  })

  test.each(['../../evil', '/etc/passwd', 'C:/evil', '..\\evil', 'word/../../evil'])(
    'with a part named %s is refused',
    (name) => {
      expect(refusalOf(packed({ ...good, [name]: 'x' }), 'docx')).toMatchObject({
        code: 'suspicious-document',
        message: suspicious(`a part whose name leads out of the file (“${name}”)`),
      })
    },
  )

  test('with a link or with two parts of one name is refused', () => {
    const link = zipSync({ evil: [strToU8('/etc'), { os: 3, attrs: 0o120777 << 16 }] })
    expect(refusalOf(link, 'docx').message).toBe(suspicious('a part that is a link to somewhere else (“evil”)'))
    const twice = zipSync({ 'word/a.xml': strToU8('a'), 'word\\a.xml': strToU8('b') })
    expect(refusalOf(twice, 'docx').message).toBe(suspicious('two parts named “word/a.xml”'))
  })

  test('with too many parts is refused before they are looked at', () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.packedParts + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
    )
    expect(refusalOf(zipSync(many, { level: 0 }), 'docx').message).toBe(
      'This file has more than 10,000 parts, the most Assay imports. Nothing was imported. Split it, or import the part you need.',
    )
  })
})

describe('a bomb', () => {
  const zeros = new Uint8Array(LIMITS.unpackedPart + 1)
  const tooLarge =
    'Unpacked, this file is larger than 64 MB of text or 128 MB in all, the most Assay imports. Nothing was imported. Split it, or import the part you need.'
  const bomb = zipSync({ 'word/document.xml': zeros }, { level: 6 })

  test('is refused at the limit, also when the directory says that it is small', () => {
    expect(bomb.length).toBeLessThan(100_000)
    for (const zip of [bomb, patched(bomb, CENTRAL, 24, 100)]) {
      expect(refusalOf(zip, 'docx')).toMatchObject({ code: 'too-large', message: tooLarge })
    }
  })

  test('in what is never read does nothing, nor does a zip in a zip', () => {
    const media = { 'word/media/a.png': zeros, 'word/embeddings/inner.zip': bomb }
    expect(lines(docx(p('Words.'), {}, media))).toEqual(['paragraph: Words.'])
  })

  test('of several parts is refused by what they are together', () => {
    const part = new Uint8Array(1000)
    const parts = unzip(zipSync({ a: part, b: part, c: part }), 2500)
    expect([parts.read('a'), parts.read('b')]).toEqual([part, part])
    expect(() => parts.read('c')).toThrow(tooLarge)
  })
})

describe('hostile XML', () => {
  const xml = (document: string) => packed({ ...good, 'word/document.xml': document })

  test.each([
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
    '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>',
    '<!doctype w><w/>',
  ])('with declarations is not even parsed: %s', (document) => {
    expect(refusalOf(xml(document), 'docx')).toMatchObject({
      code: 'suspicious-document',
      message: suspicious('declarations of its own (DOCTYPE) in “word/document.xml”'),
    })
  })

  test('in which everything lies in something else is too deep', () => {
    const deep = `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`
    expect(refusalOf(xml(deep), 'docx')).toMatchObject({
      code: 'too-deep',
      message:
        'This document is too deeply nested to be read safely. Nothing was imported. Copy its text and paste it.',
    })
  })

  test('that is none, or of no encoding, is damaged', () => {
    expect(refusalOf(xml('<w:document'), 'docx').message).toBe(
      `The part “word/document.xml” cannot be read. ${damaged}`,
    )
    expect(refusalOf(xml('<other/>'), 'docx').message).toBe(
      `The part “word/document.xml” has no text of a Word document. ${damaged}`,
    )
    const wrong = packed({ ...good, 'word/document.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e]) })
    expect(refusalOf(wrong, 'docx').message).toBe(
      `The part “word/document.xml” has characters that cannot be read. ${damaged}`,
    )
  })

  test('may be in any encoding that says so', () => {
    const text = String(docxFiles(p('Köln'))['word/document.xml'])
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer),
    ])
    expect(lines(docx('', {}, { 'word/document.xml': utf16 }))).toEqual(['paragraph: Köln'])
    const latin1 = strToU8(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`, true)
    expect(lines(docx('', {}, { 'word/document.xml': latin1 }))).toEqual(['paragraph: Köln'])
    expect(lines(docx('', {}, { 'word/document.xml': `\ufeff<?xml version="1.0" encoding="UTF-8"?>${text}` }))).toEqual(
      ['paragraph: Köln'],
    )
  })

  test('of thousands of fields, rows, notes and styles takes no more than its length', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const body = p(field.repeat(500)) + p('x', '<w:pStyle w:val="S499"/>').repeat(300)
    const styles = Array.from(
      { length: 500 },
      (_, at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:basedOn w:val="S${at - 1}"/></w:style>`,
    ).join('')
    expect(docx(body, { styles }).blocks).toHaveLength(300)
    const spans =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    expect(docx(spans + p('x')).blocks).toHaveLength(1)
  })
})

describe('a packed file of another kind', () => {
  const unsupported = (what: string) =>
    `This is ${what}, which Assay does not import. Nothing was imported. Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.`
  const office = (type: string) => ({ '[Content_Types].xml': contentTypes(type) })

  test.each<[string, Parameters<typeof packed>[0]]>([
    ['an Excel workbook (.xlsx)', office('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')],
    [
      'a PowerPoint presentation (.pptx)',
      office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    ],
    ['an Office document with macros', office('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['an OpenDocument spreadsheet (.ods)', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
    ['an OpenDocument presentation (.odp)', { mimetype: 'application/vnd.oasis.opendocument.presentation' }],
    ['a Pages, Numbers or Keynote document', { 'Index/Document.iwa': 'x' }],
  ])('is named: %s', (what, files) => {
    expect(refusalOf(packed(files), 'docx')).toMatchObject({ code: 'unsupported-format', message: unsupported(what) })
  })

  test('or is a zip of other files, which can be unpacked', () => {
    expect(refusalOf(packed({ 'a.txt': 'words' }), 'docx').message).toBe(
      'This is a zip archive, which Assay does not import. Nothing was imported. Unpack it and import what is in it.',
    )
  })

  test('or is empty, locked, or without its main part', () => {
    expect(refusalOf(packed({}), 'docx').message).toBe(`There is nothing in this file. ${damaged}`)
    expect(refusalOf(packed({ EncryptedPackage: 'x' }), 'docx').code).toBe('password')
    const { 'word/document.xml': _, ...others } = good
    expect(refusalOf(packed(others), 'docx').message).toBe(
      `The part “word/document.xml” is missing in this file. ${damaged}`,
    )
  })
})
