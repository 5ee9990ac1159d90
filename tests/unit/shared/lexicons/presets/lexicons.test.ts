import { Lexicon, placeOf, termOf } from '@shared/lexicons/lexicon'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { expect, test } from 'vitest'

const lexicon = (id: string) => LEXICONS.find((each) => each.id === id)!

/** Label, other name and band of each term, with the ends that are not part of it. */
const table = (id: string) =>
  lexicon(id).terms.map(({ label, alternative, low, high, open }) => [label, alternative, low, high, open ?? ''])

test('ICD 203, both rows of its table', () => {
  const rows = [
    ['almost no chance', 'remote', 1, 5, ''],
    ['very unlikely', 'highly improbable', 5, 20, ''],
    ['unlikely', 'improbable', 20, 45, ''],
    ['roughly even chance', 'roughly even odds', 45, 55, ''],
    ['likely', 'probable', 55, 80, ''],
    ['very likely', 'highly probable', 80, 95, ''],
    ['almost certain', 'nearly certain', 95, 99, ''],
  ]
  expect(table('icd-203')).toEqual(rows)
  expect(table('icd-203-second-row')).toEqual(rows.map(([first, second, ...band]) => [second, first, ...band]))
  expect(lexicon('icd-203').terms.map(({ key }) => key)).toEqual([
    'almost-no-chance',
    'very-unlikely',
    'unlikely',
    'roughly-even-chance',
    'likely',
    'very-likely',
    'almost-certain',
  ])
})

test('the yardstick of UK PHIA of 2025, with its gaps', () => {
  expect(table('phia')).toEqual([
    ['remote chance', '', 0, 5, 'low'],
    ['highly unlikely', '', 10, 20, ''],
    ['unlikely', '', 25, 35, ''],
    ['realistic possibility', '', 40, 50, 'high'],
    ['likely', 'probable', 55, 75, ''],
    ['highly likely', '', 80, 90, ''],
    ['almost certain', '', 95, 100, 'high'],
  ])
})

test('NATO: below 10 and above 90 are the outer terms', () => {
  expect(table('nato')).toEqual([
    ['highly unlikely', '', 0, 10, 'high'],
    ['unlikely', '', 10, 40, ''],
    ['even chance', '', 40, 60, ''],
    ['likely', '', 60, 90, ''],
    ['highly likely', '', 90, 100, 'low'],
  ])
  const terms = [0, 9, 10, 40, 60, 90, 91, 100].map((percent) => termOf(lexicon('nato'), percent)?.label)
  expect(terms).toEqual([
    'highly unlikely',
    'highly unlikely',
    'unlikely',
    'even chance',
    'likely',
    'likely',
    'highly likely',
    'highly likely',
  ])
})

test('IPCC: bands within each other, of which the narrowest counts', () => {
  expect(table('ipcc')).toEqual([
    ['exceptionally unlikely', '', 0, 1, ''],
    ['very unlikely', '', 0, 10, ''],
    ['unlikely', '', 0, 33, ''],
    ['about as likely as not', '', 33, 66, ''],
    ['likely', '', 66, 100, ''],
    ['very likely', '', 90, 100, ''],
    ['virtually certain', '', 99, 100, ''],
  ])
  const terms = [1, 2, 11, 32, 50, 66, 89, 95, 99].map((percent) => termOf(lexicon('ipcc'), percent)?.label)
  expect(terms).toEqual([
    'exceptionally unlikely',
    'very unlikely',
    'unlikely',
    'unlikely',
    'about as likely as not',
    'likely',
    'likely',
    'very likely',
    'virtually certain',
  ])
})

test('Kent: a middle with what it may give or take', () => {
  const middles = [
    ['impossible', 0, 0],
    ['almost certainly not', 7, 5],
    ['probably not', 30, 10],
    ['chances about even', 50, 10],
    ['probable', 75, 12],
    ['almost certain', 93, 6],
    ['certain', 100, 0],
  ] as const
  expect(table('kent')).toEqual(middles.map(([label, at, by]) => [label, '', at - by, at + by, '']))
})

test('EFSA: nine terms whose bands touch', () => {
  expect(table('efsa')).toEqual([
    ['almost impossible', '', 0, 1, ''],
    ['extremely unlikely', '', 1, 5, ''],
    ['very unlikely', '', 5, 10, ''],
    ['unlikely', '', 10, 33, ''],
    ['about as likely as not', '', 33, 66, ''],
    ['likely', '', 66, 90, ''],
    ['very likely', '', 90, 95, ''],
    ['extremely likely', '', 95, 99, ''],
    ['almost certain', '', 99, 100, ''],
  ])
})

test('NIST SP 800-30, table G-2: no percent is in two levels or in none', () => {
  expect(table('nist-800-30')).toEqual([
    ['very low', '', 0, 4, ''],
    ['low', '', 5, 20, ''],
    ['moderate', '', 21, 79, ''],
    ['high', '', 80, 95, ''],
    ['very high', '', 96, 100, ''],
  ])
})

test.each([
  [0, 'outside'],
  [6, 'between'],
  [9, 'between'],
  [22, 'between'],
  [38, 'between'],
  [50, 'between'],
  [54, 'between'],
  [78, 'between'],
  [93, 'between'],
  [100, 'outside'],
])('in PHIA %i%% is %s terms', (percent, kind) => {
  expect(placeOf(lexicon('phia'), percent).kind).toBe(kind)
})

test.each(LEXICONS.map((each) => [each.name, each] as const))('%s is a lexicon', (_name, each) => {
  expect(Lexicon.parse(each)).toEqual(each)
})
