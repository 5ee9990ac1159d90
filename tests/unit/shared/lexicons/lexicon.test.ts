import {
  formatBand,
  formatTerm,
  Lexicon,
  placeOf,
  placeWords,
  reachOf,
  stepsAt,
  stepsOfTerm,
  termByKey,
  termOf,
} from '@shared/lexicons/lexicon'
import { ICD_203, ICD_203_SECOND_ROW } from '@shared/lexicons/presets/icd-203'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { describe, expect, test } from 'vitest'

const lexicon = (id: string) => LEXICONS.find((each) => each.id === id)!
const place = (id: string, percent: number) => placeWords(lexicon(id), placeOf(lexicon(id), percent))

describe('the term for a percent', () => {
  test.each([
    [1, 'almost-no-chance'],
    [4, 'almost-no-chance'],
    [4.99, 'almost-no-chance'],
    [5, 'very-unlikely'],
    [19.99, 'very-unlikely'],
    [20, 'unlikely'],
    [44.99, 'unlikely'],
    [45, 'roughly-even-chance'],
    [54.5, 'roughly-even-chance'],
    [55, 'likely'],
    [79.99, 'likely'],
    [80, 'very-likely'],
    [94.99, 'very-likely'],
    [95, 'almost-certain'],
    [98.99, 'almost-certain'],
    [99, 'almost-certain'],
  ])('%d is %s: a shared edge belongs to the upper band', (percent, key) => {
    expect(termOf(ICD_203, percent)?.key).toBe(key)
  })

  test.each([0, 0.5, 0.99, 99.01, 99.5, 100, -1, 101])('%d lies outside the lexicon', (percent) => {
    expect(termOf(ICD_203, percent)).toBeNull()
  })
})

test('the first lexicon is the table of ICD 203, row by row from least to most likely', () => {
  const rows = ICD_203.terms.map(({ key, label, alternative, low, high }) => [key, label, alternative, low, high])
  expect(rows).toEqual([
    ['almost-no-chance', 'almost no chance', 'remote', 1, 5],
    ['very-unlikely', 'very unlikely', 'highly improbable', 5, 20],
    ['unlikely', 'unlikely', 'improbable', 20, 45],
    ['roughly-even-chance', 'roughly even chance', 'roughly even odds', 45, 55],
    ['likely', 'likely', 'probable', 55, 80],
    ['very-likely', 'very likely', 'highly probable', 80, 95],
    ['almost-certain', 'almost certain', 'nearly certain', 95, 99],
  ])
  expect(ICD_203_SECOND_ROW.terms.map(({ label, alternative }) => [alternative, label])).toEqual(
    ICD_203.terms.map(({ label, alternative }) => [label, alternative]),
  )
})

test.each([
  [0, 'outside the lexicon, which runs from >0 to <100%'],
  [1, 'remote chance (>0–5%)'],
  [5, 'remote chance (>0–5%)'],
  [7, 'between remote chance (>0–5%) and highly unlikely (10–20%)'],
  [49.5, 'realistic possibility (40–<50%)'],
  [50, 'between realistic possibility (40–<50%) and likely (55–75%)'],
  [52, 'between realistic possibility (40–<50%) and likely (55–75%)'],
  [99, 'almost certain (95–<100%)'],
  [100, 'outside the lexicon, which runs from >0 to <100%'],
])('in the gaps of PHIA nothing is picked: %d%% is %s', (percent, words) => {
  expect(place('phia', percent)).toBe(words)
})

test.each([
  [0, 'exceptionally unlikely (0–1%)'],
  [1, 'exceptionally unlikely (0–1%)'],
  [2, 'very unlikely (0–10%)'],
  [11, 'unlikely (0–33%)'],
  [33, 'about as likely as not (33–66%)'],
  [66, 'likely (66–100%)'],
  [89, 'likely (66–100%)'],
  [90, 'very likely (90–100%)'],
  [99, 'virtually certain (99–100%)'],
  [100, 'virtually certain (99–100%)'],
])('of the nested bands of the IPCC the narrowest counts: %d%% is %s', (percent, words) => {
  expect(place('ipcc', percent)).toBe(words)
})

test('a term that is one percent is printed with it', () => {
  expect(place('kent', 100)).toBe('certain (100%)')
  expect(place('kent', 15)).toBe('between almost certainly not (2–12%) and probably not (20–40%)')
})

test('every lexicon that is built in keeps what is asked of one, and terms find themselves by their keys', () => {
  for (const each of LEXICONS) {
    expect(Lexicon.parse(each)).toEqual(each)
    expect(each.terms.map(({ key }) => termByKey(each, key))).toEqual(each.terms)
  }
  expect(new Set(LEXICONS.map(({ id }) => id)).size).toBe(LEXICONS.length)
})

test('a term is printed with its range', () => {
  expect(formatTerm(termByKey(ICD_203, 'likely')!)).toBe('likely (55–80%)')
  // The band keeps its place behind a term read from right to left: “(55–80%)”, not “%80–55)”.
  const arabic = { ...termByKey(ICD_203, 'likely')!, label: 'محتمل' }
  expect(formatTerm(arabic)).toBe('\u2068محتمل\u2069 (55–80%)')
  expect(ICD_203.terms.map(formatBand)).toEqual(['1–5%', '5–20%', '20–45%', '45–55%', '55–80%', '80–95%', '95–99%'])
  expect(reachOf(ICD_203)).toBe('1 to 99%')
})

test('a percent lies in one step, or between the two of a gap; outside it counts as the end', () => {
  expect([0, 1, 50, 100].map((percent) => stepsAt(ICD_203, percent))).toEqual([
    { low: 0, high: 0 },
    { low: 0, high: 0 },
    { low: 3, high: 3 },
    { low: 6, high: 6 },
  ])
  expect(stepsAt(lexicon('phia'), 52)).toEqual({ low: 3, high: 4 })
})

test('a term of another lexicon is one step where four fifths of its band lie in it, and else all it reaches over', () => {
  const steps = (from: string, key: string, to: string) => stepsOfTerm(lexicon(to), termByKey(lexicon(from), key)!)
  // 55–75 of 55–80: 21 of 26 percents.
  expect(steps('icd-203', 'likely', 'phia')).toEqual({ low: 4, high: 4 })
  expect(steps('phia', 'realistic-possibility', 'icd-203')).toEqual({ low: 2, high: 3 })
  expect(steps('nato', 'likely', 'icd-203')).toEqual({ low: 4, high: 5 })
  expect(steps('ipcc', 'exceptionally-unlikely', 'icd-203')).toEqual({ low: 0, high: 0 })
})

test.each([
  ['terms out of order', [term('likely', 50, 80), term('unlikely', 10, 50)]],
  ['a name that stands twice', [term('likely', 10, 50), term('Likely', 50, 80)]],
  ['a band that ends before it begins', [term('unlikely', 50, 10), term('likely', 50, 80)]],
  ['one term', [term('likely', 10, 50)]],
])('no lexicon has %s', (_, terms) => {
  expect(Lexicon.safeParse({ ...ICD_203, terms }).success).toBe(false)
})

function term(label: string, low: number, high: number) {
  return { key: label, label, alternative: '', low, high, form: 'adjective' }
}
