import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Column } from '../../../renderer/features/reader/column'
import { sourceText } from '@shared/text/source-text'
import { renderBlocks, WORDS } from './reading'
import { GAP, HEAD, LETTER, PANE, readInSmallPane } from '../browser/text-layout'

const text = sourceText(
  'v',
  WORDS.map((words) => ({ kind: 'paragraph', level: null, role: 'body', text: words })),
)
const LENGTH = WORDS[0]!.length
/** The height of one block of two lines with the gap below it. */
const STEP = 2 * LETTER.height + GAP

let column: Column
let viewport: HTMLElement
let root: HTMLElement

beforeAll(readInSmallPane)
beforeEach(() => {
  ;({ viewport, root } = renderBlocks(text.blocks))
  column = new Column(viewport, root, text)
})

const wordsIn = (block: number) => column.block(block)!.firstChild!
const shown = (ranges: readonly AbstractRange[]) =>
  ranges.map(({ startContainer, startOffset, endOffset }) => startContainer.nodeValue!.slice(startOffset, endOffset))

describe('from the page to the text', () => {
  test('an offset in the words of a block counts from the start of the block', () => {
    expect(column.offsetAt(wordsIn(0), 3)).toBe(3)
    expect(column.offsetAt(wordsIn(2), 0)).toBe(text.starts[2])
    expect(column.offsetAt(wordsIn(2), LENGTH)).toBe(text.starts[2]! + LENGTH)
  })

  test('a place before or behind the words of a block is its start or its end', () => {
    expect(column.offsetAt(column.block(1)!, 0)).toBe(text.starts[1])
    expect(column.offsetAt(column.block(1)!, 1)).toBe(text.starts[1]! + LENGTH)
  })

  test('what stands behind the words in a block, such as its margin, is its end', () => {
    const margin = document.createElement('span')
    margin.append('Cost')
    column.block(1)!.append(margin)
    expect(column.offsetAt(margin.firstChild!, 0)).toBe(text.starts[1]! + LENGTH)
    expect(column.offsetAt(margin, 0)).toBe(text.starts[1]! + LENGTH)
  })

  test('a place between blocks is the start of the next one, and behind the last the end of the last', () => {
    const stretch = root.children[1]!
    expect(column.offsetAt(stretch, 0)).toBe(text.starts[4])
    expect(column.offsetAt(stretch, 2)).toBe(text.starts[6])
    expect(column.offsetAt(stretch, 4)).toBe(text.starts[7]! + WORDS[7]!.length)
  })

  test('a place between stretches is the start of the next one, and behind them all the end of the text', () => {
    expect(column.offsetAt(root, 0)).toBe(0)
    expect(column.offsetAt(root, 2)).toBe(text.starts[8])
    expect(column.offsetAt(root, 3)).toBe(text.text.length)
  })

  test('a place outside the text is none', () => {
    expect(column.offsetAt(document.querySelector('p')!.firstChild!, 2)).toBeNull()
    expect(column.offsetAt(viewport, 0)).toBeNull()
    expect(column.offsetAt(document.body, 0)).toBeNull()
    const elsewhere = document.createElement('p')
    elsewhere.dataset['block'] = '0'
    elsewhere.append('Another text')
    document.body.append(elsewhere)
    expect(column.offsetAt(elsewhere.firstChild!, 2)).toBeNull()
  })
})

describe('from the text to the page', () => {
  test('an offset is a place in the words of its block', () => {
    expect(column.pointAt(0)).toEqual({ node: wordsIn(0), offset: 0 })
    expect(column.pointAt(text.starts[3]! + 4)).toEqual({ node: wordsIn(3), offset: 4 })
  })

  test('an offset in the blank line between blocks is the end of the block before', () => {
    expect(column.pointAt(text.starts[1]! - 1)).toEqual({ node: wordsIn(0), offset: LENGTH })
    expect(column.pointAt(text.text.length + 50)).toEqual({ node: wordsIn(11), offset: LENGTH })
  })

  test('a block without words has no place', () => {
    column.block(2)!.textContent = ''
    expect(column.pointAt(text.starts[2]!)).toBeNull()
    expect(column.rectAt(text.starts[2]!)).toBeNull()
  })

  test('the span of a block is its words, and of none nothing', () => {
    expect(column.span(1)).toEqual({ start: LENGTH + 2, end: 2 * LENGTH + 2 })
    expect(column.span(99)).toEqual({ start: 0, end: 0 })
  })
})

