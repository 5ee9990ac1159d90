import { Id } from '@shared/fields'
import { derivedId } from '@shared/operations/derived-id'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('the same pair gives the same id, and another pair another', () => {
  const round = '6f0e7b52-5a3e-4b6c-9d41-0d2b7c1f9a10'
  const score = '0b8fd0c4-93a1-4c7e-8f25-77aa41e0c3d9'
  expect(derivedId(round, score)).toBe('a2bef5da-e1bd-8f9f-b8f6-d3c11d93a8cf')
  expect(derivedId(score, round)).not.toBe(derivedId(round, score))
})

test('ids that count up give others, too', () => {
  const numbered = (from: number) =>
    [0, 1, 2, 3].map((each) => `00000000-0000-4000-8000-${String(from + each).padStart(12, '0')}`)
  const ids = numbered(10).flatMap((round) => numbered(20).map((score) => derivedId(round, score)))
  expect(new Set(ids).size).toBe(16)
})

test('ids of one round differ for different scores, and are ids', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), (round, one, other) => {
      expect(Id.safeParse(derivedId(round, one)).success).toBe(true)
      if (one !== other) expect(derivedId(round, one)).not.toBe(derivedId(round, other))
    }),
  )
})
