import { render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { beforeAll, expect, test } from 'vitest'
import { sourceText } from '@shared/text/source-text'
import { atOnce } from '@shared/steps'
import { Column } from '../../../renderer/features/reader/column'
import { ReadingColumn } from '../../../renderer/features/reader/ReadingColumn'
import { readInSmallPane } from '../browser/text-layout'
import { Reading } from './reading'

const BLOCKS = 1_000
const text = sourceText(
  'long',
  Array.from({ length: BLOCKS }, (_, n) => ({
    kind: 'paragraph',
    level: null,
    role: n === 500 ? 'apparatus' : 'body',
    text: `Paragraph ${n}.`,
  })),
)

beforeAll(readInSmallPane)

function read() {
  const { container } = render(
    <div data-reading>
      <ReadingColumn root={createRef()} text={text} language="en" />
    </div>,
  )
  const column = new Column(container, screen.getByRole('document'), text)
  const numbers = () =>
    [...container.querySelectorAll<HTMLElement>('[data-block]')].map(({ dataset }) => Number(dataset['block']))
  return { column, numbers }
}

const ALL = Array.from({ length: BLOCKS }, (_, n) => n)
const from = (first: number, end: number) => ALL.slice(first, end)

test('of a long text the beginning is in the page at once, with what is folded, and all of it in the end', () => {
  const { column, numbers } = read()
  expect(numbers()).toEqual([...from(0, 128), 500])
  atOnce(column.fillAll())
  expect(numbers()).toEqual(ALL)
  expect(column.block(999)?.textContent).toBe('Paragraph 999.')
  expect(column.block(1_000)).toBeUndefined()
})

test('what is read comes into the page whole, after it was seen first', async () => {
  const made = new Reading(text.blocks.map((block) => block.text))
  await made.open()
  const { column, numbers } = read()
  const detach = made.reader().attach(column)
  expect(numbers().length).toBeLessThan(BLOCKS)
  await waitFor(() => expect(numbers()).toEqual(ALL))
  detach()
})

test('a block that is asked for comes into the page with its part, and once', () => {
  const { column, numbers } = read()
  const block = column.block(700)
  expect(block?.textContent).toBe('Paragraph 700.')
  expect(numbers()).toEqual([...from(0, 128), 500, ...from(693, 709)])
  expect(column.pointAt(text.starts[700] ?? 0)).toEqual({ node: block?.firstChild, offset: 0 })
  atOnce(column.fillAll())
  expect(column.block(700)).toBe(block)
  expect(numbers()).toEqual(ALL)
})

test.each(['show', 'reveal'] as const)(
  'what is seen with a block is in the page before it is brought into view: %s',
  (how) => {
    const { column, numbers } = read()
    if (how === 'show') column.show(700)
    else column.reveal(text.starts[700] ?? 0, true)
    expect(numbers()).toEqual([...from(0, 128), 500, ...from(645, 757)])
  },
)

test('places beside what is not in the page yet are found', () => {
  const { column } = read()
  const parts = [...column.root.children]
  expect(column.offsetAt(column.root, parts.length - 1)).toBe(text.starts[997])
  expect(column.offsetAt(column.root, parts.length)).toBe(text.text.length)
})