describe('the words of a span', () => {
  test('within a block are one range', () => {
    expect(shown(column.ranges({ start: 0, end: 8 }))).toEqual(['Block 01'])
  })

  test('over several blocks are one range for each, cut to the span', () => {
    expect(shown(column.ranges({ start: 9, end: text.starts[2]! + 8 }))).toEqual([
      WORDS[0]!.slice(9),
      WORDS[1],
      'Block 03',
    ])
  })

  test('that ends where a block begins are none of that block', () => {
    expect(shown(column.ranges({ start: 0, end: text.starts[1]! }))).toEqual([WORDS[0]])
  })

  test('of no words, or of a blank line, are none', () => {
    expect(column.ranges({ start: 4, end: 4 })).toEqual([])
    expect(column.ranges({ start: LENGTH, end: LENGTH + 2 })).toEqual([])
  })
})

describe('where things stand', () => {
  test('a caret stands at its letter', () => {
    expect(column.rectAt(0)).toMatchObject({ left: 0, top: HEAD, height: LETTER.height })
    expect(column.rectAt(text.starts[1]! + 23)).toMatchObject({ left: 3 * LETTER.width, top: HEAD + STEP + 20 })
  })

  test('a text that is not laid out has no place for a caret', () => {
    const { viewport: hidden, root: inside } = renderBlocks(text.blocks)
    const other = new Column(hidden, inside, text)
    inside.querySelectorAll('[data-block]').forEach((block) => block.removeAttribute('data-block'))
    expect(other.rectAt(0)).toBeNull()
  })

  test('the blocks near the view are those that show, and a margin adds those just outside', () => {
    expect(column.near(0)).toEqual({ first: 0, last: 2 })
    viewport.scrollTop = HEAD + 4 * STEP
    expect(column.near(0)).toEqual({ first: 4, last: 7 })
    expect(column.near(STEP)).toEqual({ first: 3, last: 7 })
    expect(column.near(2 * STEP)).toEqual({ first: 2, last: 8 })
    expect(column.near(10_000)).toEqual({ first: 0, last: 11 })
  })

  test('a block that ends exactly where the view begins is not near', () => {
    viewport.scrollTop = HEAD + 2 * LETTER.height
    expect(column.near(0).first).toBe(1)
    viewport.scrollTop -= 1
    expect(column.near(0).first).toBe(0)
  })

  test('below the last block the last is near', () => {
    viewport.scrollTop = 5000
    expect(column.near(0)).toEqual({ first: 11, last: 11 })
  })
})

describe('bringing a place into view', () => {
  const top = (offset: number) => column.rectAt(offset)!.top

  test('a place well within view scrolls nothing', () => {
    viewport.scrollTop = HEAD + STEP
    column.reveal(text.starts[2]!, false)
    expect(viewport.scrollTop).toBe(HEAD + STEP)
  })

  test('a place asked for from elsewhere comes to the upper third, wherever it was', () => {
    viewport.scrollTop = HEAD + 4 * STEP
    column.reveal(text.starts[5]!, true)
    expect(top(text.starts[5]!)).toBeCloseTo(PANE.height / 3)
    column.reveal(text.starts[10]!, true)
    expect(top(text.starts[10]!)).toBeCloseTo(PANE.height / 3)
  })

  test('a caret near the upper edge keeps forty pixels above it', () => {
    viewport.scrollTop = HEAD + 2 * STEP
    column.reveal(text.starts[2]!, false)
    expect(top(text.starts[2]!)).toBe(40)
    viewport.scrollTop = HEAD + 2 * STEP - 40
    column.reveal(text.starts[2]!, false)
    expect(viewport.scrollTop).toBe(HEAD + 2 * STEP - 40)
  })

  test('a caret near the lower edge keeps eighty pixels for its line and those below', () => {
    viewport.scrollTop = HEAD + 3 * STEP - (PANE.height - 80)
    column.reveal(text.starts[3]!, false)
    expect(top(text.starts[3]!)).toBe(120)
    viewport.scrollTop -= 1
    column.reveal(text.starts[3]!, false)
    expect(top(text.starts[3]!)).toBe(120)
  })

  test('a caret far outside is brought in', () => {
    column.reveal(text.starts[11]!, false)
    expect(top(text.starts[11]!)).toBe(120)
    column.reveal(text.starts[1]!, false)
    expect(top(text.starts[1]!)).toBe(40)
  })

  test('the first block shows with the head above it', () => {
    viewport.scrollTop = 5000
    column.reveal(3, true)
    expect(viewport.scrollTop).toBe(0)
  })

  test('a place that does not exist scrolls nothing', () => {
    const nothing = new Column(viewport, document.createElement('div'), text)
    viewport.scrollTop = 70
    nothing.reveal(text.starts[4]!, true)
    expect(viewport.scrollTop).toBe(70)
    column.block(4)!.textContent = ''
    column.reveal(text.starts[4]!, true)
    expect(column.rectAt(text.starts[4]!)).toBeNull()
  })
})
