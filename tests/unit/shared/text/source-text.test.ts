import type { Block } from '@shared/text/blocks'
import { sourceText } from '@shared/text/source-text'
import { expect, test } from 'vitest'

const words = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', level: null, role: 'body', text }))

test('knows the canonical text and where in it each of its blocks starts', () => {
  const blocks = words('One.', '', 'Two 🚢 ships.', 'Three.')
  const text = sourceText('version', blocks)
  expect(text).toMatchObject({ versionId: 'version', blocks })
  expect(text.starts).toHaveLength(blocks.length)
  expect(blocks.map((block, at) => text.text.slice(text.starts[at], text.starts[at]! + block.text.length))).toEqual(
    blocks.map((block) => block.text),
  )
})

test('counts every paragraph but the apparatus', () => {
  const roles: Block['role'][] = [
    'apparatus',
    'headline',
    'byline',
    'body',
    'apparatus',
    'apparatus',
    'caption',
    'note',
  ]
  const blocks = words(...roles).map((block, at) => ({ ...block, role: roles[at]! }))
  expect(sourceText('version', blocks).numbers).toEqual([0, 1, 2, 3, 3, 3, 4, 5])
})

test('without blocks is empty', () => {
  expect(sourceText('version', [])).toMatchObject({ starts: [], numbers: [], text: '' })
})
