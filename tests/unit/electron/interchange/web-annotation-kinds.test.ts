import { describe, expect, test } from 'vitest'
import { readAnnotations } from '@shared/interchange/annotations/read-annotations'
import { annotated, imported } from './annotated'

/** Every form that the W3C Web Annotation Data Model has for a body, a target, a selector and a state, in our words. */

const PAGE = 'https://www.example.org/port?id=1'
const QUOTE = { type: 'TextQuoteSelector', exact: 'the worst', prefix: '“fear” ', suffix: ' 😀' }
const annotation = (over: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  target: { source: PAGE, selector: QUOTE },
  ...over,
})
const at = (selector: object) => annotation({ target: { source: PAGE, selector } })

/** Tags and note of what one annotation becomes. */
const said = async (over: object) => {
  const { passages } = await imported(annotated(), annotation(over))
  return passages.map(({ words, tags, note, by }) => [words, tags, note, ...(by === 'ann' ? [] : [by])])
}

describe('bodies', () => {
  test.each<[string, object, string[], string]>([
    ['none', {}, [], ''],
    ['an address', { body: 'http://example.org/note' }, [], 'http://example.org/note'],
    ['a resource', { body: { id: 'http://example.org/a.mp3', type: 'Sound' } }, [], 'http://example.org/a.mp3'],
    ['a plain value', { bodyValue: 'Look.' }, [], 'Look.'],
    ['a plain value in a list', { bodyValue: ['Look.'] }, [], 'Look.'],
    ['a text', { body: { type: 'TextualBody', value: 'Look.', format: 'text/plain', language: 'en' } }, [], 'Look.'],
    [
      'a text in HTML',
      { body: { type: 'TextualBody', value: '<p>One &amp; <b>two</b></p><p>1 < 2&#33;</p>', format: 'text/html' } },
      [],
      'One & two\n1 < 2!',
    ],
    ['several', { body: ['http://example.org/a', { value: 'Look.' }] }, [], 'http://example.org/a\n\nLook.'],
    ['a tag', { body: { type: 'TextualBody', value: 'cost', purpose: 'tagging' } }, ['cost'], ''],
    ['a text with several purposes', { body: { value: 'cost', purpose: ['tagging', 'identifying'] } }, ['cost'], ''],
    [
      'a tag by where it is defined',
      { body: { source: 'http://example.org/terms/Sea_ice', purpose: 'classifying' } },
      ['Sea ice'],
      '',
    ],
    ['a choice', { body: { type: 'Choice', items: [{ value: 'Yes.' }, { value: 'Oui.' }] } }, [], 'Yes.'],
    [
      'sets in one another',
      { body: { type: 'List', items: [{ type: 'Composite', items: [{ value: 'a' }] }, { value: 'b' }] } },
      [],
      'a\n\nb',
    ],
  ])('%s', async (_, over, tags, note) => {
    expect(await said(over)).toEqual([['the worst', tags, note]])
  })
})

test.each<[string, unknown, string]>([
  ['a name', { id: 'http://example.org/u1', type: 'Person', name: 'Alice', nickname: 'ali' }, 'Alice'],
  ['several', [{ nickname: 'ali' }, 'http://example.org/u2'], 'ali'],
  ['an address', 'http://example.org/users/carla', 'carla'],
])('who made it: %s', async (_, creator, name) => {
  expect(await said({ creator })).toEqual([['the worst', [], '', name]])
})

describe('targets', () => {
  test.each<[string, unknown]>([
    ['a source by its address', { source: PAGE, selector: QUOTE }],
    ['a source as a resource', { type: 'SpecificResource', source: { id: PAGE, type: 'Text' }, selector: [QUOTE] }],
    ['with a scope', { source: 'http://example.org/frame', scope: PAGE, selector: QUOTE }],
    ['with a state of time', { source: PAGE, state: { type: 'TimeState', sourceDate: '2026-01-01' }, selector: QUOTE }],
    ['with a state of the request', { source: PAGE, state: { type: 'HttpRequestState', value: 'x' }, selector: QUOTE }],
    ['with styles', { source: PAGE, styleClass: 'red', renderedVia: { id: 'http://x.org/' }, selector: QUOTE }],
    ['a choice', { type: 'Choice', items: [{ source: PAGE, selector: QUOTE }, 'http://example.org/other'] }],
    ['a list of one', { type: 'List', items: [{ source: PAGE, selector: QUOTE }] }],
  ])('%s', async (_, target) => {
    expect(await said({ target })).toEqual([['the worst', [], '']])
  })

  test('each of several is an annotation of its own', async () => {
    const second = { source: PAGE, selector: { ...QUOTE, exact: 'harbour master', prefix: '', suffix: '' } }
    const target = { type: 'Independents', items: [{ source: PAGE, selector: QUOTE }, second] }
    expect(await said({ target, bodyValue: 'Both' })).toEqual([
      ['the worst', [], 'Both'],
      ['harbour master', [], 'Both'],
    ])
  })
})

