import { impactAnchor, IMPACTS, Impact } from '@shared/lexicons/impact'
import { expect, test } from 'vitest'

test('the five levels run from negligible to catastrophic', () => {
  expect(IMPACTS.map(({ level, name }) => [level, name])).toEqual([
    [1, 'negligible'],
    [2, 'limited'],
    [3, 'serious'],
    [4, 'severe'],
    [5, 'catastrophic'],
  ])
})

test('loss of life makes an impact severe, and only what comes before it is said to be without', () => {
  expect(IMPACTS.filter(({ anchor }) => anchor.includes('lives are lost')).map(({ level }) => level)).toEqual([4])
  expect(IMPACTS.filter(({ anchor }) => anchor.includes('no loss of life')).map(({ level }) => level)).toEqual([3])
  expect(new Set(IMPACTS.map(({ anchor }) => anchor)).size).toBe(5)
})

test('each level that can be scored finds its own anchor', () => {
  const levels = [...Impact.values] as Impact[]
  expect(levels.map((level) => impactAnchor(level))).toEqual(IMPACTS)
})
