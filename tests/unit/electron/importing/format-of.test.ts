import { describe, expect, test } from 'vitest'
import { formatOf, noteOfName } from '../../../../electron/importing/formats/formats'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('the format of a file', () => {
  test.each([
    ['a.txt', 'txt'],
    ['a.TEXT', 'txt'],
    ['a.md', 'md'],
    ['A.Markdown', 'md'],
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.xhtml', 'html'],
    ['notes.md.txt', 'txt'],
    ['page.txt.html', 'html'],
    ['a.docx', 'docx'],
    ['a.doc', 'txt'],
    ['README', 'txt'],
    ['a.', 'txt'],
    ['.md', 'md'],
    ['a.constructor', 'txt'],
    ['a.__proto__', 'txt'],
  ])('of plain words named %s is %s', (name, format) => {
    expect(formatOf(name, bytes('plain words'))).toBe(format)
  })

  test('is what the name says also where the words look like a page', () => {
    expect(formatOf('a.txt', bytes('<!doctype html><p>'))).toBe('txt')
    expect(formatOf('a.md', bytes('<html>'))).toBe('md')
  })

  test.each([
    ['<!doctype html><p>', 'html'],
    ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', 'html'],
    ['\xef\xbb\xbf \n<HTML lang="en">', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['<!-- saved from --> <!-- twice --><html>', 'html'],
    ['<head><title>', 'html'],
    ['<body>', 'html'],
    ['<p>', 'txt'],
    ['<header>', 'txt'],
    ['<!doctype svg>', 'txt'],
    ['words <html>', 'txt'],
    ['', 'txt'],
  ])('of a name that tells nothing is told by its first bytes: %j is %s', (start, format) => {
    expect(formatOf('saved page', bytes(start))).toBe(format)
  })

  test('is looked for in the first 1024 bytes only', () => {
    const comment = (length: number) => `<!--${' '.repeat(length - 7)}-->`
    expect(formatOf('a', bytes(`${comment(1018)}<html>`))).toBe('html')
    expect(formatOf('a', bytes(`${comment(1020)}<html>`))).toBe('txt')
  })
})

test.each([
  ['a.docx', 'PK\x03\x04', 'docx'],
  ['a.txt', 'PK\x03\x04', 'docx'],
  ['a', 'PK\x05\x06', 'docx'],
  ['a.odt', 'PK\x03\x04', 'odt'],
  ['a.epub', 'PK\x03\x04', 'epub'],
  ['a.odt', `PK\x03\x04${' '.repeat(26)}mimetypeapplication/epub+zipPK`, 'epub'],
  ['a.docx', `PK\x03\x04${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`, 'odt'],
  ['a.odt', 'PK\x03\x04 word/document.xml', 'docx'],
  ['a.zip', 'PK\x03\x04 META-INF/container.xml', 'epub'],
  ['a.docx', 'PK\x03\x04 META-INF/manifest.xml content.xml', 'odt'],
  ['a.docx', 'PK\x03\x04 META-INF/manifest.xml', 'docx'],
  ['a.odt', 'PK\x03\x04 META-INF/manifest.xml content.xml word/document.xml', 'odt'],
  ['a.docm', 'PK\x03\x04', 'docx'],
  ['a.ott', 'PK\x03\x04', 'odt'],
  ['a.txt', '<?xml version="1.0"?>\n<office:document xmlns:a="b">', 'odt'],
  ['a.fodt', '\xff\xfe<\0', 'odt'],
  ['a.docx', '<html>', 'html'],
  ['a.doc', '<html>', 'html'],
])('a zip file is packed whatever its name: %s that begins with %j is %s', (name, start, format) => {
  expect(formatOf(name, bytes(start))).toBe(format)
})

test.each([
  ['a.pdf', '%PDF-1.7', 'pdf'],
  ['a.txt', '%PDF-1.7', 'pdf'],
  ['a', '\xef\xbb\xbf\n%PDF-2.0', 'pdf'],
  ['a.pdf', '<!doctype html>', 'pdf'],
  ['a.txt', 'See %PDF-1.7', 'txt'],
  ['a.txt', '%PDF-', 'txt'],
])('a PDF is one whatever its name: %s that begins with %j is %s', (name, start, format) => {
  expect(formatOf(name, bytes(start))).toBe(format)
})

const AS_TEXT = 'Open it in Word or LibreOffice Writer and save it as .docx or .odt.'
const AS_PAGE = 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'
const COPY = 'Open it, copy the text you need and paste it.'
const SHORTCUT = 'Assay never goes online. Open it in a browser, save the page (Ctrl+S), and import the saved file.'
const SHORTCUT_IS = 'a shortcut to a page on the web and not the page'
const OUTLOOK =
  'Open it in Outlook, save it as a web page or as text, and import that; other mail programs save messages as .eml.'
const MAILBOX = 'Open it in your mail program, save the messages you need as .eml and import those.'
const WARC = 'Open it in the program it was made with, save the page you need as a web page, and import that.'
const UNPACK = 'Unpack it and import what is in it.'

const refusal = (name: string, start: string | Uint8Array) => {
  try {
    return formatOf(name, typeof start === 'string' ? bytes(start) : start)
  } catch (error) {
    return error
  }
}
const refused = (what: string, advice: string) =>
  expect.objectContaining({
    name: 'Refusal',
    code: 'unsupported-format',
    message: `This is ${what}, which Assay does not import. Nothing was imported. ${advice}`,
  })
/** A file of many streams with one of this name. */
const compound = (stream: string) =>
  `\xd0\xcf\x11\xe0${' '.repeat(3000)}${Buffer.from(stream, 'utf16le').toString('latin1')}`
const xml = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`
const flat = (type: string) =>
  xml(`<office:document ${'xmlns:a="b" '.repeat(300)}office:mimetype="application/vnd.oasis.opendocument.${type}">`)

test.each([
  ['{\\rtf1', 'an RTF document', AS_TEXT],
  ['\xef\xbb\xbf{\\rtf1', 'an RTF document', AS_TEXT],
  [compound('?'), 'a document of an old Office program', AS_TEXT],
  [compound('WordDocument'), 'an old Word document (.doc)', AS_TEXT],
  [compound('Workbook'), 'an old Excel workbook (.xls)', COPY],
  [compound('PowerPoint Document'), 'an old PowerPoint presentation (.ppt)', COPY],
  [`${compound('__properties_version1.0')}${compound('WordDocument')}`, 'an e-mail of Outlook (.msg)', OUTLOOK],
  [
    '\x78\x9f\x3e\x22',
    'a file of Outlook (winmail.dat)',
    'Open the message it came with in Outlook and save it as a web page, or ask its sender to send it as plain text.',
  ],
  ['\xffWPC', 'a WordPerfect document', AS_TEXT],
  [
    `${' '.repeat(60)}BOOKMOBI`,
    'an e-book for a Kindle',
    'Get it as an .epub or a PDF, or convert it to one, and import that.',
  ],
  ['ITSF', 'a compiled help file (.chm)', AS_PAGE],
  ['%!PS-Adobe', 'a PostScript file', 'Convert it to a PDF and import that.'],
  ['WARC/1.0', 'an archive of many pages (WARC)', WARC],
  ['\x1f\x8b', 'a compressed file (gzip)', UNPACK],
  ['Rar!\x1a\x07', 'an archive of compressed files', UNPACK],
  [`${'a'.repeat(257)}ustar`, 'an archive of compressed files', UNPACK],
  ['[InternetShortcut]\r\nURL=https://example.org', SHORTCUT_IS, SHORTCUT],
  ['# comment\n[Desktop Entry]\nType=Link', SHORTCUT_IS, SHORTCUT],
  ['bplist00', 'a web archive of Safari', AS_PAGE],
  [xml('<?mso-application progid="Word.Document"?>'), 'an Office document written as XML', AS_TEXT],
  [xml('<pkg:package>'), 'an Office document written as XML', AS_TEXT],
  [flat('spreadsheet'), 'an OpenDocument file that is no text', AS_PAGE],
])('a file that begins with %j is refused as %s, whatever its name', (start, what, advice) => {
  for (const name of ['a.txt', 'a.html', 'a.doc', 'a.rtf', 'a'])
    expect(refusal(name, start)).toEqual(refused(what, advice))
  if (!/^\s/.test(start)) expect(formatOf('a.txt', bytes(`Words: ${start}`))).toBe('txt')
})

test.each([
  ['letters.mbox', 'From anna', 'a mailbox', MAILBOX],
  ['letter.msg', '\xd0\xcf\x11\xe0', 'an e-mail of Outlook (.msg)', OUTLOOK],
  ['page.webarchive', xml('<plist>'), 'a web archive of Safari', AS_PAGE],
  ['pages.warc', 'x', 'an archive of many pages (WARC)', WARC],
  ['page.webloc', 'bplist00', SHORTCUT_IS, SHORTCUT],
  ['page.url', 'x', SHORTCUT_IS, SHORTCUT],
])('%s is refused by what it is', (name, start, what, advice) => {
  expect(refusal(name, start)).toEqual(refused(what, advice))
})

test.each(['EncryptedPackage', 'EncryptionInfo'])('a document of Office under a password is refused (%s)', (stream) => {
  expect(refusal('a.docx', compound(stream))).toMatchObject({
    code: 'password',
    message:
      'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
  })
})

const MIME = 'From: <Saved by Blink>\r\nSubject: A page,\r\n and more\r\nMIME-Version: 1.0\r\n'

const RELATED = `${MIME}Content-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x`

test.each([
  ['page.mhtml', 'words', 'mhtml'],
  ['PAGE.MHT', '', 'mhtml'],
  ['letter.eml', 'words', 'eml'],
  ['letter.emlx', '1', 'eml'],
  ['page.html', RELATED, 'mhtml'],
  ['letter.eml', RELATED, 'mhtml'],
  ['letter.eml', `To: Anna\r\nFrom: Bo\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related`, 'eml'],
  ['page.mht', 'To: Anna\r\nFrom: Bo\r\n\r\nWords.', 'eml'],
  ['page.mht', 'From: Bo\r\n\r\nWords.', 'mhtml'],
  ['a', `From anna@example.org Fri Nov 22 10:00:00 2024\nTo: Bo\nMIME-Version: 1.0\n\nWords.`, 'eml'],
  ['letter', `To: Anna\r\n${RELATED}`, 'eml'],
  ['page.mht', `To: Anna\r\n${RELATED}`, 'mhtml'],
  ['a', `${MIME}\r\nWords.`, 'mhtml'],
  ['a.txt', 'mime-version: 1.0\nTo: Anna\n\nWords.', 'eml'],
])('what is written as mail is: %s that begins with %j is %s', (name, start, format) => {
  expect(formatOf(name, bytes(start))).toBe(format)
})

test.each([
  [
    'a.odt',
    'docx',
    ['The name of the file ends in .odt, but it is of another kind (Word document) and was read as that.'],
  ],
  ['a.zip', 'epub', ['The name of the file ends in .zip, but it is of another kind (E-book) and was read as that.']],
  [
    'a.docx',
    'html',
    ['The name of the file ends in .docx, but it is of another kind (Web page) and was read as that.'],
  ],
  ['a.DOCM', 'docx', []],
  ['a', 'docx', []],
  ['a.aspx', 'html', []],
  ['notes 2.1', 'txt', []],
] as const)('of %s that is %s it is said: %j', (name, format, notes) => {
  expect(noteOfName(name, format)).toEqual(notes)
})

test.each([
  'From: Anna\nTo: Bo\n\nMIME-Version: 1.0',
  'Words about MIME.\nMIME-Version: 1.0\n\nMore.',
  'Note: words.\n\nWords.',
])('a text that looks like a letter is a text: %j', (start) => {
  expect(formatOf('a', bytes(start))).toBe('txt')
})
