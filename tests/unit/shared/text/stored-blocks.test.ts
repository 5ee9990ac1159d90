import { expect, test } from 'vitest'
import { canonicalText } from '@shared/text/blocks'
import { StoredBlocks } from '@shared/text/stored-blocks'

const FORMER = [
  { kind: 'heading', level: 1, text: 'Ice' },
  { kind: 'paragraph', level: null, text: ' Two\nlines.[1] ' },
  { kind: 'quote', level: null, text: 'So she said.' },
  { kind: 'list-item', level: 2, text: 'b. In' },
  { kind: 'table-row', level: null, text: '\tCold\t' },
  { kind: 'caption', level: null, text: 'The pier in March' },
  { kind: 'footnote', level: null, text: '[1] See the annex.' },
]

test('blocks of older projects keep their words, and say what they are for', () => {
  const read = StoredBlocks.parse(FORMER)
  expect(read).toEqual([
    { kind: 'heading', level: 1, role: 'body', text: 'Ice' },
    { kind: 'paragraph', level: null, role: 'body', text: ' Two\nlines.[1] ' },
    { kind: 'quote', level: null, role: 'body', text: 'So she said.' },
    { kind: 'list-item', level: 2, role: 'body', text: 'b. In' },
    { kind: 'table-row', level: null, role: 'body', text: '\tCold\t' },
    { kind: 'paragraph', level: null, role: 'caption', text: 'The pier in March' },
    { kind: 'paragraph', level: null, role: 'note', text: '[1] See the annex.' },
  ])
  expect(canonicalText(read)).toBe(FORMER.map(({ text }) => text).join('\n\n'))
})

test('blocks that say what they are for are read as they are', () => {
  const blocks = [
    { kind: 'heading', level: 2, role: 'apparatus', text: 'Read on' },
    { kind: 'list-item', level: 1, role: 'note', text: '[1] See the annex.' },
  ]
  expect(StoredBlocks.parse(blocks)).toEqual(blocks)
})

test.each([
  { kind: 'caption', level: null, role: 'body', text: 'Of both' },
  { kind: 'advert', level: null, text: 'Buy' },
  { kind: 'paragraph', level: null, text: '' },
  { kind: 'paragraph', level: null, role: 'advert', text: 'Buy' },
])('%j is no block of any format', (block) => {
  expect(StoredBlocks.safeParse([block]).success).toBe(false)
})
