import type { Proposal } from '@shared/kinds/proposals'
import { atOnce } from '@shared/steps'
import { taggingAgreement } from '@shared/tagging/tagging-agreement'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '../sample-project'
import { about, rounded } from '../statistics/samples'

const proposal = (analyst: string, start: number, end: number, tags: string[], text = 'v1'): Proposal => ({
  id: id('p'),
  taggingId: id('t'),
  analystId: id(analyst),
  versionId: id(text),
  passageId: id('p'),
  start,
  end,
  tagIds: tags.map(id),
})

const agreement = (proposals: Proposal[], analysts = ['ann', 'bob'], texts = ['v1', 'v2'], length = 500) => {
  const tagging = { id: id('t'), versionIds: texts.map(id), analystIds: analysts.map(id) }
  return atOnce(taggingAgreement(tagging, proposals, () => length))
}
const shown = (told: ReturnType<typeof agreement>) =>
  rounded(
    told.map(({ tagId, passages, observed, kappa, alpha, unitizing }) => ({
      tag: ['x', 'y'].find((tag) => id(tag) === tagId) ?? 'all',
      passages,
      numbers: [observed, kappa, alpha, unitizing].map((each) => each.value ?? each.reason),
    })),
  )

test('text that nobody tagged counts: a public tool gives .660 where .778 is right', () => {
  expect(shown(agreement([proposal('ann', 100, 200, ['x']), proposal('bob', 120, 220, ['x'])]))).toEqual([
    { tag: 'all', passages: [1, 1], numbers: [0.96, 0.777778, 0.777889, 0.778989] },
    { tag: 'x', passages: [1, 1], numbers: [0.96, 0.777778, 0.777889, 0.778989] },
  ])
})

test('for all tags together characters are alike where they have the same tags, and passages that overlap are no units', () => {
  const told = shown(
    agreement([proposal('ann', 0, 100, ['x']), proposal('ann', 50, 150, ['y']), proposal('bob', 0, 150, ['x', 'y'])]),
  )
  expect(told.map(({ tag, passages, numbers }) => [tag, passages, numbers[0], numbers[3]])).toEqual([
    ['all', [2, 1], 0.9, 'overlapping'],
    ['x', [1, 1], 0.95, 0.773386],
    ['y', [1, 1], 0.95, 0.773386],
  ])
})

test('texts are one after the other, and what one analyst tagged twice counts once', () => {
  const one = shown(agreement([proposal('ann', 10, 60, ['x'], 'v2'), proposal('bob', 20, 70, ['x'], 'v2')]))
  const twice = shown(
    agreement([
      proposal('ann', 10, 40, ['x'], 'v2'),
      proposal('ann', 30, 60, ['x'], 'v2'),
      proposal('bob', 20, 70, ['x'], 'v2'),
    ]),
  )
  const apart = shown(agreement([proposal('ann', 10, 60, ['x'], 'v2'), proposal('bob', 10, 60, ['x'], 'v1')]))
  expect(twice[1]!.numbers).toEqual(one[1]!.numbers)
  expect(apart[1]!.numbers[0]).toBe(0.9)
})

const anyProposals = fc.array(
  fc
    .record({
      analyst: fc.constantFrom('ann', 'bob', 'cat'),
      start: fc.integer({ min: 0, max: 400 }),
      length: fc.integer({ min: 1, max: 100 }),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1 }),
      text: fc.constantFrom('v1', 'v2'),
    })
    .map(({ analyst, start, length, tags, text }) => proposal(analyst, start, start + length, tags, text)),
  { maxLength: 20 },
)
const ANALYSTS = ['ann', 'bob', 'cat']
const byTag = (told: ReturnType<typeof agreement>) =>
  Object.fromEntries(
    told.map(({ tagId, observed, kappa, alpha, unitizing }) => [tagId ?? 'all', { observed, kappa, alpha, unitizing }]),
  )

test('neither the order of analysts nor that of texts and proposals matters, and a tag may have another name', () => {
  fc.assert(
    fc.property(anyProposals, (proposals) => {
      const told = byTag(agreement(proposals, ANALYSTS))
      const turned = byTag(agreement(proposals.toReversed(), ANALYSTS.toReversed(), ['v2', 'v1']))
      expect(turned).toEqual(about(told))
      const renamed = proposals.map((each) => ({
        ...each,
        tagIds: each.tagIds.map((tag) => (tag === id('x') ? id('y') : id('x'))),
      }))
      const { [id('x')]: x, [id('y')]: y, ...rest } = byTag(agreement(renamed, ANALYSTS))
      expect({ ...rest, ...(y && { [id('x')]: y }), ...(x && { [id('y')]: x }) }).toEqual(about(told))
    }),
  )
})

test('an interval is worked out for each tag on its own, and is the same when asked again', () => {
  const many = ['ann', 'bob'].flatMap((analyst, moved) =>
    Array.from({ length: 30 }, (_, at) => proposal(analyst, at * 300 + moved * 20, at * 300 + 100, ['x'])),
  )
  const [, x] = agreement(many, ['ann', 'bob'], ['v1'], 10_000)
  const { value } = atOnce(x!.interval())
  expect([value!.low < x!.unitizing.value!, value!.high > x!.unitizing.value!]).toEqual([true, true])
  expect(atOnce(x!.interval())).toEqual({ value })
})
