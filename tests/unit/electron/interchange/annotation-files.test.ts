import { expect, test } from 'vitest'
import { incomingFormatOf } from '../../../../electron/interchange/incoming-formats'
import { annotated } from './annotated'
import { AT } from '../../shared/sample-project'

const ANNOTATIONS = 'Annotations of Web Annotation, Hypothesis or Recogito'
const ZOTERO = 'Zotero annotations'
const file = (name: string, content: string | object) => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
})
const selector = [{ type: 'TextQuoteSelector', exact: 'the strike' }]

test.each([
  ['a.jsonld', { type: 'AnnotationPage', items: [] }, ANNOTATIONS],
  ['a.json', `\uFEFF \n[{"type": "Annotation"}]`, ANNOTATIONS],
  ['a.json', { rows: [{ target: [{ selector }] }] }, ANNOTATIONS],
  ['a.txt', [{ bodies: [], target: {} }], ANNOTATIONS],
  ['a.json', { items: [{ annotationText: 'x' }] }, ZOTERO],
  ['a.md', '“x” ([pdf](zotero://open-pdf/library/items/A?page=1))', ZOTERO],
])('%s is known by what is in it: %j', (name, content, format) => {
  expect(incomingFormatOf(file(name, content)).name).toBe(format)
})

test('a text that only speaks of annotations is none', () => {
  expect(() => incomingFormatOf(file('a.md', 'The "Annotation" of the text'))).toThrow(
    '“a.md” is of no kind that Assay imports from other programs',
  )
})

/** A text in UTF-16, with the mark that tells its byte order or without. */
function inUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const BIBTEX = '@misc{roe, title = {Größe}, author = {Roe, R.}}'
const HYPOTHESIS = '{"total": 0, "rows": []}'

test.each([
  ['UTF-16 LE', (text: string) => inUtf16(text, 'le', true)],
  ['UTF-16 BE', (text: string) => inUtf16(text, 'be', true)],
  ['UTF-16 LE without a mark', (text: string) => inUtf16(text, 'le', false)],
  ['UTF-16 BE without a mark', (text: string) => inUtf16(text, 'be', false)],
  ['UTF-8 with a mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
])('%s is known and read', async (_, written) => {
  const csl = '[{"type": "book", "title": "Größe", "issued": {"raw": "2020"}}]'
  const ris = 'TY  - BOOK\nTI  - Größe\nER  - \n'
  for (const text of [BIBTEX, csl, ris]) {
    const bytes = written(text)
    const format = incomingFormatOf({ name: 'list.txt', bytes })
    expect(format.name).toBe('Reference list')
    const read = await format.read({ name: 'list.txt', bytes }, { chromium: () => Promise.reject(new Error('none')) })
    const planned = await read.plan({ ...annotated(), isKept: () => false, newId: () => crypto.randomUUID(), at: AT })
    expect(planned.dropped[0]?.what).toContain('“Größe”')
  }
  const bytes = written(HYPOTHESIS)
  const format = incomingFormatOf({ name: 'a.json', bytes })
  expect(format.name).toBe(ANNOTATIONS)
  await expect(async () =>
    format.read({ name: 'a.json', bytes }, { chromium: () => Promise.reject() }),
  ).rejects.toThrow(
    'The list of annotations in this file is empty. Nothing was imported. Look there which ones the export takes.',
  )
})

test.each([
  '{"rows":[],"total":0}',
  '{"export_date":"2026-01-02","export_userid":"me","client_version":"1","annotations":[]}',
  '{"type":"AnnotationPage","items":[]}',
])('an empty list of annotations says that it is empty: %s', async (text) => {
  const bytes = new TextEncoder().encode(text)
  const format = incomingFormatOf({ name: 'a.json', bytes })
  await expect(async () =>
    format.read({ name: 'a.json', bytes }, { chromium: () => Promise.reject() }),
  ).rejects.toThrow('The list of annotations in this file is empty.')
})

test('XML says which of the formats that its program writes is read', () => {
  expect(() => incomingFormatOf(file('list.rdf', '\uFEFF<?xml version="1.0"?><rdf:RDF/>'))).toThrow(
    '“list.rdf” is XML, such as Zotero RDF, EndNote XML or MODS, or a web page. Nothing was imported. Export a reference list there as CSL JSON, BibTeX or RIS; articles come in with “Import articles…”.',
  )
})

test('a file that is too large says so, also where what it begins with tells nothing', () => {
  const bytes = new Uint8Array(26 * 1024 * 1024)
  expect(() => incomingFormatOf({ name: 'a.bib', bytes })).toThrow(
    /^“a.bib” is larger than \d+ MB, the most Assay reads of Reference list/,
  )
})

test('bytes that are no text in UTF-16 are looked at as they are', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)
  expect(() => incomingFormatOf({ name: 'a.json', bytes })).toThrow('“a.json” is of no kind')
})

test('letters of another encoding are read as the words they are, and what was assumed is told', async () => {
  const words = 'Nobody knows when the strike will end'
  const text = JSON.stringify({
    rows: [
      {
        uri: 'http://example.org/port?id=1',
        target: [{ selector: [{ ...selector[0], exact: words }] }],
        text: 'Mühe',
        tags: [],
      },
    ],
  })
  const format = incomingFormatOf(file('a.json', text))
  const bytes = Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)))
  const read = await format.read({ name: 'a.json', bytes }, { chromium: () => Promise.reject(new Error('none')) })
  const planned = await read.plan({ ...annotated(), isKept: () => false, newId: () => crypto.randomUUID(), at: AT })
  expect(planned.operations).toMatchObject([{ input: { passage: { note: 'Mühe' } } }])
  expect(planned.notes).toEqual([expect.stringMatching(/windows-1252/i)])
})
