import { findInPages } from '@shared/guide/find-in-pages'
import { commandInWords, guideLink, headingName } from '@shared/guide/links'
import { readPage, wordsOfSection } from '@shared/guide/read-page'
import { expect, test } from 'vitest'

const PAGE = `# Tag words

First words.

![The reader](pictures/reader.png)

## By keys

- One **label**
- Two Größe

A line with ![no picture](pictures/x.png) in it.
`
const page = readPage('guide/read', PAGE)
const other = readPage('guide/risks', '# State risks\n\nA grosse is no words.\n\n## Keys\n\nMore.\n')

test('a page is read into sections with words and pictures in their order', () => {
  expect(page.title).toBe('Tag words')
  expect(page.sections.map(({ title, name, parts }) => [title, name, parts.map(({ kind }) => kind)])).toEqual([
    ['Tag words', null, ['words', 'picture']],
    ['By keys', 'by-keys', ['words', 'words']],
  ])
  expect(page.sections[0]?.parts[1]).toEqual({ kind: 'picture', file: 'reader.png', says: 'The reader' })
  expect(wordsOfSection(page.sections[0]!)).toBe('First words.\nThe reader')
})

test('a page without a heading is called by its id', () => {
  expect(readPage('guide/read', 'Words.')).toEqual({ id: 'guide/read', title: 'guide/read', sections: [] })
})

test.each([
  ['risks.md', 'guide/read', { kind: 'page', id: 'guide/risks', heading: null }],
  ['../risks.md#the-matrix', 'guide/read', { kind: 'page', id: 'risks', heading: 'the-matrix' }],
  ['#by-keys', 'guide/read', { kind: 'page', id: 'guide/read', heading: 'by-keys' }],
  ['scales.md', 'risks', { kind: 'page', id: 'scales', heading: null }],
  ['scales.md', 'de/risks', { kind: 'page', id: 'scales', heading: null }],
  ['../../de/risks.md#die-matrix', 'guide/de/read', { kind: 'page', id: 'risks', heading: 'die-matrix' }],
  ['command:passage.tag', 'guide/read', { kind: 'command', command: 'passage.tag' }],
  ['command:passage.none', 'guide/read', null],
  ['key:table', 'guide/read', { kind: 'key', place: 'table' }],
  ['key:nowhere', 'guide/read', null],
  ['../README.md', 'risks', null],
  ['../storage.md', 'guide/read', null],
  ['https://example.org/risks.md', 'risks', null],
  ['risks', 'guide/read', null],
] as const)('the address %s on %s', (href, from, link) => {
  expect(guideLink(href, from)).toEqual(link)
})

test('headings have the names that other programs give them', () => {
  expect(headingName('What “risks” rest on, now')).toBe('what-risks-rest-on-now')
})

test('a command is written with its keys, or without where it has none', () => {
  expect([commandInWords({ label: 'Tag…' }, 'T'), commandInWords({ label: 'About' }, null)]).toEqual([
    'Tag… (T)',
    'About',
  ])
})

test('a search finds sections with all words, those named so first, and nothing for nothing', () => {
  const found = (typed: string) => findInPages([page, other], typed).map(({ id, section }) => `${id} ${section}`)
  expect(found('GROSSE')).toEqual(['guide/read By keys', 'guide/risks State risks'])
  expect(found('grosse one')).toEqual(['guide/read By keys'])
  expect(found('grosse nothing')).toEqual([])
  expect(found('größe two')).toEqual(['guide/read By keys'])
  expect(found('more')).toEqual(['guide/risks Keys'])
  expect(found('keys')).toEqual(['guide/read By keys', 'guide/risks Keys'])
  expect(found('words')).toEqual(['guide/read Tag words', 'guide/read By keys', 'guide/risks State risks'])
  expect(found('  ')).toEqual([])
})

test('whole words come before beginnings, parts of words and words that only end otherwise', () => {
  const pageOf = (id: 'guide/start' | 'guide/read' | 'guide/risks' | 'guide/score', words: string) =>
    readPage(id, `# ${id.slice('guide/'.length)}\n\n${words}\n`)
  const pages = [
    pageOf('guide/start', 'Abgabefrist'),
    pageOf('guide/read', 'Fristende'),
    pageOf('guide/risks', 'Fristverlaengerung der Frist, und Fristen.'),
    pageOf('guide/score', 'Risiko'),
  ]
  const found = (typed: string) => findInPages(pages, typed).map(({ excerpt }) => excerpt)
  expect(found('frist')).toEqual(['Fristverlaengerung der Frist, und Fristen.', 'Fristende', 'Abgabefrist'])
  expect(found('Fristen')).toEqual(['Fristverlaengerung der Frist, und Fristen.', 'Fristende'])
  expect(found('Risiken')).toEqual(['Risiko'])
  expect(found('risi')).toEqual(['Risiko'])
  // Words with too little in common, or too short to be another form, are other words.
  expect(found('Risikomatrix')).toEqual([])
  expect(found('fristig')).toEqual(['Fristverlaengerung der Frist, und Fristen.'])
  expect(found('Dies')).toEqual([])
  expect(found('frist risiko')).toEqual([])
})

test('a heading with the word comes before a text with it, unless the text has it better', () => {
  const pages = [
    readPage('guide/start', '# One\n\nA score.\n'),
    readPage('guide/read', '# Scoring\n\nWords.\n'),
    readPage('guide/risks', '# A score\n\nWords.\n'),
    readPage('guide/matrix', '# Scoring twice\n\nA score.\n'),
  ]
  expect(findInPages(pages, 'score').map(({ page: title }) => title)).toEqual([
    'A score',
    'One',
    'Scoring twice',
    'Scoring',
  ])
})

test('what is found is shown with the words around it', () => {
  const long = readPage('guide/read', `# Long\n\n${'before '.repeat(20)}needle ${'after '.repeat(20)}\n`)
  expect(findInPages([long], 'needle')).toEqual([
    {
      id: 'guide/read',
      page: 'Long',
      section: 'Long',
      name: null,
      excerpt: `…${'before '.repeat(8)}needle ${'after '.repeat(9)}after…`,
    },
  ])
})
