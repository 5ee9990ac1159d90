import { paragraphMark, passageCitation, sourceCitation } from '@shared/memo/citation'
import type { Passage, Source } from '@shared/kinds/model'
import type { Block } from '@shared/text/blocks'
import { describe, expect, test } from 'vitest'

const blocks: Block[] = ['One.', 'Two words.', 'Three.'].map((text) => ({ kind: 'paragraph', level: null, text }))
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

describe('the paragraph mark', () => {
  test.each([
    ['the first paragraph', 'One.', '¶1'],
    ['the last word of a paragraph', 'words.', '¶2'],
    ['the last paragraph', 'Three.', '¶3'],
    ['words across a blank line', 'One.\n\nTwo', '¶1–2'],
    ['words up to the blank line itself', 'One.\n\n', '¶1'],
    ['the whole text', WHOLE, '¶1–3'],
  ])('of %s', (_name, exact, mark) => {
    expect(paragraphMark(blocks, anchor(exact))).toBe(mark)
  })

  test('is none for words that stand one character off', () => {
    const { start, end, ...rest } = anchor('Two')
    expect(paragraphMark(blocks, { ...rest, start: start + 1, end: end + 1 })).toBeNull()
  })

  test('is told from the blocks it is asked about, also when other blocks were asked about before', () => {
    expect(paragraphMark(blocks, anchor('Two'))).toBe('¶2')
    const moved = [{ ...blocks[0]!, text: 'One.' }, blocks[2]!, blocks[1]!]
    expect(paragraphMark(moved, anchor('Two'))).toBeNull()
    expect(paragraphMark(blocks, anchor('Two'))).toBe('¶2')
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
  test.each<[string, Partial<Source>, Partial<Passage>, Block[] | undefined, string]>([
    ['with both grades', {}, {}, blocks, `${WHO}, ¶2 (B2).`],
    ['with the grade of the source alone', {}, { credibility: null }, blocks, `${WHO}, ¶2 (B).`],
    ['with the grade of the words alone', { reliability: null }, {}, blocks, `${WHO}, ¶2 (2).`],
    ['without grades', { reliability: null }, { credibility: null }, blocks, `${WHO}, ¶2.`],
    ['without the text at hand', {}, {}, undefined, `${WHO} (B2).`],
    ['in a text without the words', {}, {}, blocks.slice(0, 1), `${WHO}, words not found in the stored text (B2).`],
  ])('%s', (_name, ofSource, ofPassage, text, words) => {
    expect(passageCitation({ ...source, ...ofSource }, { ...passage, ...ofPassage }, text)).toBe(words)
  })
})
