import type { Proposal } from '@shared/kinds/proposals'
import { choicesAt } from '@shared/tagging/choices'
import type { Place } from '@shared/tagging/places'
import { lanedRuns } from '@shared/tagging/text-lanes'
import { taggingWords } from '@shared/tagging/tagging-words'
import { expect, test } from 'vitest'
import { id } from '../sample-project'

const proposal = (analyst: string, start: number, end: number, tag = 'x'): Proposal => ({
  id: id(`${analyst}${start}`),
  taggingId: id('t'),
  analystId: id(analyst),
  versionId: id('v'),
  passageId: id(`p${analyst}${start}`),
  start,
  end,
  tagIds: [id(tag)],
})
const TEXT = 'The river rose by two metres overnight.'
const placeOf = (...proposals: Proposal[]): Place => ({
  key: 'k',
  versionId: id('v'),
  tagId: id('x'),
  sort: 'borders',
  start: Math.min(...proposals.map(({ start }) => start)),
  end: Math.max(...proposals.map(({ end }) => end)),
  proposals,
})
const NAMES = ['ann', 'bob', 'cat']
const told = (...proposals: Proposal[]) =>
  choicesAt(placeOf(...proposals), TEXT).map(({ key, of, spans }) => {
    const whose =
      typeof of === 'string' ? of : of.analystIds.map((each) => NAMES.find((name) => id(name) === each)).join('+')
    return `${key} ${whose}: ${spans.map(({ start, end }) => TEXT.slice(start, end)).join(' | ')}`
  })

test('a place is decided by the words of one, of all, what they share, what any has, or by none', () => {
  expect(told(proposal('ann', 4, 14), proposal('bob', 10, 28), proposal('cat', 4, 14))).toEqual([
    '1 ann+cat: river rose',
    '2 bob: rose by two metres',
    'S shared: rose',
    'W whole: river rose by two metres',
    'B all: river rose | rose by two metres',
    'X none: ',
  ])
})

test('ways that come to the same words are one', () => {
  expect(told(proposal('ann', 4, 14), proposal('bob', 4, 14))).toEqual(['1 ann+bob: river rose', 'X none: '])
  expect(told(proposal('ann', 4, 14), proposal('bob', 4, 9))).toEqual([
    '1 ann: river rose',
    '2 bob: river',
    'B all: river rose | river',
    'X none: ',
  ])
})

test('what is shared is told without white space, and not where it is nothing else', () => {
  expect(told(proposal('ann', 4, 10), proposal('bob', 9, 14)).filter((each) => each.startsWith('S'))).toEqual([])
})

test('lanes say who has this tag and who another, run by run', () => {
  const proposals = [proposal('ann', 4, 14), proposal('bob', 10, 20, 'y'), proposal('bob', 12, 16)]
  expect(lanedRuns({ start: 0, end: 30 }, proposals, [id('ann'), id('bob')], id('x'))).toEqual([
    { start: 0, end: 4, lanes: [null, null] },
    { start: 4, end: 10, lanes: ['this', null] },
    { start: 10, end: 12, lanes: ['this', 'other'] },
    { start: 12, end: 14, lanes: ['this', 'this'] },
    { start: 14, end: 16, lanes: [null, 'this'] },
    { start: 16, end: 20, lanes: [null, 'other'] },
    { start: 20, end: 30, lanes: [null, null] },
  ])
})

test('a number is said in words as it is shown, and why there is none', () => {
  const words = (value: number | null, passages: number[], reason: 'overlapping' | 'no-variation' = 'no-variation') => {
    const unitizing = value === null ? { value, reason } : { value }
    const rest = { observed: { value: 1 }, kappa: unitizing, alpha: unitizing, *interval() {} }
    return taggingWords({ ...rest, tagId: id('x'), passages, unitizing } as unknown as Parameters<
      typeof taggingWords
    >[0])
  }
  expect([
    words(0.7996, [3, 3]),
    words(0.7994, [3, 3]),
    words(0.6669, [3, 3]),
    words(0.6664, [3, 3]),
    words(0.9, [2, 2]),
    words(0.9, [1, 0]),
    words(null, [0, 0]),
    words(null, [1, 1]),
    words(null, [9, 9], 'overlapping'),
  ]).toEqual([
    'The analysts agree on where this tag belongs: reliable.',
    'The analysts mostly agree on where this tag belongs: tentative.',
    'The analysts mostly agree on where this tag belongs: tentative.',
    'The analysts do not agree enough on where this tag belongs: not to be relied on.',
    'Too few: 4 passages in all, where fewer than 5 tell nothing.',
    'Too few: 1 passage in all, where fewer than 5 tell nothing.',
    'Hidden because nobody tagged anything.',
    'Hidden because all of the text is tagged alike, so that nothing tells agreement from chance.',
    'Hidden because passages of one analyst overlap, so that they are no units of one text. See the tags one by one.',
  ])
})
