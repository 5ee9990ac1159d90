import { Lexicon, type Term } from '@shared/lexicons/lexicon'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingWords } from './finding-words'

type Said = Partial<Pick<Term, 'alternative' | 'open'>>
const term = (label: string, low: number, high: number, said: Said = {}): Term => ({
  key: label,
  label,
  alternative: '',
  low,
  high,
  form: 'adjective',
  ...said,
})
const lexicon = (...terms: Term[]): Lexicon => ({ id: 'own', name: 'Own', edition: 1, note: '', terms })

test.each<[string, Lexicon, string[]]>([
  ['bands that touch and reach from 0 to 100', lexicon(term('no', 0, 50), term('yes', 50, 100)), []],
  [
    'a gap, and percents outside',
    lexicon(term('no', 1, 40), term('yes', 43, 99)),
    [
      'note: 0% lies outside, below all terms.',
      'note: 100% lies outside, above all terms.',
      'note: 41–42% lie between “no” and “yes”, in neither.',
    ],
  ],
  [
    'an end that is no part of its band',
    lexicon(term('no', 0, 50, { open: 'high' }), term('yes', 50, 100, { open: 'low' })),
    ['note: 50% lies between “no” and “yes”, in neither.'],
  ],
  [
    'bands that share more than an edge',
    lexicon(term('no', 0, 50), term('yes', 45, 100)),
    ['warning: “no” and “yes” share 45–50%: a percent there is “yes”.'],
  ],
  [
    'a band within another',
    lexicon(term('never', 0, 5), term('no', 0, 50), term('yes', 50, 100)),
    ['note: “never” lies within “no”: a percent in both is the narrower.'],
  ],
  [
    'the same band twice',
    lexicon(term('no', 0, 50), term('hardly', 0, 50), term('yes', 50, 100)),
    [
      'warning: No whole percent is “no”: other terms have all of its band.',
      'warning: “no” and “hardly” share 0–50%: a percent there is “hardly”.',
    ],
  ],
  [
    'a band that others have all of',
    lexicon(term('no', 0, 50), term('even', 50, 50, { open: 'both' }), term('yes', 50, 100)),
    [
      'warning: No whole percent is “even”: other terms have all of its band.',
      'note: “even” lies within “no”: a percent in both is the narrower.',
    ],
  ],
  [
    'names that are read as something else',
    lexicon(term('10', 0, 50), term('? maybe', 50, 100)),
    [
      'warning: “10” typed in a cell would not be read as a term: use words.',
      'warning: “? maybe” typed in a cell would not be read as a term: use words.',
    ],
  ],
  [
    'names that are read as another term',
    lexicon(term('not', 0, 40), term('0-40', 40, 100)),
    ['warning: “0-40” typed in a cell is “not”: use other words.'],
  ],
  [
    'names of the same letters, and of two alphabets',
    lexicon(term('not likely', 0, 50), term('not-likely', 50, 70), term('рrobable', 70, 100)),
    [
      'warning: “not-likely” and “not likely” have the same letters: readers will take them for one.',
      'warning: “рrobable” has letters of two alphabets: typed in one of them it is not found.',
    ],
  ],
])('a lexicon: %s', (_what, given, expected) => {
  expect(findingWords(lintLexicon(given))).toEqual(expected)
  expect(Lexicon.safeParse(given).success).toBe(true)
})

