import { ImpactScale } from '@shared/lexicons/impact-scale'
import { Lexicon, type Term } from '@shared/lexicons/lexicon'
import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { lintLexicon } from '@shared/lexicons/lint-lexicon'
import { lintMatrix, orderOfPairs, orderWords } from '@shared/lexicons/lint-matrix'
import { Matrix } from '@shared/lexicons/matrix'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

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
const words = (findings: readonly { weight: string; words: string }[]) =>
  findings.map((finding) => `${finding.weight}: ${finding.words}`)

describe('a lexicon', () => {
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
      'names of the same letters, and of two alphabets',
      lexicon(term('not likely', 0, 50), term('not-likely', 50, 70), term('рrobable', 70, 100)),
      [
        'warning: “not-likely” and “not likely” have the same letters: readers will take them for one.',
        'warning: “рrobable” has letters of two alphabets: typed in one of them it is not found.',
      ],
    ],
  ])('%s', (_what, given, expected) => {
    expect(words(lintLexicon(given))).toEqual(expected)
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
      [
        'refused: “no” comes after “yes”, but begins or ends at a lower percent: terms stand from least to most likely.',
      ],
    ],
    [
      'terms of which the later ends before the other',
      lexicon(term('no', 0, 50), term('yes', 0, 30)),
      [
        'refused: “yes” comes after “no”, but begins or ends at a lower percent: terms stand from least to most likely.',
      ],
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
  ])('that cannot be: %s', (_what, given, expected) => {
    expect(words(lintLexicon(given))).toEqual(expected)
    expect(Lexicon.safeParse(given).success).toBe(false)
  })

  test('is refused by the lint exactly where the schema refuses it', () => {
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

  test('that is built in has only what its publisher meant', () => {
    const found = LEXICONS.map((each) => [each.name, words(lintLexicon(each))] as const)
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
})

describe('a matrix', () => {
  const base = MATRICES.find(({ id }) => id === 'plain-3')!
  const cells = (...rows: number[][]): Matrix => ({ ...base, rows: base.rows.slice(0, rows.length), cells: rows })

  test.each<[string, Matrix, string[]]>([
    ['as it is built in', base, []],
    [
      'a level that falls where likelihood or impact grows',
      cells([1, 2, 2], [2, 1, 3], [2, 3, 3]),
      [
        'warning: Likelihood “unlikely”, impact 2: “low” is lower than the “moderate” of what is less likely.',
        'warning: Likelihood “unlikely”, impact 2: “low” is lower than the “moderate” of what is less grave.',
        'warning: Likelihood “unlikely”, impact 3: “high” is right beside “low”, so a small error of judgment is the whole scale.',
        'warning: Likelihood “even”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
      ],
    ],
    [
      'the highest level beside the lowest, and one that is not used',
      cells([1, 1, 3], [1, 3, 3]),
      [
        'warning: Likelihood “very unlikely”, impact 3: “high” is right beside “low”, so a small error of judgment is the whole scale.',
        'warning: Likelihood “unlikely”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
        'warning: No cell is “moderate”.',
      ],
    ],
    [
      'rows and columns that say the same',
      cells([1, 2, 2], [1, 2, 2], [1, 3, 3]),
      [
        'warning: Likelihood “even”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
        'warning: Likelihood “very unlikely” and “unlikely” give the same levels: the matrix does not tell them apart.',
        'warning: Impact 2 and 3 give the same levels: the matrix does not tell them apart.',
      ],
    ],
    [
      'colours that do not rise with the levels',
      {
        ...base,
        levels: [
          { name: 'low', code: 'L', colour: 3 },
          { name: 'moderate', code: 'M', colour: 1 },
          { name: 'high', code: 'H', colour: 1 },
        ],
      },
      [
        'warning: “moderate” has a paler colour than the lower “low”.',
        'note: “high” has the same colour as “moderate”.',
      ],
    ],
    [
      'names and letters twice',
      {
        ...base,
        rows: base.rows.map((row, index) => (index === 1 ? { ...row, name: 'Very unlikely' } : row)),
        levels: [
          { name: 'low', code: 'L', colour: 1 },
          { name: 'large', code: 'l', colour: 3 },
          { name: 'low', code: 'LL', colour: 5 },
        ],
      },
      [
        'warning: Two levels of likelihood are called “Very unlikely”.',
        'warning: “l” stands in the cells of two levels.',
        'warning: Two levels of risk are called “low”.',
      ],
    ],
  ])('%s', (_what, given, expected) => {
    expect(words(lintMatrix(given))).toEqual(expected)
    expect(Matrix.safeParse(given).success).toBe(true)
  })

  const changed = (index: number, row: Partial<Matrix['rows'][number]>): Matrix => ({
    ...base,
    rows: base.rows.map((each, at) => (at === index ? { ...each, ...row } : each)),
  })
  test.each<[string, Matrix, string[]]>([
    ['a row without a name', changed(1, { name: '' }), ['refused: A level of likelihood needs a name.']],
    ['a first row above 0', changed(0, { low: 3 }), ['refused: The first level of likelihood begins at 0%.']],
    [
      'a row that begins where the one before does',
      changed(2, { low: 20 }),
      ['refused: “even” begins at 20%, and has to begin above 20%.'],
    ],
    [
      'a level without letters',
      { ...base, levels: base.levels.map((level, index) => (index === 0 ? { ...level, code: '' } : level)) },
      ['refused: A level of risk needs a name, and letters for the cells.'],
    ],
  ])('that cannot be: %s', (_what, given, expected) => {
    expect(words(lintMatrix(given))).toEqual(expected)
    expect(Matrix.safeParse(given).success).toBe(false)
  })

  test('tells its findings apart by their place', () => {
    expect(lintMatrix(cells([1, 2, 2], [2, 1, 3], [2, 3, 3])).map(({ at }) => at)).toEqual([
      { part: 'cell', row: 1, column: 1 },
      { part: 'cell', row: 1, column: 1 },
      { part: 'cell', row: 1, column: 2 },
      { part: 'cell', row: 2, column: 1 },
    ])
  })

  test('puts in order those pairs of cells in which the worse has the higher level', () => {
    expect(orderOfPairs(cells([1, 1], [1, 2]))).toEqual({ pairs: 6, clear: 5, told: 3 })
    // A lower level for what is worse is no order, either.
    expect(orderOfPairs(cells([2, 1], [1, 1]))).toEqual({ pairs: 6, clear: 5, told: 0 })
    expect(orderOfPairs(cells([1, 2], [3, 4]))).toEqual({ pairs: 6, clear: 5, told: 5 })
  })

  test('says in words how well it orders', () => {
    expect(orderWords(MATRICES[0]!)).toBe(
      'In 200 of the 300 pairs of cells one is worse by any reckoning: at least as likely and as grave, and more so in one of the two. The matrix gives it the higher level in 170 of them (85%). In the other 100 pairs one is likelier and one is graver: which of them is worse, only this matrix says.',
    )
  })
})

describe('an impact scale', () => {
  const scale = (...levels: [name: string, anchor: string][]): ImpactScale => ({
    id: 'own',
    name: 'Own',
    edition: 1,
    note: '',
    levels: levels.map(([name, anchor]) => ({ name, anchor })),
  })

  test.each<[string, ImpactScale, string[]]>([
    [
      'anchors that are empty',
      scale(['minor', 'A day is lost.'], ['serious', ' '], ['grave', 'Somebody dies.']),
      ['warning: “serious” does not say what has to happen: nobody can hold an event against it.'],
    ],
    [
      'a name twice',
      scale(['minor', 'A day is lost.'], ['Minor', 'A week is lost.'], ['grave', 'Somebody dies.']),
      ['warning: “Minor” typed in a cell is level 1: give this level another name.'],
    ],
    [
      'a number of another level for a name',
      scale(['2', 'A day is lost.'], ['serious', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.']),
      ['warning: “2” has no letters: typed in a cell it could be the number of a level.'],
    ],
    [
      'a name that is not read',
      scale(['minor', 'A day is lost.'], ['bad [own]', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.']),
      ['warning: “bad [own]” cannot be typed in a cell: use plain words.'],
    ],
    [
      'anchors that differ in a number alone',
      scale(
        ['minor', 'At most 1% of a year’s income is lost.'],
        ['serious', 'At most 5% of a year’s income is lost.'],
        ['grave', 'Somebody dies.'],
      ),
      [],
    ],
    [
      'an anchor that was copied',
      scale(
        ['minor', 'A whole working day is lost.'],
        ['serious', 'A whole working day is lost!'],
        ['grave', 'Somebody dies.'],
      ),
      ['warning: “serious” says nearly the same as “minor”: is it a copy?'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(words(lintImpactScale(given))).toEqual(expected)
    expect(ImpactScale.safeParse(given).success).toBe(true)
  })

  test('that cannot be: a level without a name', () => {
    const given = scale(['', 'A day is lost.'], ['serious', 'Somebody is hurt badly.'], ['grave', 'Somebody dies.'])
    expect(words(lintImpactScale(given))).toEqual(['refused: A level needs a name.'])
    expect(ImpactScale.safeParse(given).success).toBe(false)
  })
})
