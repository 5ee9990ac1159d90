import { richFrom } from '@shared/rich/from-markdown'
import { linesOf, withWords } from '@shared/rich/lines'
import { wordsOfLine } from '@shared/rich/plain-words'
import { markdownFrom } from '@shared/rich/to-markdown'
import { expect, it } from 'vitest'

const MARKDOWN = '# Head\n\nShips **may** wait.\n\n- one\n- two\n\n> said\n\n| a | b |\n| - | - |\n| c | d |'

it('lists the lines of every block with where they begin', () => {
  expect(linesOf(richFrom(MARKDOWN)).map(({ start, inlines, of }) => [start, wordsOfLine(inlines), of])).toEqual([
    [0, 'Head', 'heading'],
    [5, 'Ships may wait.', 'paragraph'],
    [21, 'one', 'bulletList'],
    [25, 'two', 'bulletList'],
    [29, 'said', 'blockquote'],
    [34, 'a', 'table'],
    [36, 'b', 'table'],
    [38, 'c', 'table'],
    [40, 'd', 'table'],
  ])
})

const changed = (start: number, end: number, was: string, becomes: string) => {
  const rich = withWords(richFrom(MARKDOWN), { start, end }, was, becomes)
  return rich && markdownFrom(rich)
}

it('puts other words in the look of those that stood there', () => {
  expect(changed(11, 14, 'may', 'will')).toContain('Ships **will** wait.')
  expect(changed(25, 28, 'two', 'three')).toContain('- three')
  expect(changed(40, 41, 'd', 'e')).toContain('| c | e |')
  expect(changed(11, 14, 'may', '')).toContain('Ships  wait.')
})

it('changes nothing where other words stand, or words of two looks', () => {
  expect(changed(11, 14, 'can', 'will')).toBeNull()
  expect(changed(5, 14, 'Ships may', 'Boats')).toBeNull()
  expect(changed(500, 503, 'may', 'will')).toBeNull()
})
