import { z } from 'zod'
import { expect, test } from 'vitest'
import { idOfIri, idOfShort, shortId } from '@shared/interchange/annotations/names'
import { hypothesis, webAnnotations } from '@shared/interchange/annotations/outgoing'
import { Refusal } from '@shared/refusal'
import { writeHypothesis, writeWebAnnotations } from '../../../../electron/interchange/annotations/write-annotations'
import type { OutgoingWriter } from '../../../../electron/interchange/outgoing-writers'
import { id, perform } from '../../shared/sample-project'
import { type Annotated, annotated, imported, marks, TEXT } from './annotated'

const written = async (write: OutgoingWriter, from: Annotated, form: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await write(from as unknown as Parameters<OutgoingWriter>[0], { form })))

/** Marks behind the ship, which is one code point and two code units. */
function filled() {
  const from = annotated()
  perform(
    from.project,
    marks('days', { tagIds: [id('wage')], note: 'How many?', statement: 'background', credibility: 2 }, 'days'),
    marks('Monday', {}, 'monday'),
  )
  return from
}

const TARGET = {
  type: 'SpecificResource',
  source: 'https://www.example.org/port?id=1#top',
  scope: `urn:uuid:${id('wire')}`,
  state: {
    type: 'TimeState',
    sourceDate: '2026-11-23T10:00:00.000Z',
    cached: 'ni:///sha-256;ERERERERERERERERERERERERERERERERERERERERERE',
  },
}
const MONDAY = {
  type: 'TextQuoteSelector',
  exact: 'Monday',
  prefix: 'The 🚢 port was closed on ',
  suffix: '. Ships wait for days, and every',
}

test('a collection of Web Annotations has every passage with its words, place, tags, grades and note', async () => {
  const creator = { id: `urn:uuid:${id('ann')}`, type: 'Person', name: 'ann' }
  const text = { type: 'TextualBody', format: 'text/plain' }
  const start = TEXT.indexOf('days')
  expect(await written(writeWebAnnotations, filled(), 'collection')).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${id('project')}`,
    type: 'AnnotationCollection',
    label: 'Test',
    generator: { type: 'Software', name: 'Assay' },
    total: 2,
    first: {
      id: `urn:uuid:${id('project')}#page1`,
      type: 'AnnotationPage',
      partOf: `urn:uuid:${id('project')}`,
      startIndex: 0,
      items: [
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: `urn:uuid:${id('monday')}`,
          type: 'Annotation',
          motivation: 'highlighting',
          creator,
          created: '2026-11-23T10:00:00.000Z',
          target: { ...TARGET, selector: [MONDAY, { type: 'TextPositionSelector', start: 25, end: 31 }] },
        },
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: `urn:uuid:${id('days')}`,
          type: 'Annotation',
          motivation: 'tagging',
          creator,
          created: '2026-11-23T10:00:00.000Z',
          body: [
            { ...text, id: `urn:uuid:${id('wage')}`, purpose: 'tagging', value: 'wage' },
            { type: 'SpecificResource', purpose: 'classifying', source: `urn:uuid:${id('wage')}` },
            { ...text, purpose: 'classifying', value: 'background' },
            { ...text, purpose: 'assessing', value: 'credibility 2' },
            { ...text, purpose: 'commenting', value: 'How many?' },
          ],
          target: {
            ...TARGET,
            selector: [
              expect.objectContaining({ exact: 'days' }),
              { type: 'TextPositionSelector', start: start - 1, end: start + 3 },
            ],
          },
        },
      ],
    },
    last: `urn:uuid:${id('project')}#page1`,
  })
})

test('the list for Recogito counts in UTF-16; a text that cannot be read or has other words gives no place', async () => {
  const from = filled()
  expect(await written(writeWebAnnotations, from, 'array')).toMatchObject([
    { target: { selector: [MONDAY, { start: 26, end: 32 }] } },
    { type: 'Annotation' },
  ])
  const lacking = [
    () => Promise.reject(new Refusal('missing', 'gone')),
    async () => [{ kind: 'paragraph' as const, level: null, role: 'body' as const, text: 'Other words.' }],
  ]
  for (const readText of lacking) {
    const file = await written(writeWebAnnotations, { ...from, sources: { readText } }, 'array')
    expect(file).toMatchObject([{ target: { selector: [MONDAY] } }, { target: { selector: [{ exact: 'days' }] } }])
  }
})

