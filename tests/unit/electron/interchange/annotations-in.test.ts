import { describe, expect, test } from 'vitest'
import { nameOfHash } from '@shared/interchange/annotations/names'
import { addSource, AT, id, perform } from '../../shared/sample-project'
import { annotated, imported, marks, plan, TEXT } from './annotated'

const PAGE = 'http://example.org/port?id=1'
const points = (words: string, from = 0) => Array.from(TEXT.slice(0, TEXT.indexOf(words, from))).length
const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix })
const place = (start: number, exact: string) => ({ type: 'TextPositionSelector', start, end: start + exact.length })

const row = (over: object) => ({
  id: 'ZtDrXAYLEe-x7QO-AbCdEf',
  created: '2026-03-01T09:30:00.123456+00:00',
  user: 'acct:carla@hypothes.is',
  uri: PAGE,
  text: '',
  tags: [],
  group: '__world__',
  references: [],
  target: [{ source: PAGE, selector: [quote('the worst')] }],
  document: { title: ['The port'] },
  ...over,
})

describe('Hypothesis', () => {
  test('annotations of its API come with tags, text, user and replies', async () => {
    const into = annotated()
    const rows = [
      row({ text: 'Really?', tags: ['Cost', 'fear'], user_info: { display_name: 'Bob' } }),
      row({
        id: 'reply2',
        references: ['ZtDrXAYLEe-x7QO-AbCdEf', 'reply1'],
        text: 'No.',
        created: '2026-03-03T00:00:00Z',
      }),
      row({ id: 'reply1', references: ['ZtDrXAYLEe-x7QO-AbCdEf'], text: 'Yes.', created: '2026-03-02T00:00:00Z' }),
      row({ id: 'other', references: ['gone'], text: 'lost' }),
      row({ id: 'page', target: [{ source: PAGE }], text: 'About the page' }),
      row({ id: 'team', group: 'team', target: [{ source: PAGE, selector: [quote('harbour master')] }] }),
    ]
    const { planned, passages } = await imported(into, { total: rows.length, rows })
    expect(passages).toEqual([
      {
        id: expect.any(String),
        words: 'the worst',
        start: TEXT.indexOf('the worst'),
        tags: ['cost', 'fear'],
        note: 'Really?\n\nReply by carla, 2026-03-02: Yes.\n\nReply by carla, 2026-03-03: No.',
        by: 'bob',
        at: '2026-03-01T09:30:00.123Z',
      },
      expect.objectContaining({ words: 'harbour master', by: 'carla', tags: [], note: '' }),
    ])
    expect(planned).toMatchObject({
      label: 'Import 2 passages',
      counts: [
        { what: 'passages', count: 2, note: '' },
        { what: 'new tags', count: 1, note: '' },
        { what: 'new analysts', count: 1 },
      ],
      notes: ['1 of them are of the group “team”. Assay has no groups: everybody who has the project sees them.'],
      dropped: [
        { what: 'replies', count: 1, why: 'What they answer is not in the file.' },
        {
          what: 'annotations',
          count: 1,
          why: 'They are about a whole page.',
        },
      ],
    })
  })

  test('a file that comes again adds nothing, with ids of its own or without', async () => {
    const into = annotated()
    const file = { annotations: [row({ tags: ['fear'] }), row({ id: 'short' })] }
    await imported(into, file)
    expect(await plan(into, file)).toMatchObject({
      operations: [],
      dropped: [{ what: 'annotations', count: 2, why: 'The project has them already; what it has stays as it is.' }],
    })
  })
})

