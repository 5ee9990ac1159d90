import { expect, test } from 'vitest'
import { read, reference } from './references'

/** How programs write one article each, in words of ours. */

const dropped = (...whats: [string, number?][]) =>
  whats.map(([what, count = 1]) => ({ what: `“${what}”`, count, why: 'A source card has no place for it.' }))

test('EndNote, RIS: the day without its year, notes with empty lines, an institution with a comma', () => {
  const text = `TY  - JOUR
AU  - World Health Organization,
AU  - Doe, Jane
PY  - 2020
DA  - May 3
TI  - Ice on the river
T2  - Journal of Ports
SP  - 12-+
VL  - 7
IS  - 2
AB  - First paragraph.

Second paragraph: PY - no tag.

  Third.
N1  - RN 12
LA  - English
UR  - <Go to ISI>://WOS:000
ID  - 12
ER  -

`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: '12',
        type: 'article-journal',
        title: 'Ice on the river',
        authors: ['World Health Organization', 'Doe, Jane'],
        published: '2020-05-03',
        container: 'Journal of Ports',
        volume: '7',
        issue: '2',
        pages: '12–+',
        language: 'English',
        url: '<Go to ISI>://WOS:000',
      }),
    ],
    notes: [],
    dropped: dropped(['AB'], ['N1']),
  })
})

test('Scopus, RIS: short titles of journals beside whole ones, a DOI as address, several addresses in one', () => {
  const text = [
    'TY  - CONF',
    'TI  - Ice on the <sub>river</sub>',
    'T2  - Proceedings of Ports',
    'J2  - Proc. Ports',
    'AU  - Doe, J.',
    'PY  - 2020',
    'Y1  - 2020/05//',
    'DO  - https://doi.org/10.1000/ABC',
    'UR  - https://a.example/1; https://b.example/2',
    'DB  - Scopus',
    'ER  -',
  ].join('\r\n')
  expect(read(text)).toEqual({
    references: [
      reference({
        type: 'paper-conference',
        title: 'Ice on the river',
        authors: ['Doe, J.'],
        published: '2020-05',
        container: 'Proceedings of Ports',
        doi: 'https://doi.org/10.1000/ABC',
        url: 'https://a.example/1',
      }),
    ],
    notes: [],
    dropped: [{ what: 'Further addresses', count: 1, why: 'A source card has one.' }, ...dropped(['DB'])].toSorted(
      (one, other) => (one.what > other.what ? -1 : 1),
    ),
  })
})

test('RIS: whole names of journals before short ones, chapters of books, kinds that a card does not know', () => {
  const one = (...lines: string[]) => read(`${lines.join('\n')}\nER  - \n`)
  expect(one('TY  - JOUR', 'JO  - J. Ports', 'JF  - Journal of Ports').references[0]?.container).toBe(
    'Journal of Ports',
  )
  expect(one('TY  - CHAP', 'TI  - Ice', 'BT  - All of Ports').references[0]).toMatchObject({
    title: 'Ice',
    container: 'All of Ports',
  })
  expect(one('TY  - BOOK', 'BT  - All of Ports').references[0]).toMatchObject({ title: 'All of Ports', container: '' })
  expect(one('TY  - WEB', 'TI  -no blank').references[0]).toMatchObject({ type: 'webpage', title: 'no blank' })
  expect(one('TY  - PAT', 'TI  - Ice')).toMatchObject({
    references: [{ type: null }],
    dropped: [{ what: 'Kind “PAT”', count: 1, why: 'A source card knows no such kind of publication.' }],
  })
})

test('PubMed, nbib: tags of four letters, values over several lines, the DOI among other ids', () => {
  const text = `
PMID- 12345678
OWN - NLM
LID - S0140-1(20)1-2 [pii]
LID - 10.1000/ice [doi]
TI  - Ice on the river: a
      long story.
PG  - 12-5
AB  - One.

      Two.
LA  - eng
FAU - Doe, Jane R
AU  - Doe JR
AU  - Roe R
FAU - Roe, Rick
CN  - Harbour Group
DP  - 2020 May-Jun
TA  - J Ports
JT  - Journal of ports
VI  - 7
IP  - 2

PMID- 2
TI  - Short
AU  - Doe JR
DP  - 2020 May 3
`
  expect(read(text)).toEqual({
    references: [
      reference({
        type: 'article-journal',
        title: 'Ice on the river: a long story',
        authors: ['Doe, Jane R', 'Roe, Rick', 'Harbour Group'],
        published: '2020-05',
        container: 'Journal of ports',
        volume: '7',
        issue: '2',
        pages: '12–5',
        language: 'eng',
        doi: '10.1000/ice',
        url: 'https://pubmed.ncbi.nlm.nih.gov/12345678/',
      }),
      reference({
        type: 'article-journal',
        title: 'Short',
        authors: ['Doe, JR'],
        published: '2020-05-03',
        url: 'https://pubmed.ncbi.nlm.nih.gov/2/',
      }),
    ],
    notes: ['1 date is a range or not exact; its first day, month or year was taken.'],
    dropped: dropped(['AB']),
  })
})