const iri = z.string().regex(/^(?:https?|urn|ni):[!-~]+$/)
const purpose = z.enum(['tagging', 'classifying', 'assessing', 'commenting'])
/** What the model (sections 3 to 5) demands of annotations as they are written here. */
const Model = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['tagging', 'commenting', 'highlighting']),
  creator: z.strictObject({ id: iri, type: z.literal('Person'), name: z.string() }),
  created: z.iso.datetime(),
  body: z
    .array(
      z.union([
        z.strictObject({
          id: iri.optional(),
          type: z.literal('TextualBody'),
          purpose,
          value: z.string(),
          format: z.literal('text/plain'),
        }),
        z.strictObject({ type: z.literal('SpecificResource'), purpose, source: iri }),
      ]),
    )
    .min(1)
    .optional(),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    scope: iri,
    state: z.strictObject({ type: z.literal('TimeState'), sourceDate: z.iso.datetime(), cached: iri }),
    selector: z.array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string().min(1),
          prefix: z.string().max(32),
          suffix: z.string().max(32),
        }),
        z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
      ]),
    ),
  }),
})

test.each([
  ['https://example.org/häfen/a b[1]', 'https://example.org/h%C3%A4fen/a%20b%5B1%5D'],
  ['ask the library', `urn:uuid:${id('wire')}`],
])('every annotation is one by the model, whatever the address of its source: %s', async (url, source) => {
  const from = filled()
  perform(from.project, { name: 'source.update', input: { sourceId: id('wire'), changes: { url } } })
  const file = z.array(Model).parse(await written(writeWebAnnotations, from, 'array'))
  expect(file.map(({ target }) => target.source)).toEqual([source, source])
})

test('Hypothesis gets short ids, accounts and offsets as it has them, in either form', async () => {
  const from = filled()
  const user = 'acct:ann@assay.invalid'
  const uri = 'https://www.example.org/port?id=1#top'
  const monday = {
    id: shortId(id('monday')),
    created: '2026-11-23T10:00:00.000Z',
    updated: '2026-11-23T10:00:00.000Z',
    user,
    user_info: { display_name: 'ann' },
    uri,
    text: '',
    tags: [],
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: [{ source: uri, selector: [{ type: 'TextPositionSelector', start: 26, end: 32 }, MONDAY] }],
    document: { title: ['Port closed'] },
    links: {},
    flagged: false,
    hidden: false,
  }
  const days = expect.objectContaining({ text: 'How many?', tags: ['wage'] })
  expect(await written(writeHypothesis, from, 'api')).toEqual({ total: 2, rows: [monday, days] })
  expect(await written(writeHypothesis, from, 'sidebar')).toEqual({
    export_date: '2026-11-23T10:00:00.000Z',
    export_userid: '',
    client_version: 'Assay',
    annotations: [monday, days],
  })
})

test('what went to Hypothesis comes back with its ids, tags and notes', async () => {
  const from = filled()
  const into = annotated()
  await imported(into, (await written(writeHypothesis, from, 'sidebar')) as object)
  const without = Object.values(from.project.passages).map((each) => ({ ...each, statement: null, credibility: null }))
  expect(Object.values(into.project.passages)).toEqual(expect.arrayContaining(without))
})

test('names of ids go there and back, and what is none is none', () => {
  const uuid = '7d5ea1c5-52ec-4b4b-8f3c-2f4a6d1f0c11'
  expect(shortId(uuid)).toBe('fV6hxVLsS0uPPC9KbR8MEQ')
  expect(
    ['fV6hxVLsS0uPPC9KbR8MEQ', 'fV6hxVLsS0uPPC9KbR8ME', '!V6hxVLsS0uPPC9KbR8MEQ', '_____________________w'].map(
      idOfShort,
    ),
  ).toEqual([uuid, '', '', expect.any(String)])
  expect([`URN:UUID:${uuid.toUpperCase()}`, uuid, 'urn:uuid:7d5ea1c5', 'urn:x'].map(idOfIri)).toEqual([
    uuid,
    uuid,
    '',
    '',
  ])
})

test('without passages nothing is written; what a format cannot hold is told', async () => {
  await expect(written(writeHypothesis, annotated(), 'api')).rejects.toThrow(
    'There are no passages to export. Nothing was exported. Tag some words first.',
  )
  const { project } = filled()
  const names =
    'Tags go by their names: where they stand in the codebook, their looks and definitions are left out. Export the codebook for those.'
  const rest = 'Risks, scores, sessions and memos are left out.'
  expect(webAnnotations.lost(project)).toEqual([names, rest])
  expect(hypothesis.lost(project)).toEqual([names, '1 passage loses the grade or the kind of statement.', rest])
})
