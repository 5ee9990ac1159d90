import { expect, test } from 'vitest'
import { HEDGE_KINDS, hedgeListOf, hedgeWords } from '@shared/lexicons/hedges'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import type { Lexicon } from '@shared/lexicons/lexicon'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { findHedges } from '@shared/search/find-hedges'

const ENGLISH = hedgeListOf('en')
const found = (text: string, language = 'en', lexicon: Lexicon = ICD_203) =>
  findHedges(text, lexicon, hedgeListOf(language)).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`)

test('terms of the lexicon, modals and hedges are told apart, in order', () => {
  expect(found('Talks may fail; a strike is likely, and reportedly near.')).toEqual([
    'may: modal',
    'likely: estimative',
    'reportedly: hedge',
  ])
})

test('the longest phrase is found, not the words within it', () => {
  expect(found('It is very unlikely, almost certain and unlikely.')).toEqual([
    'very unlikely: estimative',
    'almost certain: estimative',
    'unlikely: estimative',
  ])
  // “very” alone is nothing, and a phrase that breaks off gives its words back.
  expect(found('very few; almost no one; almost no chance')).toEqual(['almost no chance: estimative'])
})

test('capitals, curly apostrophes, line ends and hyphens make no difference; other letters do', () => {
  expect(found('MIGHT. It couldn’t. On\nthe whole, highly-likely.')).toEqual([
    'MIGHT: modal',
    'couldn’t: modal',
    'On\nthe whole: hedge',
    'highly-likely: estimative',
  ])
  expect(found('unlikelyish, mayor, Maya, peut-être')).toEqual([])
})

test('words far apart, or in two sentences, are no phrase', () => {
  expect(found('He tends. To wait is wrong. It tends      to wait.')).toEqual([])
})

test('every term of the lexicon is found, in both of its rows', () => {
  for (const { label, alternative } of ICD_203.terms) {
    expect(found(label)).toEqual([`${label}: estimative`])
    expect(found(alternative)).toEqual([`${alternative}: estimative`])
  }
})

test('every word listed finds itself, is in small letters and of a kind that has a name', () => {
  const kinds = HEDGE_KINDS.map(({ key }) => key)
  for (const language of ['en', 'de', 'fr', 'es']) {
    const list = hedgeListOf(language)
    for (const [words, kind] of hedgeWords(ICD_203, list)) {
      expect(findHedges(words, ICD_203, list)).toEqual([{ start: 0, end: words.length, kind, words }])
      expect(words).toBe(words.toLowerCase())
      expect(kinds).toContain(kind)
    }
  }
  expect(hedgeWords(ICD_203, ENGLISH).size).toBeGreaterThan(120)
})

test('the terms are those of the lexicon that is asked for', () => {
  const phia = LEXICONS.find(({ id }) => id === 'phia')!
  const words = 'a realistic possibility, a remote chance'
  expect(findHedges(words, phia, ENGLISH).map((hedge) => hedge.words)).toEqual([
    'realistic possibility',
    'remote chance',
  ])
  expect(found(words)).toEqual(['possibility: hedge', 'remote: estimative'])
})

test('each language has its own modals, whatever its region; a text without one is tried as English', () => {
  expect(found('Er dürfte kommen, may be.', 'de-AT')).toEqual(['dürfte: modal'])
  expect(found('Il pourrait venir, peut-être; il se peut.', 'FR')).toEqual([
    'pourrait: modal',
    'peut-être: modal',
    'il se peut: modal',
  ])
  expect(found('Debe de llegar; podría haber huelga.', 'es')).toEqual(['Debe de: modal', 'podría haber: modal'])
  expect(found('He may come.', '')).toEqual(['may: modal'])
  expect(hedgeListOf('pl')).toBeNull()
  expect(found('He may come, likely.', 'pl')).toEqual(['likely: estimative'])
})

test('terms of a lexicon in another language are found, however their letters and hyphens are written', () => {
  const [first, ...rest] = ICD_203.terms
  const lexicon = { ...ICD_203, terms: [{ ...first!, label: 'Très probable', alternative: 'quasi-certain' }, ...rest] }
  const words = 'Un accord est tre\u0300s probable, voire quasi-certain.'
  expect(found(words, 'fr', lexicon)).toEqual(['tre\u0300s probable: estimative', 'quasi-certain: estimative'])
  expect(found(words, 'pl', lexicon)).toEqual(['tre\u0300s probable: estimative', 'quasi-certain: estimative'])
  expect(
    found('wielce prawdopodobne', 'pl', { ...lexicon, terms: [{ ...first!, label: 'Wielce prawdopodobne' }] }),
  ).toEqual(['wielce prawdopodobne: estimative'])
})
