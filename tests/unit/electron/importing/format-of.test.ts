import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../../electron/importing/formats/formats'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const ADVICE = 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'

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

test.each([
  [
    '\xd0\xcf\x11\xe0\xa1',
    'an old or password-protected Office document',
    'Open it, save it without a password as a Word document (.docx) and import that.',
  ],
  ['{\\rtf1', 'an RTF document'],
])('a file that begins with %j is refused as %s, whatever its name', (start, what, advice = ADVICE) => {
  for (const name of ['a.txt', 'a.html', 'a'])
    expect(() => formatOf(name, bytes(start))).toThrow(
      expect.objectContaining({
        name: 'Refusal',
        code: 'unsupported-format',
        message: `This is ${what}, which Assay does not import yet. Nothing was imported. ${advice}`,
      }),
    )
  expect(formatOf('a.txt', bytes(` ${start}`))).toBe('txt')
})

const MIME = 'From: <Saved by Blink>\r\nSubject: A page,\r\n and more\r\nMIME-Version: 1.0\r\n'

test.each([
  ['letters.mbox', 'From anna', 'a mailbox'],
  ['letter.msg', '\xd0\xcf\x11\xe0', 'an e-mail of Outlook (.msg)'],
  ['page.webarchive', 'bplist00', 'a web archive of Safari'],
])('%s is refused by what it is', (name, start, what) => {
  expect(() => formatOf(name, bytes(start))).toThrow(
    `This is ${what}, which Assay does not import yet. Nothing was imported. Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.`,
  )
})

const RELATED = `${MIME}Content-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--x`

test.each([
  ['page.mhtml', 'words', 'mhtml'],
  ['PAGE.MHT', '', 'mhtml'],
  ['letter.eml', 'words', 'eml'],
  ['letter.emlx', '1', 'eml'],
  ['page.html', RELATED, 'mhtml'],
  ['letter.eml', RELATED, 'eml'],
  ['letter', `To: Anna\r\n${RELATED}`, 'eml'],
  ['page.mht', `To: Anna\r\n${RELATED}`, 'mhtml'],
  ['a', `${MIME}\r\nWords.`, 'eml'],
  ['a.txt', 'mime-version: 1.0\nTo: Anna\n\nWords.', 'eml'],
])('what is written as mail is: %s that begins with %j is %s', (name, start, format) => {
  expect(formatOf(name, bytes(start))).toBe(format)
})

test.each([
  'From: Anna\nTo: Bo\n\nMIME-Version: 1.0',
  'Words about MIME.\nMIME-Version: 1.0\n\nMore.',
  'Note: words.\n\nWords.',
])('a text that looks like a letter is a text: %j', (start) => {
  expect(formatOf('a', bytes(start))).toBe('txt')
})