test('JabRef and Mendeley, BibTeX: a comment first, months in hashes and numbers, files, braces for capitals', () => {
  const text = String.raw`% Encoding: UTF-8

@Article{Doe2020,
  author       = {Doe, Jane and {World Bank} and Roe, R. and others},
  date         = {2020-05},
  journaltitle = {Journal of Ports},
  title        = {{Ice} on the {R}iver},
  file         = {:C$\backslash$:/ice.pdf:PDF},
  url          = {https://a.example/x\_y https://b.example},
}

@misc{mend,
author = {M{\"{u}}ller, J{\'{o}}zef and Nov{\'a}k, {\v{Z}}. and {\O}stby, {\AA}.},
month = {#may#},
title = {{\&} costs: 50{\%} of \textit{it} -- \ldots{}},
howpublished = {\url{https://c.example/a}},
year = {2020}
}

@Comment{jabref-meta: databaseType:biblatex;}
`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: 'Doe2020',
        type: 'article-journal',
        title: 'Ice on the River',
        authors: ['Doe, Jane', 'World Bank', 'Roe, R.'],
        published: '2020-05',
        container: 'Journal of Ports',
        url: 'https://a.example/x_y',
      }),
      reference({
        key: 'mend',
        type: 'document',
        title: '& costs: 50% of it – …',
        authors: ['Müller, Józef', 'Novák, Ž.', 'Østby, Å.'],
        published: '2020-05',
        url: 'https://c.example/a',
      }),
    ],
    notes: ['1 list of authors ends with “and others”, who are not named.'],
    dropped: [...dropped(['file']), { what: 'Further addresses', count: 1, why: 'A source card has one.' }],
  })
})

test('Google Scholar and Zotero, BibTeX: keys with blanks or none, names of languages, markup of Crossref', () => {
  const text = `@article{doe 2020, title={On <i>Vibrio</i>}, author={Doe, Jane}, langid={english}, year={2020}}
@article{title={No key}, year={c. 2019}}
@book{k, title={K}, year={forthcoming}, month={May--June}}`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: 'doe 2020',
        type: 'article-journal',
        title: 'On Vibrio',
        authors: ['Doe, Jane'],
        published: '2020',
        language: 'english',
      }),
      reference({ type: 'article-journal', title: 'No key', published: '2019' }),
      reference({ key: 'k', type: 'book', title: 'K' }),
    ],
    notes: [
      '1 date is a range or not exact; its first day, month or year was taken.',
      '1 date could not be read and was left out.',
    ],
    dropped: [],
  })
})

test('Pandoc and others, CSL-JSON: dates and names as text', () => {
  const items = [
    { type: 'book', title: 'A', issued: '2020-05-03', author: 'World Bank', URL: 'https://a.example' },
    { type: 'book', title: 'B', issued: { literal: 'May 3rd, 2020' }, author: [{ family: 'Doe' }, 'Roe', 7] },
    { type: 'book', title: 'C', issued: { 'date-parts': [['2020', '5']], season: '2' }, accessed: 2021 },
    { type: 'patent', title: 'On <i>Vibrio</i>', issued: { raw: '03/05/2020' } },
  ]
  expect(read(JSON.stringify(items))).toEqual({
    references: [
      reference({
        type: 'book',
        title: 'A',
        published: '2020-05-03',
        authors: ['World Bank'],
        url: 'https://a.example',
      }),
      reference({ type: 'book', title: 'B', published: '2020-05-03', authors: ['Doe', 'Roe'] }),
      reference({ type: 'book', title: 'C', published: '2020-05', retrieved: '2021' }),
      reference({ title: 'On Vibrio', published: '2020' }),
    ],
    notes: ['2 dates are ranges or not exact; their first days, months or years were taken.'],
    dropped: [
      { what: 'Author', count: 1, why: 'It is no name.' },
      { what: 'Kind “patent”', count: 1, why: 'A source card knows no such kind of publication.' },
    ],
  })
})
