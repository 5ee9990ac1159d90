import type { LinkedEvidence } from '@shared/document/queries/risks'
import { STANCES } from '@shared/lexicons/stance'
import { balanceOf, countOrigins, leanOf } from '@shared/scoring/evidence-balance'
import { balanceWords } from '@shared/scoring/evidence-balance-words'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linked, sourceNamed } from './linked'

const wire = { origin: 'Reuters wire' }
const paper = sourceNamed('paper', { ...wire, reliability: 'C', published: '2025-03-06' })
const site = sourceNamed('site', { origin: ' reuters  WIRE ', reliability: 'B', published: '2025-03-09' })
const blog = sourceNamed('blog')
const office = sourceNamed('office', { reliability: 'F', published: '2024-01-02' })

test('reprints of one origin count once, with the best of their grades; grades and ages stand apart', () => {
  const balance = balanceOf([
    linked('supports', paper, 2),
    linked('supports', site, 2),
    linked('supports', blog),
    linked('contradicts', office, 6),
    linked('context', paper),
  ])
  expect(balance).toEqual({
    sides: {
      supports: {
        origins: [
          { key: 'reuters wire', grade: 'B' },
          { key: 'blog', grade: null },
        ],
        passages: 3,
        credibility: new Map([
          [2, 2],
          [null, 1],
        ]),
      },
      contradicts: { origins: [{ key: 'office', grade: 'F' }], passages: 1, credibility: new Map([[6, 1]]) },
      context: { origins: [{ key: 'reuters wire', grade: 'C' }], passages: 1, credibility: new Map([[null, 1]]) },
    },
    lean: 'for',
    oldest: '2024-01-02',
    newest: '2025-03-09',
    undated: 1,
  })
})

test('two passages of one origin do not outweigh one of another', () => {
  const against = linked('contradicts', office)
  expect(leanOf([linked('supports', paper), linked('supports', site), against])).toBe('even')
  expect(leanOf([linked('supports', paper), against, linked('contradicts', blog)])).toBe('against')
})

test('context points nowhere, and nothing points nowhere', () => {
  expect(leanOf([linked('context', paper)])).toBe(null)
  const { sides, ...rest } = balanceOf([])
  expect(rest).toEqual({ lean: null, oldest: null, newest: null, undated: 0 })
  expect(Object.values(sides).map(({ passages }) => passages)).toEqual([0, 0, 0])
})

test('a balance is told in a sentence', () => {
  expect(
    balanceWords(balanceOf([linked('supports', paper), linked('supports', blog), linked('contradicts', office)])),
  ).toBe('2 origins for, 1 against: for the risk. Newest 6 Mar 2025.')
  expect(balanceWords(balanceOf([linked('context', blog)]))).toBe(
    '0 origins for, 0 against: neither way. None says when it was published.',
  )
})

const anyLinked: fc.Arbitrary<LinkedEvidence[]> = fc.array(
  fc
    .record({
      stance: fc.constantFrom(...STANCES.map(({ key }) => key)),
      source: fc.constantFrom(paper, site, blog, office),
      credibility: fc.constantFrom(null, 1, 6),
    })
    .map(({ stance, source, credibility }) => linked(stance, source, credibility)),
)

test('the order of evidence changes no count, and turning every stance turns the balance', () => {
  const turned = { for: 'against', against: 'for', even: 'even' } as const
  const other = { supports: 'contradicts', contradicts: 'supports', context: 'context' } as const
  fc.assert(
    fc.property(anyLinked, (all) => {
      const { sides, lean } = balanceOf(all)
      const back = balanceOf(all.toReversed())
      expect(back.lean).toBe(lean)
      expect(back.sides.supports.origins.map(({ grade }) => grade)).toEqual(
        sides.supports.origins.map(({ grade }) => grade),
      )
      const mirrored = all.map((each) => linked(other[each.evidence.stance], each.source))
      expect(leanOf(mirrored)).toBe(lean && turned[lean])
      expect(Object.values(sides).reduce((sum, { passages }) => sum + passages, 0)).toBe(all.length)
      expect(countOrigins(all)).toBe(
        new Set(Object.values(sides).flatMap(({ origins }) => origins.map(({ key }) => key))).size,
      )
    }),
  )
})
