import { BibliographyFormat, writeReferences } from '@shared/interchange/bibliography/formats'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReference, read, reference } from './references'

test.each(BibliographyFormat.options)('%s says of every entry all that it held', (format) => {
  fc.assert(
    fc.property(fc.array(anyReference, { minLength: 1, maxLength: 5 }), (references) => {
      const again = read(atOnce(writeReferences[format](references)))
      expect(again).toEqual({ references, notes: [], dropped: [] })
    }),
    { numRuns: 300 },
  )
})

const article = reference({
  key: 'doe2026harbour',
  type: 'article-newspaper',
  title: 'Harbour & port: 50% of #1 {costs}',
  authors: ['Doe, Jane', 'van Roe, Rick, Jr.', 'Ministry of Trade and Ports'],
  container: 'The Harbour Post',
  published: '2026-05-03',
  retrieved: '2026-06-01',
  url: 'https://post.example/a_b?x=1#top',
  doi: '10.1000/182',
  volume: '12',
  issue: '3',
  pages: '4–7',
  language: 'en',
})

test('BibTeX has the month as a macro, names written whole in braces, and signs escaped', () => {
  expect(atOnce(writeReferences.bibtex([article]))).toBe(`@article{doe2026harbour,
  author = {Doe, Jane and van Roe, Jr., Rick and {Ministry of Trade and Ports}},
  title = {{Harbour \\& port: 50\\% of \\#1 \\textbraceleft{}costs\\textbraceright{}}},
  journal = {The Harbour Post},
  year = {2026},
  month = may,
  date = {2026-05-03},
  volume = {12},
  number = {3},
  pages = {4--7},
  doi = {10.1000/182},
  url = {https://post.example/a_b?x=1#top},
  urldate = {2026-06-01},
  langid = {en},
  entrysubtype = {newspaper},
}
`)
})

test('RIS has a tag a line, with the line ends of its specification', () => {
  expect(atOnce(writeReferences.ris([article])).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - doe2026harbour',
    'TI  - Harbour & port: 50% of #1 {costs}',
    'AU  - Doe, Jane',
    'AU  - van Roe, Rick, Jr.',
    'AU  - Ministry of Trade and Ports',
    'T2  - The Harbour Post',
    'PY  - 2026',
    'DA  - 2026/05/03/',
    'Y2  - 2026/06/01',
    'VL  - 12',
    'IS  - 3',
    'SP  - 4',
    'EP  - 7',
    'DO  - 10.1000/182',
    'UR  - https://post.example/a_b?x=1#top',
    'LA  - en',
    'ER  - ',
    '',
    '',
  ])
})

test('CSL-JSON has names in parts or whole, and dates in parts', () => {
  expect(JSON.parse(atOnce(writeReferences.csl([article])))).toEqual([
    {
      id: 'doe2026harbour',
      'citation-key': 'doe2026harbour',
      type: 'article-newspaper',
      title: 'Harbour & port: 50% of #1 {costs}',
      author: [
        { family: 'Doe', given: 'Jane' },
        { family: 'van Roe', given: 'Rick', suffix: 'Jr.' },
        { literal: 'Ministry of Trade and Ports' },
      ],
      'container-title': 'The Harbour Post',
      issued: { 'date-parts': [[2026, 5, 3]] },
      accessed: { 'date-parts': [[2026, 6, 1]] },
      volume: '12',
      issue: '3',
      page: '4-7',
      DOI: '10.1000/182',
      URL: 'https://post.example/a_b?x=1#top',
      language: 'en',
    },
  ])
})