describe('Recogito', () => {
  test('its own list and that of the standard are read, offsets in UTF-16 code units', async () => {
    const into = annotated()
    const exact = 'Ships wait for days'
    const second = TEXT.lastIndexOf(exact)
    const { passages } = await imported(into, [
      {
        id: '7d5ea1c5-52ec-4b4b-8f3c-2f4a6d1f0c11',
        bodies: [
          { purpose: 'tagging', value: 'delay' },
          { purpose: 'commenting', value: 'so' },
        ],
        target: {
          source: PAGE,
          selector: [{ quote: exact, start: second, end: second + exact.length }],
          creator: { id: 'u1', name: 'Ann' },
          created: '2026-03-01T00:00:00.000Z',
        },
      },
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        id: '#8d5ea1c5',
        body: [{ type: 'TextualBody', value: 'Place', purpose: 'classifying' }],
        target: { source: PAGE, selector: [quote(exact), place(second, exact)] },
      },
    ])
    expect(passages).toEqual([
      {
        id: '7d5ea1c5-52ec-4b4b-8f3c-2f4a6d1f0c11',
        words: exact,
        start: second,
        tags: ['delay'],
        note: 'so',
        by: 'ann',
        at: '2026-03-01T00:00:00.000Z',
      },
      { id: expect.any(String), words: exact, start: second, tags: ['Place'], note: '', by: 'ann', at: AT },
    ])
  })
})

describe('Web Annotation', () => {
  const annotation = (selector: unknown, over: object = {}) => ({
    type: 'Annotation',
    target: { source: PAGE, selector },
    ...over,
  })
  const told = async (file: object, into = annotated()) => {
    const { planned, passages } = await imported(into, file)
    return {
      found: passages.map(({ start, words }) => [start, words]),
      counts: planned.counts,
      dropped: planned.dropped,
    }
  }

  test('offsets in code points are told from those in UTF-16 by which of them have the words', async () => {
    const [first, second] = [TEXT.indexOf('Ships'), TEXT.lastIndexOf('Ships')]
    const items = [
      annotation([quote('Ships'), place(points('Ships', first + 1), 'Ships')]),
      annotation([place(points('harbour'), 'harbour'), quote('harbour')]),
    ]
    expect(await told({ type: 'AnnotationPage', items })).toMatchObject({
      found: [
        [second, 'Ships'],
        [TEXT.indexOf('harbour'), 'harbour'],
      ],
      counts: [{ what: 'passages', count: 2, note: '' }],
    })
  })

  test('of several places that of the same surroundings is meant, whatever the offsets say', async () => {
    const second = TEXT.lastIndexOf('Ships wait for days')
    const item = annotation([
      quote('Ships wait for days', 'may stay closed. ', ', says'),
      place(3, 'Ships wait for days'),
    ])
    expect(
      await told({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } }),
    ).toMatchObject({
      found: [[second, 'Ships wait for days']],
      counts: [{ count: 1, note: 'Their words stand elsewhere in the text than the file says.' }],
    })
  })

  test('other spaces and quotation marks are the same words; a selector may refine another', async () => {
    const item = annotation({
      type: 'FragmentSelector',
      value: 'p2',
      refinedBy: quote('costs more. Insurers "fear"\tthe worst'),
    })
    const words = 'costs more.\n\nInsurers “fear” the worst'
    expect(await told([item])).toMatchObject({ found: [[TEXT.indexOf(words), words]] })
  })

  test('words that changed are found by what stands around, and a note says what they were', async () => {
    const into = annotated()
    const item = annotation(
      quote(
        'when the long strike will end',
        'says the harbour master.\n\nNobody knows ',
        ', and the government has not',
      ),
    )
    const { planned, passages } = await imported(into, [item])
    expect(passages).toMatchObject([{ words: 'when the strike will end' }])
    expect(passages[0]?.note).toMatch(
      /^Imported at other words. They were “when the long strike will end”. The words changed/,
    )
    expect(planned.counts).toEqual([
      { what: 'passages', count: 1, note: 'Their words are others now. A note on each says what they were.' },
    ])
  })

  test('words that stand nowhere, or in several places alike, are left out and told', async () => {
    const items = [annotation(quote('no such words in this article at all')), annotation(quote('Ships wait'))]
    expect((await plan(annotated(), items)).dropped).toEqual([
      { what: 'annotations', count: 1, why: expect.stringMatching(/^Their words are not found in “Port closed”./) },
      {
        what: 'annotations',
        count: 1,
        why: 'Their words stand in “Port closed” several times, and nothing tells which are meant.',
      },
    ])
  })

  test('each target makes a passage; bodies without a purpose are notes, others tags', async () => {
    const into = annotated()
    const { passages } = await imported(into, {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:7D5EA1C5-52EC-4B4B-8F3C-2F4A6D1F0C11',
      type: 'Annotation',
      creator: ['https://example.org/users/dora'],
      bodyValue: 'hm',
      body: [
        'https://example.org/more',
        { type: 'Choice', items: [{ value: 'first' }, { value: 'second' }] },
        { type: 'SpecificResource', purpose: 'tagging', source: 'https://example.org/terms#Port_closure' },
      ],
      target: [
        { source: PAGE, selector: quote('the strike') },
        { source: PAGE, selector: quote('the government') },
      ],
    })
    const made = { tags: ['Port closure'], note: 'hm\n\nhttps://example.org/more\n\nfirst', by: 'dora' }
    expect(passages).toMatchObject([
      { ...made, id: '7d5ea1c5-52ec-4b4b-8f3c-2f4a6d1f0c11', words: 'the strike' },
      { ...made, words: 'the government' },
    ])
  })
})