describe('selectors', () => {
  test.each<[string, object]>([
    ['words', QUOTE],
    ['words among others', [{ type: 'XPathSelector', value: '/p[2]' }, QUOTE] as unknown as object],
    ['a fragment that words refine', { type: 'FragmentSelector', value: 'para2', refinedBy: QUOTE }],
    ['markup that words refine', { type: 'CssSelector', value: '#p2', refinedBy: [QUOTE] }],
  ])('%s are found', async (_, selector) => {
    const { passages } = await imported(annotated(), at(selector))
    expect(passages.map(({ words }) => words)).toEqual(['the worst'])
  })

  const MARKUP = 'They say where they stand by the markup of a page, which Assay does not keep, and not by words.'
  const PICTURE = 'They mark a part of a picture or a recording.'
  test.each<[object | undefined, string]>([
    [{ type: 'FragmentSelector', value: 'namedSection', conformsTo: 'http://tools.ietf.org/rfc/rfc3236' }, MARKUP],
    [{ type: 'FragmentSelector', value: 'xywh=50,50,640,480' }, PICTURE],
    [{ type: 'FragmentSelector', value: '#t=30,60' }, PICTURE],
    [{ type: 'CssSelector', value: '#elem > .p' }, MARKUP],
    [{ type: 'XPathSelector', value: '/html/body/p[2]' }, MARKUP],
    [{ type: 'SvgSelector', id: 'http://example.org/svg1' }, PICTURE],
    [
      {
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: '//td[2]' },
        endSelector: { type: 'XPathSelector', value: '//td[4]' },
      },
      MARKUP,
    ],
    [{ type: 'TextPositionSelector', start: 4, end: 9 }, 'They do not say which words they stand at.'],
    [{ type: 'DataPositionSelector', start: 4, end: 9 }, 'They do not say which words they stand at.'],
    [undefined, 'They are about a whole page.'],
  ])('%j is told and left out', (selector, why) => {
    const file = JSON.stringify(selector ? at(selector) : annotation({ target: PAGE }))
    expect(() => readAnnotations(file)).toThrow(
      `The file has no annotations of words in a text. Left out (annotations): 1. ${why} Nothing was imported.`,
    )
  })
})

test('collections and pages are read, and pages in other files are told', async () => {
  const collection = (more: object) => ({ type: 'AnnotationCollection', id: 'http://example.org/c', ...more })
  const page = { type: 'AnnotationPage', id: 'http://example.org/p', startIndex: 0, items: [annotation({})] }
  for (const file of [page, collection({ first: page, total: 1 }), { '@graph': [annotation({})] }]) {
    expect((await imported(annotated(), file)).passages).toHaveLength(1)
  }
  const { planned } = await imported(annotated(), { ...page, next: 'http://example.org/p2' })
  expect(planned.notes).toEqual([
    'The file is one page of a collection; other pages are in other files and have to be imported, too.',
  ])
  expect(() => readAnnotations(JSON.stringify(collection({ first: 'http://example.org/p', total: 42023 })))).toThrow(
    'This file names a collection of annotations and has none of them: they are in the files of its pages. Nothing was imported. Import those.',
  )
})

test.each<[unknown]>([
  [annotation({ target: undefined })],
  [annotation({ target: [] })],
  [annotation({ target: 7, body: 7, creator: 7, created: 7, id: 7 })],
  [annotation({ target: { source: 7, selector: 'x' } })],
  [annotation({ target: { source: [], selector: [[QUOTE]] } })],
  [annotation({ target: { selector: { type: ['TextQuoteSelector'], exact: ['the worst'] } } })],
  [annotation({ body: { items: { items: {} } }, target: { items: [null] } })],
  [[null, 1, 'x', [], {}]],
  [{ type: 'AnnotationPage', items: { type: 'Annotation' } }],
])('what breaks the model is refused in words: %j', (file) => {
  expect(() => readAnnotations(JSON.stringify(file))).toThrow(/^The file has no annotations of words in a text\. /)
})

test('groups that stand in one another without end are followed so far and no further', async () => {
  let body: object = { value: 'deep' }
  for (let depth = 0; depth < 20; depth += 1) body = { type: 'List', items: [body] }
  expect(await said({ body })).toEqual([['the worst', [], '']])
})
