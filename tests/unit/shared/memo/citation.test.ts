import { provenMark, passageCitation, sourceCitation } from '@shared/memo/citation'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import type { Block } from '@shared/text/blocks'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { describe, expect, test } from 'vitest'

const textOf = (...words: string[]) =>
  sourceText(
    'version',
    words.map((text): Block => ({ kind: 'paragraph', level: null, role: 'body', text })),
  )
const text = textOf('One.', 'Two words.', 'Three.')
const WHOLE = 'One.\n\nTwo words.\n\nThree.'
const anchor = (exact: string) => {
  const start = WHOLE.indexOf(exact)
  return { start, end: start + exact.length, exact, prefix: '', suffix: '' }
}

const source: Source = {
  id: 'source',
  position: 1,
  versionId: 'version',
  title: 'Ice charts stop',
  authors: ['Ada Lund', 'Bo Berg'],
  publisher: 'Northern Ledger',
  published: '2026-10-04',
  retrieved: '2026-11-09',
  url: '',
  language: 'en',
  reliability: 'B',
  origin: '',
  descriptor: '',
}
const passage: Passage = {
  id: 'passage',
  sourceId: 'source',
  versionId: 'version',
  anchor: anchor('Two words.'),
  tagIds: [],
  note: '',
  statement: null,
  credibility: 2,
  createdBy: 'ada',
  createdAt: '2026-10-05T09:00:00.000Z',
}

describe('the paragraph mark of proven words', () => {
  test.each([
    ['the first paragraph', 'One.', '¶1'],
    ['the last word of a paragraph', 'words.', '¶2'],
    ['the last paragraph', 'Three.', '¶3'],
    ['words across a blank line', 'One.\n\nTwo', '¶1–2'],
    ['words up to the blank line itself', 'One.\n\n', '¶1'],
    ['the whole text', WHOLE, '¶1–3'],
  ])('of %s', (_name, exact, mark) => {
    expect(provenMark(text, anchor(exact))).toBe(mark)
  })

  test.each([
    ['on one page', 'One.', 'p. 4, ¶1'],
    ['before a page ends', 'Two words', 'p. 4, ¶2'],
    ['after it began', 'on the next', 'p. 6, ¶2'],
    ['over its end', 'words on', 'pp. 4–6, ¶2'],
    ['over several paragraphs', 'One.\n\nTwo words on the', 'pp. 4–6, ¶1–2'],
  ])('in a document of pages says the page: %s', (_name, exact, mark) => {
    const [one, two] = textOf('One.', 'Two words on the next.').blocks
    const paged = sourceText('version', [
      { ...one!, pages: [{ page: 4, from: 0 }] },
      {
        ...two!,
        pages: [
          { page: 4, from: 0 },
          { page: 6, from: 'Two words '.length },
        ],
      },
    ])
    const start = paged.text.indexOf(exact)
    expect(provenMark(paged, { start, end: start + exact.length, exact, prefix: '', suffix: '' })).toBe(mark)
  })

  test.each([
    ['of an article goes on behind what stands beside it', 'Three.', '¶2'],
    ['of words beside it names the paragraph before', 'Two words.', 'beside ¶1'],
    ['of words above it names the first', 'Above.', 'beside ¶1'],
    ['of words of it and beside it counts those of it', 'Two words.\n\nThree.', '¶2'],
    ['of all', 'Above.\n\nOne.\n\nTwo words.\n\nThree.', '¶1–2'],
  ])('%s', (_name, exact, mark) => {
    const { blocks } = textOf('Above.', 'One.', 'Two words.', 'Three.')
    const beside = sourceText(
      'version',
      blocks.map((block, at) => (at === 0 || at === 2 ? { ...block, role: 'apparatus' } : block)),
    )
    const start = beside.text.indexOf(exact)
    const found = { start, end: start + exact.length, exact, prefix: '', suffix: '' }
    expect(provenMark(beside, found)).toBe(mark)
  })

  test('is none for words that stand one character off', () => {
    const { start, end, ...rest } = anchor('Two')
    expect(provenMark(text, { ...rest, start: start + 1, end: end + 1 })).toBeNull()
  })

  test('is told from the text it is asked about, also when another text was asked about before', () => {
    expect(provenMark(text, anchor('Two'))).toBe('¶2')
    const moved = textOf('One.', 'Three.', 'Two words.')
    expect(provenMark(moved, anchor('Two'))).toBeNull()
    expect(provenMark(text, anchor('Two'))).toBe('¶2')
  })
})

describe('the citation of a source', () => {
  test.each<[string, Partial<Source>, string]>([
    ['with all of it', {}, 'Ada Lund; Bo Berg, “Ice charts stop”, Northern Ledger, 4 Oct 2026'],
    ['without a date', { published: null }, 'Ada Lund; Bo Berg, “Ice charts stop”, Northern Ledger, no date'],
    ['without authors', { authors: [] }, '“Ice charts stop”, Northern Ledger, 4 Oct 2026'],
    ['without an outlet', { publisher: '' }, 'Ada Lund; Bo Berg, “Ice charts stop”, 4 Oct 2026'],
    [
      'with control characters and right-to-left names',
      { authors: ['A\u0007'], title: 'ميناء', publisher: 'O\u202E' },
      'A\uFFFD, “\u2068ميناء\u2069”, \u2068O\u202E\u202C\u2069, 4 Oct 2026',
    ],
  ])('%s', (_name, details, words) => {
    expect(sourceCitation({ ...source, ...details })).toBe(words)
  })
})

describe('the citation of a passage', () => {
  const WHO = 'Ada Lund; Bo Berg, “Ice charts stop”, Northern Ledger, 4 Oct 2026'
  test.each<[string, Partial<Source>, Partial<Passage>, SourceText | undefined, string]>([
    ['with both grades', {}, {}, text, `${WHO}, ¶2 (B2).`],
    ['with the grade of the source alone', {}, { credibility: null }, text, `${WHO}, ¶2 (B).`],
    ['with the grade of the words alone', { reliability: null }, {}, text, `${WHO}, ¶2 (2).`],
    ['without grades', { reliability: null }, { credibility: null }, text, `${WHO}, ¶2.`],
    ['without the text at hand', {}, {}, undefined, `${WHO} (B2).`],
    ['in a text without the words', {}, {}, textOf('One.'), `${WHO}, words not found in the stored text (B2).`],
  ])('%s', (_name, ofSource, ofPassage, stored, words) => {
    expect(passageCitation({ ...source, ...ofSource }, { ...passage, ...ofPassage }, stored)).toBe(words)
  })
})
