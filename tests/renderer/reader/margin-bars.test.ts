import { expect, test } from 'vitest'
import { packMargin } from '../../../renderer/features/reader/margin'
import { lightMargin, marginElement } from '../../../renderer/features/reader/margin-bars'
import type { Mark } from '@shared/reading/marks'

const placed = (passageId: string, more: Partial<Mark> = {}) => ({
  mark: {
    passageId,
    tagId: passageId,
    name: passageId,
    title: `${passageId} · Ada`,
    colour: 3 as const,
    line: 'solid' as const,
    span: { start: 0, end: 1 },
    lane: 0,
    fills: true,
    begins: true,
    ...more,
  },
  place: { start: 0, end: 40 },
})
const LETTERS = new Map([['a', 'AX']])

const partsOf = (margin: HTMLElement) =>
  [...margin.querySelectorAll<HTMLElement>('span')].map(({ dataset, title }) => ({
    ...Object.fromEntries(Object.entries(dataset)),
    title,
  }))

test('a margin is its bars with their letters, and a name, none of it said by screen readers', () => {
  const margin = marginElement(packMargin([placed('a'), placed('b', { line: 'dashed' })], LETTERS))
  expect(margin.ariaHidden).toBe('true')
  expect(margin.textContent).toBe('')
  expect(partsOf(margin)).toEqual([
    { passage: 'a', line: 'solid', letters: 'AX', title: 'a · Ada' },
    { passage: 'b', line: 'dashed', title: 'b · Ada' },
    { passage: 'a', name: 'a', more: '+1', title: '' },
  ])
})

test('marks without a lane are one bar that names twelve of them', () => {
  const many = Array.from({ length: 20 }, (_, n) => placed(`t${n}`))
  const last = partsOf(marginElement(packMargin(many, LETTERS))).at(-2)
  expect(last).toEqual({
    passage: 't7',
    title: '13 more marks here: t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18 …',
  })
})

test('what is isolated dims the others, and the chosen one stands out', () => {
  const margin = marginElement(packMargin([placed('a'), placed('b')], LETTERS))
  const looks = () =>
    [...margin.children].map((part) => [part.hasAttribute('data-chosen'), part.hasAttribute('data-dimmed')])
  lightMargin(margin, 'b', 'a')
  expect(looks()).toEqual([
    [false, false],
    [true, true],
    [false, false],
  ])
  lightMargin(margin, null, null)
  expect(looks()).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ])
})
