import { MemoLayout } from '@shared/kinds/memo-layout'
import { MemoSection } from '@shared/kinds/memo-sections'
import {
  leftOutOf,
  movedBy,
  movedTo,
  withoutSection,
  withPart,
  withSection,
  writtenAndLeftOut,
} from '@shared/memo/arrange-layout'
import { BUILT_IN_LAYOUTS, hasSection, ICD_203 } from '@shared/memo/layouts'
import { describe, expect, test } from 'vitest'

const part = (section: MemoSection, place: 'body' | 'annex' = 'body') =>
  ({ section, place, depth: 'whole', title: '' }) as const
const PARTS = [part('outlook'), part('gaps'), part('dissent'), part('method', 'annex'), part('checks', 'annex')]
const order = (parts: readonly { section: string; place: string }[]) =>
  parts.map(({ section, place }) => (place === 'annex' ? `${section} (annex)` : section)).join(', ')

describe('the sections of a memo', () => {
  test.each([
    ['gaps', -1, 'gaps, outlook, dissent, method (annex), checks (annex)'],
    ['gaps', 1, 'outlook, dissent, gaps, method (annex), checks (annex)'],
    ['checks', -1, 'outlook, gaps, dissent, checks (annex), method (annex)'],
    ['outlook', -1, order(PARTS)],
    ['checks', 1, order(PARTS)],
    ['dissent', 1, 'outlook, gaps, dissent (annex), method (annex), checks (annex)'],
    ['method', -1, 'outlook, gaps, dissent, method, checks (annex)'],
    ['sources', 1, order(PARTS)],
  ] as const)('%s moved by %i goes one place on, from the body to the annexes and back', (section, by, moved) => {
    expect(order(movedBy(PARTS, section, by))).toBe(moved)
  })

  test('that stand alone move between the body and the annexes, too', () => {
    expect(order(movedBy([part('gaps')], 'gaps', 1))).toBe('gaps (annex)')
    expect(order(movedBy([part('gaps', 'annex')], 'gaps', -1))).toBe('gaps')
  })

  test('dropped on another stand where that stood, in its place', () => {
    expect(order(movedTo(PARTS, 'outlook', 'dissent'))).toBe('gaps, dissent, outlook, method (annex), checks (annex)')
    expect(order(movedTo(PARTS, 'gaps', 'checks'))).toBe(
      'outlook, dissent, method (annex), checks (annex), gaps (annex)',
    )
    expect(order(movedTo(PARTS, 'checks', 'outlook'))).toBe('checks, outlook, gaps, dissent, method (annex)')
    expect(order(movedTo(PARTS, 'gaps', 'gaps'))).toBe(order(PARTS))
  })

  test('put elsewhere come last there, and the body always before the annexes', () => {
    expect(order(withPart(PARTS, 'gaps', { place: 'annex' }))).toBe(
      'outlook, dissent, method (annex), checks (annex), gaps (annex)',
    )
    expect(order(withPart(PARTS, 'method', { place: 'body' }))).toBe('outlook, gaps, dissent, method, checks (annex)')
    expect(order(withSection(PARTS, 'sources', 'body'))).toBe(
      'outlook, gaps, dissent, sources, method (annex), checks (annex)',
    )
    expect(order(withoutSection(PARTS, 'gaps'))).toBe('outlook, dissent, method (annex), checks (annex)')
  })

  test('change their title and depth where they stand', () => {
    expect(withPart(PARTS, 'gaps', { title: 'Unknown', depth: 'short' })[1]).toEqual({
      ...part('gaps'),
      title: 'Unknown',
      depth: 'short',
    })
  })
})

test('every template is a layout with its body before its annexes', () => {
  for (const { layout } of BUILT_IN_LAYOUTS) {
    expect(MemoLayout.parse(layout)).toEqual(layout)
    const places = layout.parts.map(({ place }) => place)
    expect(places.lastIndexOf('body')).toBeLessThan(places.indexOf('annex'))
  }
})

test('a section left out is named where somebody wrote in it, or instead of it', () => {
  const layout = { ...ICD_203, parts: PARTS }
  const memo = { layout, written: { outlook: 'Ice.', implications: 'Ships wait.' }, overrides: {} }
  expect(leftOutOf(layout)).toHaveLength(MemoSection.options.length - PARTS.length)
  expect(writtenAndLeftOut(memo)).toEqual(['implications'])
  expect(writtenAndLeftOut({ ...memo, overrides: { matrix: { instead: 'See below.', of: '' } } })).toEqual([
    'matrix',
    'implications',
  ])
  expect([hasSection({ layout }, 'gaps'), hasSection({ layout }, 'lexicon'), hasSection({}, 'lexicon')]).toEqual([
    true,
    false,
    true,
  ])
})