describe('which source is meant', () => {
  const at = (target: object | string) => [
    {
      type: 'Annotation',
      target: { ...(typeof target === 'string' ? { source: target } : target), selector: quote('the worst') },
    },
  ]
  const put = (into: ReturnType<typeof annotated>, file: object) =>
    plan(into, file).then(({ operations, dropped }) => [operations.length, dropped.map(({ why }) => why)])

  test('by its id, its checksum, its address, its title', async () => {
    const into = annotated()
    expect(await put(into, at(`urn:uuid:${id('wire')}`))).toEqual([1, []])
    expect(await put(into, at({ state: { type: 'TimeState', cached: nameOfHash('1'.repeat(64)) } }))).toEqual([1, []])
    expect(await put(into, at('https://example.org/port?id=1'))).toEqual([1, []])
    expect(await put(into, at({ source: 'urn:x', title: 'port  CLOSED' }))).toEqual([1, []])
    expect(await put(into, at('https://example.org/port?id=2'))).toEqual([
      0,
      [
        'No source of the project is “https://example.org/port?id=2”, and the words tell of none. Import the article first, then this file again.',
      ],
    ])
  })

  test('of several that fit nothing is guessed', async () => {
    const into = annotated()
    perform(into.project, addSource('copy', TEXT.length))
    perform(into.project, {
      name: 'source.update',
      input: { sourceId: id('copy'), changes: { title: 'Copy', url: 'https://example.org/port?id=1' } },
    })
    expect(await put(into, at(PAGE))).toEqual([
      0,
      ['Several sources fit as well: “Port closed”, “Copy”. Nothing tells which is meant.'],
    ])
    const { offers = [], ...told } = await plan(into, at(PAGE))
    expect(offers).toEqual(
      [`0 ${id('wire')}`, `1 ${id('copy')}`].map((offer, index) => ({
        id: offer,
        of: `1 annotation of “${PAGE}”`,
        field: 'Source',
        now: 'left out',
        offered: ['“Port closed”', '“Copy”'][index],
      })),
    )
    const chosen = await plan(into, at(PAGE), new Set([`1 ${id('copy')}`]))
    expect(chosen).toMatchObject({ offers, dropped: told.dropped, label: 'Import 1 passage' })
    expect(chosen.operations).toMatchObject([{ input: { passage: { sourceId: id('copy') } } }])
  })

  test('what the project has stays as it is', async () => {
    const into = annotated()
    perform(into.project, marks('the worst', { note: 'mine' }, 'mine'))
    const file = at(PAGE).map((each) => ({ ...each, id: `urn:uuid:${id('mine')}`, body: [{ value: 'theirs' }] }))
    expect(await put(into, file)).toEqual([0, ['The project has them already; what it has stays as it is.']])
  })
})