test.each<[string, Lexicon, string[]]>([
  ['a single term', lexicon(term('no', 0, 50)), ['refused: A lexicon has two terms or more.']],
  [
    'more terms than can be kept apart',
    lexicon(...Array.from({ length: 21 }, (_, index) => term(`term ${'i'.repeat(index)}`, index, index + 1))),
    ['refused: A lexicon has at most 20 terms.'],
  ],
  ['a term without a name', lexicon(term('', 0, 50), term('yes', 50, 100)), ['refused: A term needs a name.']],
  [
    'a band that goes backwards',
    lexicon(term('no', 0, 50), term('yes', 100, 50)),
    ['refused: “yes” goes from 100% down to 50%.'],
  ],
  [
    'terms that are not in order',
    lexicon(term('yes', 50, 100), term('no', 0, 50)),
    ['refused: “no” comes after “yes”, but begins or ends at a lower percent: terms stand from least to most likely.'],
  ],
  [
    'terms of which the later ends before the other',
    lexicon(term('no', 0, 50), term('yes', 0, 30)),
    ['refused: “yes” comes after “no”, but begins or ends at a lower percent: terms stand from least to most likely.'],
  ],
  [
    'a name twice',
    lexicon(term('no', 0, 50), term('yes', 50, 100, { alternative: 'NO' })),
    ['refused: “NO” is the name of another term, too.'],
  ],
  [
    'another name that is the same',
    lexicon(term('no', 0, 50, { alternative: 'No' }), term('yes', 50, 100)),
    ['refused: The other name of “no” is the same.'],
  ],
])('a lexicon that cannot be: %s', (_what, given, expected) => {
  expect(findingWords(lintLexicon(given))).toEqual(expected)
  expect(Lexicon.safeParse(given).success).toBe(false)
})

test('a lexicon is refused by the lint exactly where the schema refuses it', () => {
  const anyTerm = fc.record({
    label: fc.constantFrom('', 'no', 'maybe', 'Maybe', 'yes'),
    low: fc.integer({ min: 0, max: 100 }),
    high: fc.integer({ min: 0, max: 100 }),
    alternative: fc.constantFrom('', '', 'perhaps', 'yes'),
  })
  fc.assert(
    fc.property(fc.array(anyTerm, { maxLength: 4 }), (terms) => {
      const given = lexicon(
        ...terms.map(({ label, low, high, alternative }) => term(label, low, high, { alternative })),
      )
      const isRefused = lintLexicon(given).some(({ weight }) => weight === 'refused')
      expect(isRefused).toBe(!Lexicon.safeParse(given).success)
    }),
  )
})

test('a lexicon that is built in has only what its publisher meant', () => {
  const found = LEXICONS.map((each) => [each.name, findingWords(lintLexicon(each))] as const)
  expect(Object.fromEntries(found)).toEqual({
    'ICD 203': ['note: 0% lies outside, below all terms.', 'note: 100% lies outside, above all terms.'],
    'ICD 203, second row': ['note: 0% lies outside, below all terms.', 'note: 100% lies outside, above all terms.'],
    'UK PHIA': [
      'note: 0% lies outside, below all terms.',
      'note: 100% lies outside, above all terms.',
      'note: 6–9% lie between “remote chance” and “highly unlikely”, in neither.',
      'note: 21–24% lie between “highly unlikely” and “unlikely”, in neither.',
      'note: 36–39% lie between “unlikely” and “realistic possibility”, in neither.',
      'note: 50–54% lie between “realistic possibility” and “likely”, in neither.',
      'note: 76–79% lie between “likely” and “highly likely”, in neither.',
      'note: 91–94% lie between “highly likely” and “almost certain”, in neither.',
    ],
    NATO: [],
    IPCC: [
      'note: “exceptionally unlikely” lies within “very unlikely”: a percent in both is the narrower.',
      'note: “very unlikely” lies within “unlikely”: a percent in both is the narrower.',
      'note: “very likely” lies within “likely”: a percent in both is the narrower.',
      'note: “virtually certain” lies within “likely”: a percent in both is the narrower.',
    ],
    EFSA: [],
    Kent: [
      'note: 1% lies between “impossible” and “almost certainly not”, in neither.',
      'note: 13–19% lie between “almost certainly not” and “probably not”, in neither.',
      'note: 61–62% lie between “chances about even” and “probable”, in neither.',
    ],
    'NIST SP 800-30': [],
  })
})
