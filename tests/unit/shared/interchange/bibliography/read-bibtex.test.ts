import { LIMITS } from '@shared/limits'
import { expect, test } from 'vitest'
import { refusalOf } from '../../refusal-of'
import { read, reference } from './references'

const NO_PLACE = 'A source card has no place for it.'

test('macros, joined values, nested braces and accents are read', () => {
  const text = `\uFEFFA comment with an address, someone@example.com.
@string{post = "The {Harbour} Post"}
@STRING (more = post # " \\& Sons")
@comment{ @article{none, title = {Not this one}} }
@preamble{ "\\newcommand{\\x}{y}" }
@Article{doe:2026,
  author    = "M{\\"u}ller, J{\\"o}rg and {\\'E}mile {van der} Berg and van der Roe, Jr., Rick and {Ministry of Trade and Ports}",
  title     = {{Caf{\\'e} au lait}: the {NATO} \\emph{question} -- \\v{C}apek, \\c{c}a, \\o re, \\ss},
  journal   = more,
  year      = 2026,
  month     = may # "~3",
  pages     = "12--15",
  keywords  = {a, b},
}`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: 'doe:2026',
        type: 'article-journal',
        title: 'Café au lait: the NATO question – Čapek, ça, øre, ß',
        authors: ['Müller, Jörg', 'Berg, Émile van der', 'van der Roe, Rick, Jr.', 'Ministry of Trade and Ports'],
        container: 'The Harbour Post & Sons',
        published: '2026-05-03',
        pages: '12–15',
      }),
    ],
    notes: [],
    dropped: [{ what: '“keywords”', count: 1, why: NO_PLACE }],
  })
})

test('what an entry lacks is taken from the ones it refers to, also where they refer to one another', () => {
  const text = `@inproceedings{a, title = {Ice}, crossref = {CONF}, doi = {10.1000/a}}
@xdata{pub, publisher = {Northern Press}, note = {x}}
@xdata{loop, xdata = {loop}, language = {english}}
@proceedings{conf, title = {Ports}, year = 2020, xdata = {pub, loop}, doi = {10.1000/conf}, url = {https://x.example}}
@book{b, title = {B}, crossref = {b}, xdata = {gone}}`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: 'a',
        type: 'paper-conference',
        title: 'Ice',
        container: 'Ports',
        publisher: 'Northern Press',
        published: '2020',
        doi: '10.1000/a',
        language: 'english',
      }),
      reference({
        key: 'conf',
        type: 'book',
        title: 'Ports',
        publisher: 'Northern Press',
        published: '2020',
        doi: '10.1000/conf',
        url: 'https://x.example',
        language: 'english',
      }),
      reference({ key: 'b', type: 'book', title: 'B' }),
    ],
    notes: ['1 entry refers to one that is not in this file, for what it lacks (crossref).'],
    dropped: [{ what: '“note”', count: 1, why: NO_PLACE }],
  })
})

test('a chain of entries is followed so far, and a value of separators costs no more than it is long', () => {
  const entries = Array.from({ length: 9_000 }, (_, at) => `@misc{k${at}, title = {T}, crossref = {k${at + 1}}}`)
  expect(read(entries.join('\n')).references).toHaveLength(9_000)
  const { references } = read(`TY  - JOUR\nUR  -${' ;'.repeat(200_000)}\nTI  - a\n${'x\n'.repeat(200_000)}ER  -`)
  expect(references).toMatchObject([{ type: 'article-journal', title: expect.stringMatching(/^a x x/) }])
  expect(references[0]?.title.length).toBeLessThan(110_000)
})

test('names are told apart as BibTeX does', () => {
  const authors = (list: string) => read(`@misc{a, author = {${list}}}`).references[0]?.authors
  expect(authors('Jane Doe')).toEqual(['Doe, Jane'])
  expect(authors('Ludwig van Beethoven')).toEqual(['van Beethoven, Ludwig'])
  expect(authors('Reuters')).toEqual(['Reuters'])
  expect(authors('{Dow Jones, Inc.}')).toEqual(['Dow Jones Inc.'])
  expect(authors('Doe, Jane AND Roe, R.')).toEqual(['Doe, Jane', 'Roe, R.'])
  expect(authors('Doe, Jane\n  and\n  Roe, R.')).toEqual(['Doe, Jane', 'Roe, R.'])
})

test('what is not exact, refers elsewhere or is not known is said', () => {
  const text = `@inproceedings{a, title = {One \\foo{two}}, crossref = {b}, author = {Doe, J. and others}, date = {2026-05-03/2026-05-07}, title = {Again}, note = nothing}
@online{b, date = {2026~}, urldate = {today}, url = {\\url{https://x.example/a\\_b}}}`
  expect(read(text)).toEqual({
    references: [
      reference({
        key: 'a',
        type: 'paper-conference',
        title: 'One \\footwo',
        authors: ['Doe, J.'],
        published: '2026-05-03',
      }),
      reference({ key: 'b', type: 'webpage', published: '2026', url: 'https://x.example/a_b' }),
    ],
    notes: [
      '1 field stands twice in its entry; the first counts.',
      '1 name stands for nothing in this file (nothing).',
      '1 command of LaTeX is not known (\\foo) and stands as it was.',
      '1 list of authors ends with “and others”, who are not named.',
      '2 dates are ranges or not exact; their first days, months or years were taken.',
      '1 date could not be read and was left out.',
    ],
    dropped: [{ what: '“note”', count: 1, why: NO_PLACE }],
  })
})

test('an entry that is damaged is told with its line, and those behind it are read', () => {
  const text = `@book{one, title = {Never closed
@book{two, title = {Two}}
@book{three, title "Three"}
@book{four, title = , year = 2026}
@book(five, title = {Five})
@book{six, title = {Six}, year = 2020`
  expect(read(text)).toEqual({
    references: [
      reference({ key: 'two', type: 'book', title: 'Two' }),
      reference({ key: 'five', type: 'book', title: 'Five' }),
    ],
    notes: [],
    dropped: [
      { what: 'Entry', count: 1, why: 'In line 1: The value of “title” is never closed.' },
      { what: 'Entry', count: 1, why: 'In line 3: The field “title” has no value.' },
      { what: 'Entry', count: 1, why: 'In line 4: The field “title” has no value.' },
      { what: 'Entry', count: 1, why: 'In line 6: It is never closed.' },
    ],
  })
})

test('a brace behind a backslash is a sign and closes nothing', () => {
  expect(read('@misc{a, title = {One \\{ two}, note = "x \\} y"}').references[0]?.title).toBe('One { two')
})

test('macros that double one another end somewhere', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}`)
  const text = `@string{a0 = "words "}\n${lines.join('\n')}\n@book{a, title = a60}`
  expect(read(text).references[0]?.title.length).toBeLessThan(100_000)
})

test('more entries than are read are refused', () => {
  const text = Array.from({ length: LIMITS.references + 1 }, (_, at) => `@misc{a${at}}`).join('\n')
  expect(refusalOf(() => read(text))).toEqual({
    code: 'too-large',
    message:
      'This file lists more than 10,000 entries, more than Assay reads. Nothing was imported. Export a part of them.',
  })
})
