import { describe, expect, test } from 'vitest'
import type { Block } from '@shared/text/blocks'
import { articleOf, type ParsedArticle } from '@shared/text/parsed-article'
import { sourceCard, toLine } from '../../../../electron/importing/source-card'

const ids = { sourceId: 'source', versionId: 'version', position: 7 }
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`).join(' ')
const block = (kind: Block['kind'], text: string): Block => ({ kind, level: null, role: 'body', text })

function card(about: Partial<ParsedArticle>, fileName = 'pasted text') {
  return sourceCard(
    { ...articleOf([block('paragraph', 'First words.')]), ...about },
    { ...ids, fileName, format: 'html' },
  )
}

describe('a source card', () => {
  test('holds what the document says, each on one line, and leaves open what a person must judge', () => {
    const about = {
      title: ' Closed\n for  now ',
      authors: [' Ada\tLund ', ' ', 'Bo'],
      publisher: ' Northern\nLedger ',
      published: '2026-10-04',
      url: 'https://ledger.example/ice',
      language: 'en-GB',
    }
    expect(card(about)).toEqual({
      id: 'source',
      position: 7,
      versionId: 'version',
      title: 'Closed for now',
      authors: ['Ada Lund', 'Bo'],
      publisher: 'Northern Ledger',
      published: '2026-10-04',
      retrieved: null,
      url: 'https://ledger.example/ice',
      language: 'en-GB',
      reliability: null,
      origin: '',
      descriptor: '',
      filledFrom: {
        title: 'the page',
        authors: 'the page',
        publisher: 'the page',
        published: 'the page',
        url: 'the page',
        language: 'the page',
      },
    })
  })

  test('says where each value was found, and nothing of what is not filled in', () => {
    const from = { title: 'a tag', authors: 'the byline', descriptor: 'another tag' }
    const { filledFrom, descriptor } = card({ title: 'T', descriptor: ' Says\n much. ', from, retrieved: '2026-01-02' })
    expect(descriptor).toBe('It says of itself: “Says much.”')
    expect(filledFrom).toEqual({ title: 'a tag', retrieved: 'the page', descriptor: 'another tag' })
  })

  test('says what the document files itself under, as its own words', () => {
    const subjects = ['Trade', 'locks and\n weirs']
    expect(card({ subjects }).descriptor).toBe('It files itself under: Trade, locks and weirs.')
    expect(card({ subjects, descriptor: 'Says much.' }).descriptor).toBe(
      'It says of itself: “Says much.” It files itself under: Trade, locks and weirs.',
    )
    expect(card({ subjects: ['x'.repeat(9_000)] }).descriptor.length).toBeLessThan(600)
  })

  test('says how it came to a title where the document has none', () => {
    const title = (...about: Parameters<typeof card>) => card(...about).filledFrom?.title
    expect(title({})).toBe('the first words')
    expect(title({}, 'port.txt')).toBe('the name of the file')
    expect(title({ blocks: [block('heading', 'Port')] }, 'port.txt')).toBe('the first heading')
  })

  test('of a document that says nothing is empty but for a title', () => {
    expect(card({})).toMatchObject({
      title: 'First words.',
      authors: [],
      publisher: '',
      published: null,
      url: '',
      language: '',
    })
  })

  test('takes a hundred authors, not counting blank ones', () => {
    const authors = ['', ...Array.from({ length: 101 }, (_, index) => `A${index}`)]
    expect(card({ authors }).authors).toEqual(authors.slice(1, 101))
  })

  test.each([
    ['http://x.example/', true],
    ['HTTPS://x.example/', true],
    [`https://x/${'a'.repeat(3990)}`, true],
    [`https://x/${'a'.repeat(3991)}`, false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['x https://x.example/', false],
    ['//x.example/', false],
  ])('takes an address only when it is one of the web that fits: %.40s', (url, taken) => {
    expect(card({ url }).url).toBe(taken ? url : '')
  })

  test('takes a language of 35 characters and none of 36', () => {
    expect(card({ language: 'e'.repeat(35) }).language).toBe('e'.repeat(35))
    expect(card({ language: 'e'.repeat(36) }).language).toBe('')
  })
})

describe('the title of a source', () => {
  test.each<[string, Partial<ParsedArticle>, string, string]>([
    ['that the document gives', { title: 'Given' }, 'file.txt', 'Given'],
    ['is a headline at the top', { blocks: [block('heading', ' Head\nline ')] }, 'file.txt', 'Head line'],
    ['is no headline further down', { blocks: [block('paragraph', 'A'), block('heading', 'B')] }, 'file.txt', 'file'],
    ['is the name of the file without its ending', {}, 'closed.for now.txt', 'closed.for now'],
    ['keeps an ending of nine letters', {}, 'closed.now.abcdefghi', 'First words.'],
    ['drops an ending of eight letters', {}, 'closed.abcdefgh', 'closed'],
    ['drops an ending with capitals and figures', {}, 'closed.MP3', 'closed'],
    ['is the first words where the name has no ending', {}, 'closed', 'First words.'],
    ['is the name itself where nothing else is left', { blocks: [] }, 'closed', 'closed'],
    ['is the whole name where nothing stands before the ending', {}, ' .txt', ' .txt'],
    ['is twelve words', { blocks: [block('paragraph', `  ${words(12)} `)] }, 'x', words(12)],
    ['is cut after twelve words', { blocks: [block('paragraph', words(13))] }, 'x', `${words(12)} …`],
  ])('%s', (_name, about, fileName, title) => {
    expect(card(about, fileName).title).toBe(title)
  })
})

test.each([
  ['nothing', '', ''],
  ['spaces and line ends', ' a \n\t b ', 'a b'],
  ['500 characters', 'x'.repeat(500), 'x'.repeat(500)],
  ['501 characters', 'x'.repeat(501), `${'x'.repeat(499)}…`],
  ['a pair of halves at the cut', `${'x'.repeat(498)}😀😀`, `${'x'.repeat(498)}…`],
  ['a pair before the cut', `${'x'.repeat(497)}😀😀`, `${'x'.repeat(497)}😀…`],
])('as one line: %s', (_name, text, line) => {
  expect(toLine(text)).toBe(line)
})
