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
