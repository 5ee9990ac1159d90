import { expect, test } from 'vitest'
import { HEDGE_KINDS, hedgeWords } from '@shared/lexicons/hedges'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { findHedges } from '@shared/search/find-hedges'

const found = (text: string) =>
  findHedges(text, ICD_203).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`)

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
  for (const [words, kind] of hedgeWords(ICD_203)) {
    expect(findHedges(words, ICD_203)).toEqual([{ start: 0, end: words.length, kind, words }])
    expect(words).toBe(words.toLowerCase())
    expect(kinds).toContain(kind)
  }
  expect(hedgeWords(ICD_203).size).toBeGreaterThan(120)
})

test('the terms are those of the lexicon that is asked for', () => {
  const phia = LEXICONS.find(({ id }) => id === 'phia')!
  const words = 'a realistic possibility, a remote chance'
  expect(findHedges(words, phia).map((hedge) => hedge.words)).toEqual(['realistic possibility', 'remote chance'])
  expect(found(words)).toEqual(['possibility: hedge', 'remote: estimative'])
})
