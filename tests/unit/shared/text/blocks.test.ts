import { Block, blockIndexAt, blockStarts, canonicalText } from '@shared/text/blocks'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const block = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })

test('the canonical text is the blocks with one blank line between them', () => {
  expect(canonicalText([block('Title'), block('One.\nTwo.'), block('End')])).toBe('Title\n\nOne.\nTwo.\n\nEnd')
  expect(canonicalText([block('Alone')])).toBe('Alone')
  expect(canonicalText([])).toBe('')
})

test('the starts count UTF-16 units and the blank lines', () => {
  expect(blockStarts([block('ab'), block('😀'), block('c')])).toEqual([0, 4, 8])
  expect(blockStarts([])).toEqual([])
})

test('a blank line belongs to the block before it', () => {
  const starts = [0, 4, 8]
  expect([0, 1, 2, 3, 4, 5, 7, 8, 9, 100].map((offset) => blockIndexAt(starts, offset))).toEqual([
    0, 0, 0, 0, 1, 1, 1, 2, 2, 2,
  ])
})

test('an offset before the text, or in a text without blocks, is in the first block', () => {
  expect(blockIndexAt([0, 4], -1)).toBe(0)
  expect(blockIndexAt([], 3)).toBe(0)
})

test('every character is found in the block that holds it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 }), (texts) => {
      const blocks = texts.map(block)
      const [text, starts] = [canonicalText(blocks), blockStarts(blocks)]
      for (const [index, start] of starts.entries()) {
        expect(text.slice(start, start + texts[index]!.length)).toBe(texts[index])
        expect(blockIndexAt(starts, start)).toBe(index)
        expect(blockIndexAt(starts, start + texts[index]!.length - 1)).toBe(index)
      }
    }),
  )
})

test.each([
  [{ kind: 'heading', level: 1, role: 'body', text: 'x' }, true],
  [{ kind: 'heading', level: 6, role: 'body', text: 'x' }, true],
  [{ kind: 'table-row', level: null, role: 'body', text: ' ' }, true],
  [{ kind: 'heading', level: 0, role: 'body', text: 'x' }, false],
  [{ kind: 'heading', level: 7, role: 'body', text: 'x' }, false],
  [{ kind: 'heading', level: 1.5, role: 'body', text: 'x' }, false],
  [{ kind: 'heading', level: 1, role: 'body', text: '' }, false],
  [{ kind: 'chapter', level: 1, role: 'body', text: 'x' }, false],
  [{ kind: 'quote', role: 'body', text: 'x' }, false],
  [{ kind: 'quote', level: null, text: 'x' }, false],
  [{ kind: 'quote', level: null, role: 'advert', text: 'x' }, false],
  [{ kind: 'caption', level: null, role: 'body', text: 'x' }, false],
  [{ kind: 'quote', level: null, role: 'body', text: 'x', page: 1 }, false],
])('%j is a block: %s', (value, is) => {
  expect(Block.safeParse(value).success).toBe(is)
})
