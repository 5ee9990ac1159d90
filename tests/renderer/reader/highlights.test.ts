import { beforeEach, expect, test } from 'vitest'
import { choosePainted, Highlights, spotlight, wordsOf } from '../../../renderer/features/reader/highlights'
import type { Mark } from '@shared/reading/marks'
import { adoptedRules, painted, paintHighlights } from '../browser/highlights'

beforeEach(paintHighlights)

const block = (words: string) => {
  const element = document.createElement('p')
  element.append(words)
  return element
}
const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  passageId: 'p',
  tagId: 'cost',
  name: 'Cost',
  title: 'Cost · Ada',
  colour: 2,
  line: 'solid',
  span: { start, end },
  lane: 0,
  fills: true,
  begins: true,
  ...more,
})

test('marks are painted under the name of their colour, line and lane', () => {
  const highlights = new Highlights()
  highlights.paint(0, block('One two three'), [mark(0, 3), mark(4, 7, { line: 'wavy', lane: 1, fills: false })])
  highlights.paint(1, block('Four five'), [mark(0, 4)])
  expect(painted()).toEqual({ 'fill-2-solid-0': ['One', 'Four'], 'underline-2-wavy-1': ['two'] })
  expect(CSS.highlights.get('underline-2-wavy-1')?.priority).toBe(1)
})

test('painting a block again takes what was painted there before', () => {
  const highlights = new Highlights()
  const element = block('One two three')
  highlights.paint(0, element, [mark(0, 3)])
  highlights.paint(0, element, [mark(4, 7)])
  expect(painted()).toEqual({ 'fill-2-solid-0': ['two'] })
})

test('a block is cleared without touching the others, and clearing all clears everything', () => {
  const highlights = new Highlights()
  highlights.paint(0, block('One'), [mark(0, 3)])
  highlights.paint(1, block('Two'), [mark(0, 3)])
  highlights.clear(0)
  highlights.clear(7)
  expect(painted()).toEqual({ 'fill-2-solid-0': ['Two'] })
  highlights.clearAll()
  expect([...CSS.highlights]).toEqual([])
  highlights.paint(0, block('One'), [mark(0, 3)])
  expect(painted()).toEqual({ 'fill-2-solid-0': ['One'] })
})

test('a block without words has nothing to paint', () => {
  const empty = document.createElement('p')
  expect(wordsOf(empty, { start: 0, end: 1 })).toBeNull()
  new Highlights().paint(0, empty, [mark(0, 3)])
  expect(painted()).toEqual({})
})

test('a spotlight shows these words and only them, above the marks', () => {
  const words = (text: string) => [wordsOf(block(text), { start: 0, end: text.length })!]
  spotlight('passage-shown', words('first'))
  spotlight('passage-shown', words('second'))
  spotlight('words-kept', words('kept'))
  expect(painted()).toEqual({ 'passage-shown': ['second'], 'words-kept': ['kept'] })
  expect(CSS.highlights.get('passage-shown')?.priority).toBe(3)
  spotlight('passage-shown', [])
  expect(CSS.highlights.has('passage-shown')).toBe(false)
})

test('the chosen passage stands out in one colour, its own', () => {
  const words = [wordsOf(block('chosen'), { start: 0, end: 6 })!]
  choosePainted(words, 3)
  expect(painted()).toEqual({ 'chosen-3': ['chosen'] })
  choosePainted(words, 0)
  expect(painted()).toEqual({ 'chosen-0': ['chosen'] })
  choosePainted([], 0)
  expect(painted()).toEqual({})
})

test('there is one rule for every look a mark can have, written once', () => {
  new Highlights()
  new Highlights()
  expect(document.adoptedStyleSheets).toHaveLength(1)
  const rules = adoptedRules().match(/::highlight\(([^)]+)\)/g) ?? []
  // Nine colours, five lines, three lanes, filled or not; nine chosen colours; one dimmed; three hedged; two spotlights.
  expect(rules).toHaveLength(9 * 5 * 3 * 2 + 9 + 1 + 3 + 2)
  expect(new Set(rules).size).toBe(rules.length)
  const ruleOf = (name: string) =>
    new RegExp(`::highlight\\(${name}\\) \\{([^}]*)\\}`).exec(adoptedRules())?.[1]?.replace(/\s+/g, ' ').trim()
  expect(ruleOf('fill-2-wavy-1')).toBe(
    'background-color: color-mix(in srgb, var(--t2) var(--mark-fill), transparent); text-decoration: underline wavy 2px var(--t2); text-underline-offset: 5px; text-decoration-skip-ink: none;',
  )
  expect(ruleOf('underline-0-dotted-2')).toBe(
    'text-decoration: underline dotted 2px var(--line-strong); text-underline-offset: 8px; text-decoration-skip-ink: none;',
  )
  expect(ruleOf('chosen-1')).toBe('background-color: color-mix(in srgb, var(--t1) 24%, transparent);')
})
