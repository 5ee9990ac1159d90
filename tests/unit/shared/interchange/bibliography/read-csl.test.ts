import { expect, test } from 'vitest'
import { refusalOf } from '../../refusal-of'
import { read, reference } from './references'

const NO_PLACE = 'A source card has no place for it.'
const items = (...list: object[]) => read(JSON.stringify(list))

test('names, numbers and particles of CSL are read', () => {
  const item = {
    id: 'http://zotero.org/users/1/items/AB',
    'citation-key': 'goethe2026',
    type: 'chapter',
    title: 'On  harbours',
    author: [
      { family: 'Goethe', given: 'J. W.', 'non-dropping-particle': 'von' },
      { literal: 'Dow Jones, Inc.' },
      { family: 'Roe', given: 'Rick', suffix: 'Jr.' },
    ],
    volume: 12,
    page: '3-5',
    abstract: 'Long.',
    editor: [{ family: 'Doe' }],
    note: '',
  }
  expect(items(item)).toEqual({
    references: [
      reference({
        key: 'goethe2026',
        type: 'chapter',
        title: 'On harbours',
        authors: ['von Goethe, J. W.', 'Dow Jones Inc.', 'Roe, Rick, Jr.'],
        volume: '12',
        pages: '3–5',
      }),
    ],
    notes: [],
    dropped: [
      { what: '“abstract”', count: 1, why: NO_PLACE },
      { what: '“editor”', count: 1, why: NO_PLACE },
    ],
  })
})

test('an id is a key unless it is an address or a number of the program', () => {
  const keyOf = (id: unknown) => items({ id, type: 'book' }).references[0]?.key
  expect(['doe2026', 'http://zotero.org/1', 'https://x.example', '12/ABCD', 7].map(keyOf)).toEqual([
    'doe2026',
    '',
    '',
    '',
    '',
  ])
})

test('dates in parts, ranges, circa, seasons, raw and in words are read as far as they are dates', () => {
  const dated = (issued: object) => {
    const { references, notes } = items({ type: 'book', issued })
    return [references[0]?.published, notes.length]
  }
  expect(dated({ 'date-parts': [[2026, 5, 3]] })).toEqual(['2026-05-03', 0])
  expect(dated({ 'date-parts': [['2026', '5']] })).toEqual(['2026-05', 0])
  expect(
    dated({
      'date-parts': [
        [2026, 5, 3],
        [2026, 5, 7],
      ],
    }),
  ).toEqual(['2026-05-03', 1])
  expect(dated({ 'date-parts': [[2026]], circa: true })).toEqual(['2026', 1])
  expect(dated({ 'date-parts': [[2026]], season: 1 })).toEqual(['2026', 1])
  expect(dated({ raw: '2026-05-03' })).toEqual(['2026-05-03', 0])
  expect(dated({ literal: 'Spring of that year' })).toEqual(['', 1])
  expect(dated({ 'date-parts': [[-44]] })).toEqual(['', 1])
  expect(dated({ 'date-parts': [[2026, 2, 30]] })).toEqual(['2026-02', 0])
})

test('the items of Zotero are read, of its web library and of Better BibTeX', () => {
  const data = {
    key: 'ABCD2345',
    itemType: 'newspaperArticle',
    title: 'Harbour closes',
    creators: [
      { creatorType: 'author', firstName: 'Jane', lastName: 'Doe' },
      { creatorType: 'author', name: 'Ministry, of Trade' },
      { creatorType: 'editor', firstName: 'Ed', lastName: 'Itor' },
    ],
    publicationTitle: 'The Harbour Post',
    date: '2026-05-03',
    accessDate: '2026-06-01T10:00:00Z',
    url: 'https://x.example/1',
    tags: [{ tag: 'port' }],
    relations: {},
    abstractNote: '',
  }
  const one = reference({
    type: 'article-newspaper',
    title: 'Harbour closes',
    authors: ['Doe, Jane', 'Ministry of Trade'],
    container: 'The Harbour Post',
    published: '2026-05-03',
    retrieved: '2026-06-01',
    url: 'https://x.example/1',
  })
  expect(items({ key: 'ABCD2345', version: 3, data }, { data: { itemType: 'attachment', title: 'PDF' } })).toEqual({
    references: [one],
    notes: [],
    dropped: [
      { what: '“tags”', count: 1, why: NO_PLACE },
      { what: '“editor”', count: 1, why: 'A source card names authors alone.' },
      { what: 'attachment of Zotero', count: 1, why: 'It is no publication.' },
    ],
  })
  const better = JSON.stringify({ config: { id: 'x' }, items: [{ ...data, tags: [], citationKey: 'doe2026' }] })
  expect(read(better).references).toEqual([{ ...one, key: 'doe2026' }])
})

test('JSON that is no list is refused, with the reason', () => {
  const no = (why: string, code = 'no-references') => ({
    code,
    message: `${why} Nothing was imported. Export the list as CSL JSON, BibTeX or RIS.`,
  })
  expect(refusalOf(() => read('{"a": 1}'))).toEqual(
    no('This file is no reference list. It is JSON without a list of entries.'),
  )
  expect(refusalOf(() => read('[{"a": 1}'))).toEqual(
    no('This file is cut off: it ends in line 1 behind “[{"a": 1}”, before all of it is closed.'),
  )
  expect(refusalOf(() => read('[{"a": 1}\n,\n {"title": "Har\n'))).toEqual(
    no('This file is cut off: it ends in line 3 behind “[{"a": 1} , {"title": "Har”, before all of it is closed.'),
  )
  expect(refusalOf(() => read('[{"a": 1}}'))).toEqual(no('This file is damaged: it is no JSON from beginning to end.'))
  expect(refusalOf(() => read('['.repeat(40)))).toEqual(
    no('This JSON nests deeper than 30 levels, as no program writes a reference list.', 'too-deep'),
  )
  expect(refusalOf(() => read(`[${'1,'.repeat(1_000_000)}1]`))).toEqual({
    code: 'too-large',
    message:
      'This JSON has more than 1,000,000 values, the most Assay reads of a reference list. Nothing was imported. Export a part of it.',
  })
  expect(items({ title: 'No type' }, []).dropped).toEqual([
    { what: 'Entry', count: 1, why: 'It does not say what kind of publication it is.' },
    { what: 'Entry', count: 1, why: 'It is no list of fields.' },
  ])
})

test('markup in titles is read as the words in it', () => {
  const titles = [
    'On <i>Vibrio</i> in H<sub>2</sub>O',
    '<span class="nocase">iPhone</span> <b>sales',
    'If a < b and c > d',
  ]
  expect(items(...titles.map((title) => ({ type: 'book', title }))).references.map(({ title }) => title)).toEqual([
    'On Vibrio in H2O',
    'iPhone sales',
    'If a < b and c > d',
  ])
})
