import { formatDay } from '@shared/words/days'
import { expect, test } from 'vitest'

test('a day is written with the name of its month, the same on every machine', () => {
  const days = Array.from({ length: 12 }, (_, month) => formatDay(`2026-${String(month + 1).padStart(2, '0')}-28`))
  expect(days).toEqual([
    '28 Jan 2026',
    '28 Feb 2026',
    '28 Mar 2026',
    '28 Apr 2026',
    '28 May 2026',
    '28 Jun 2026',
    '28 Jul 2026',
    '28 Aug 2026',
    '28 Sep 2026',
    '28 Oct 2026',
    '28 Nov 2026',
    '28 Dec 2026',
  ])
})

test('the first days of a month have no zero before them', () => {
  expect(formatDay('2026-10-04')).toBe('4 Oct 2026')
  expect(formatDay('0987-01-10')).toBe('10 Jan 0987')
})

test('a month there is not has no name', () => {
  expect(formatDay('2026-13-01')).toBe('1  2026')
})
