import type { Proposal } from '@shared/kinds/proposals'
import { atOnce } from '@shared/steps'
import { placesOf, sharedWords, spansAt } from '@shared/tagging/places'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AT, id } from '../sample-project'

const tagging = (analysts: string[]) => ({
  id: id('t'),
  position: 1,
  name: 't',
  versionIds: [id('v1'), id('v2')],
  analystIds: analysts.map(id),
  tagIds: null,
  openedAt: AT,
  finishedBy: [],
  closedAt: AT,
})

const TAGS = ['x', 'y', 'z']
const proposal = (analyst: string, start: number, end: number, tags: string[], text = 'v1'): Proposal => ({
  id: id(`${analyst}${start}${end}`),
  taggingId: id('t'),
  analystId: id(analyst),
  versionId: id(text),
  passageId: id(`p${analyst}${start}`),
  start,
  end,
  tagIds: tags.map(id),
})
const nameOf = (wanted: string) => TAGS.find((tag) => id(tag) === wanted)
const told = (analysts: string[], proposals: Proposal[]) =>
  atOnce(placesOf(tagging(analysts), proposals)).map(
    ({ tagId, start, end, sort, proposals: there }) => `${nameOf(tagId)} ${start}–${end} ${sort} ${there.length}`,
  )

test('a place is what overlaps of one tag, and says how analysts differ there', () => {
  expect(
    told(
      ['ann', 'bob'],
      [
        proposal('bob', 5, 9, ['x'], 'v2'),
        proposal('ann', 0, 10, ['x']),
        proposal('bob', 0, 10, ['x']),
        proposal('ann', 20, 30, ['x', 'y']),
        proposal('bob', 25, 40, ['x']),
        proposal('ann', 35, 38, ['x']),
        proposal('ann', 50, 60, ['x']),
        proposal('bob', 55, 65, ['z']),
        proposal('ann', 70, 80, ['x']),
        proposal('bob', 80, 90, ['x']),
      ],
    ),
  ).toEqual([
    'x 0–10 agreed 2',
    'x 20–40 borders 3',
    'y 20–30 tags 1',
    'x 50–60 tags 1',
    'z 55–65 tags 1',
    'x 70–80 missing 1',
    'x 80–90 missing 1',
    'x 5–9 missing 1',
  ])
})

test('of three all must have the same words for a place to be agreed', () => {
  const [ann, bob, cat] = ['ann', 'bob', 'cat'].map((name) => proposal(name, 0, 10, ['x']))
  expect(told(['ann', 'bob', 'cat'], [ann!, bob!])).toEqual(['x 0–10 missing 2'])
  expect(told(['ann', 'bob', 'cat'], [ann!, bob!, cat!])).toEqual(['x 0–10 agreed 3'])
  expect(told(['ann', 'bob', 'cat'], [ann!, bob!, { ...cat!, end: 9 }])).toEqual(['x 0–10 borders 3'])
})

test('words that are shared, and words that were proposed', () => {
  const at = (...proposals: Proposal[]) => ({ proposals })
  expect(sharedWords(at(proposal('ann', 0, 10, ['x']), proposal('bob', 5, 15, ['x'])))).toEqual({ start: 5, end: 10 })
  // Bob's two passages are taken as one.
  expect(
    sharedWords(at(proposal('bob', 0, 3, ['x']), proposal('ann', 2, 8, ['x']), proposal('bob', 7, 9, ['x']))),
  ).toEqual({ start: 2, end: 8 })
  expect(spansAt(at(proposal('ann', 0, 10, ['x']), proposal('bob', 0, 10, ['x'])))).toEqual([{ start: 0, end: 10 }])
})

const anyProposal = fc
  .record({
    analyst: fc.constantFrom('ann', 'bob', 'cat'),
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 20 }),
    tags: fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 }),
    text: fc.constantFrom('v1', 'v2'),
  })
  .map(({ analyst, start, length, tags, text }) => proposal(analyst, start, start + length, tags, text))
const anyProposals = fc
  .array(anyProposal, { maxLength: 30 })
  .map((all) => all.map((each, index) => ({ ...each, id: id(`p${index}`) })))
const ANALYSTS = ['ann', 'bob', 'cat']

test('every tag of every proposal is in one place, places of a tag do not overlap, and their order is the text’s', () => {
  fc.assert(
    fc.property(anyProposals, (proposals) => {
      const places = atOnce(placesOf(tagging(ANALYSTS), proposals))
      const given = proposals.flatMap(({ id: proposalId, tagIds }) => tagIds.map((tag) => `${proposalId} ${tag}`))
      const found = places.flatMap(({ tagId, proposals: there }) => there.map((each) => `${each.id} ${tagId}`))
      expect(found.toSorted()).toEqual(given.toSorted())
      places.forEach((place, index) => {
        const later = places.slice(index + 1).filter((each) => each.versionId === place.versionId)
        expect(later.every(({ start }) => start >= place.start)).toBe(true)
        expect(later.filter(({ tagId, start }) => tagId === place.tagId && start < place.end)).toEqual([])
      })
    }),
  )
})

test('neither the order of analysts nor that of proposals matters', () => {
  fc.assert(
    fc.property(anyProposals, (proposals) => {
      expect(told(ANALYSTS.toReversed(), proposals.toReversed())).toEqual(told(ANALYSTS, proposals))
    }),
  )
})

test('a place without an analyst has other tags there exactly where that one tagged something', () => {
  fc.assert(
    fc.property(anyProposals, (proposals) => {
      for (const { versionId, start, end, sort, proposals: there } of atOnce(placesOf(tagging(ANALYSTS), proposals))) {
        const without = ANALYSTS.map(id).filter((analyst) => there.every(({ analystId }) => analystId !== analyst))
        const something = proposals.some(
          (each) =>
            without.includes(each.analystId) && each.versionId === versionId && each.start < end && each.end > start,
        )
        expect(sort === 'tags').toBe(something)
        expect(sort === 'missing').toBe(without.length > 0 && !something)
      }
    }),
  )
})
