import { describe, expect, test } from 'vitest'
import type { TreeBlock } from '@shared/memo/memo-tree'
import type { CaptionLabel } from '@shared/memo/printed-memo'
import { DocxBlocks, type Figures } from '../../../../electron/exporting/docx-blocks'
import { pageOf } from '../../../../electron/exporting/docx-styles'
import { detail } from '../../../../electron/exporting/docx-text'
import { note, paragraph, strong, text } from '../../shared/memo/tree-parts'
import { PIXEL } from './pixel'
import { all, bodyOf, runsOf, value } from './docx-parts'

const about = { sourceId: 's', passageId: 'p' }
const quote = (words: string, language = 'en', number = 1): TreeBlock => ({
  kind: 'quote',
  text: words,
  language,
  note: number,
  about,
  unseen: false,
})

/** The paragraphs of these blocks, converted one after the other. */
/** Blocks written on A4, the first table and figure numbered 1. */
const writerOf = (figures: Figures = new Map(), labels: Labels = new Map()) =>
  new DocxBlocks({ figures, labels, textWidth: pageOf('a4').textWidth, comments: new Map() })
type Labels = ReadonlyMap<TreeBlock, CaptionLabel>

async function paragraphs(blocks: readonly TreeBlock[], figures?: Figures, labels?: Labels): Promise<Element[]> {
  const writer = writerOf(figures, labels)
  return all(await bodyOf(blocks.flatMap((block) => writer.block(block))), 'w:p')
}
const styleOf = (each: Element | undefined) => value(each, 'w:pStyle')

describe('a paragraph', () => {
  test('keeps its line breaks, its bold words and nothing else', async () => {
    const [made] = await paragraphs([paragraph(strong('For: '), text('one\ntwo\n\nfour'))])
    expect(runsOf(made)).toEqual(['*For: ', 'one', '/two', '/', '/four'])
    expect(styleOf(made)).toBeUndefined()
  })

  test('stays with the next one only where the memo asks for it', async () => {
    const made = await paragraphs([{ kind: 'paragraph', inlines: [text('a')], keep: true }, paragraph(text('b'))])
    expect(made.map((each) => all(each, 'w:keepNext').map((mark) => mark.getAttribute('w:val')))).toEqual([
      [null],
      ['false'],
    ])
  })

  test('refers to a note once and takes its number from there later, with a comma between two', async () => {
    const made = await paragraphs([paragraph(text('a'), note(1), note(2), text('b'), note(1)), paragraph(note(2))])
    expect(made.map(runsOf)).toEqual([['a', '[note 1]', '^,', '[note 2]', 'b', '^1'], ['^2']])
    expect(made.map((each) => all(each, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name')))).toEqual([
      ['note_1', 'note_2'],
      [],
    ])
    expect(made.map((each) => all(each, 'w:instrText').map(({ textContent }) => textContent))).toEqual([
      ['NOTEREF note_1 \\f \\h'],
      ['NOTEREF note_2 \\f \\h'],
    ])
  })
})

test('a heading, a detail and the heading of a section have their styles', async () => {
  const writer = writerOf()
  const made = all(
    await bodyOf([
      detail('Date', '6 Oct 2026'),
      writer.sectionHeading('bottom-line', 'Bottom line'),
      ...writer.block({ kind: 'heading', text: 'R1 Flood' }),
    ]),
    'w:p',
  )
  expect(made.map((each) => [styleOf(each), runsOf(each)])).toEqual([
    ['Detail', ['→Date:', '6 Oct 2026']],
    ['Heading1', ['Bottom line']],
    ['Heading2', ['R1 Flood']],
  ])
  expect(value(made[1], 'w:bookmarkStart', 'w:name')).toBe('section_bottom_line')
})

test('each item of a list is a bullet', async () => {
  const made = await paragraphs([
    { kind: 'list', items: [{ inlines: [text('a')] }, { inlines: [strong('b'), note(1)] }] },
  ])
  expect(made.map((each) => [value(each, 'w:ilvl'), runsOf(each)])).toEqual([
    ['0', ['a']],
    ['0', ['*b', '[note 1]']],
  ])
})

describe('a quote', () => {
  test('has a paragraph for each of its own, with the reference after the last', async () => {
    const made = await paragraphs([quote('one\ntwo\n\n\nthree')])
    expect(made.map((each) => [styleOf(each), runsOf(each)])).toEqual([
      ['Evidence', ['one', '/two']],
      ['Evidence', ['three', '[note 1]']],
    ])
  })

  test.each([
    ['en', {}],
    ['en-GB', {}],
    ['eng', {}],
    ['no', { 'w:val': 'no' }],
    ['zh-Hans-CN', { 'w:val': 'zh-Hans-CN' }],
    ['', {}],
    ['"><b>', {}],
    ['norwegian', {}],
    ['n', {}],
  ])('in %j is marked for the spelling checker where that helps', async (language, marks) => {
    const [made] = await paragraphs([quote('words', language)])
    const attributes = all(made, 'w:lang').flatMap((mark) =>
      [...mark.attributes].map(({ name, value: to }) => [name, to]),
    )
    expect(Object.fromEntries(attributes)).toEqual(marks)
    expect(all(made, 'w:bidi')).toHaveLength(0)
  })

  test.each([
    ['Arabic', 'توقف الميناء', 1],
    ['Arabic behind a figure and an isolate', '\u2068“12 توقف\u2069', 1],
    ['Hebrew', 'נמל', 1],
    ['English with Arabic in it', 'The word ميناء', 0],
    ['Greek', 'Λιμάνι', 0],
  ])('in %s runs from the right where it begins so', async (_name, words, marks) => {
    const [made] = await paragraphs([quote(words, 'ar')])
    expect(all(made, 'w:bidi')).toHaveLength(marks)
    expect(all(made, 'w:rtl')).toHaveLength(marks)
    expect(value(made, 'w:lang', marks === 1 ? 'w:bidi' : 'w:val')).toBe('ar')
  })
})

describe('the figure', () => {
  const scene = { width: 640, height: 430, shapes: [], marks: [] }
  const words = { kind: 'picture' as const, title: 'Risk matrix', caption: 'Where', alt: 'In words' }
  const matrix: TreeBlock = { ...words, scene, table: { head: [], rows: [] }, unseen: [] }

  test('has its caption above and its words as the alternative text, as wide as the page', async () => {
    const [caption, picture, ...more] = await paragraphs([matrix], new Map([[matrix, PIXEL]]))
    expect([styleOf(caption), runsOf(caption)]).toEqual(['Caption', ['Where']])
    const shown = all(picture, 'wp:docPr')[0]
    expect(['name', 'title', 'descr'].map((name) => shown?.getAttribute(name))).toEqual([
      'Risk matrix',
      'Risk matrix',
      'In words',
    ])
    const EMU = 9525
    const extent = all(picture, 'wp:extent')[0]
    expect([extent?.getAttribute('cx'), extent?.getAttribute('cy')]).toEqual([String(642 * EMU), String(431 * EMU)])
    expect(more).toEqual([])
  })

  test('that is higher than a page is made as high as one, and as much narrower', async () => {
    const tall: TreeBlock = { ...matrix, scene: { ...scene, height: 1280 } }
    const [, picture] = await paragraphs([tall], new Map([[tall, PIXEL]]))
    const extent = all(picture, 'wp:extent')[0]
    expect(['cx', 'cy'].map((side) => Number(extent?.getAttribute(side)) / 9525)).toEqual([430, 860])
  })

  test('that could not be drawn leaves its caption', async () => {
    expect((await paragraphs([matrix])).map(runsOf)).toEqual([['Where']])
  })
})

test('a table stands between its caption and a line of its own that ends it', async () => {
  const writer = writerOf()
  const table: TreeBlock = {
    kind: 'table',
    caption: 'What',
    head: ['A'],
    rows: [{ cells: [{ inlines: [strong('b'), note(1)] }] }],
  }
  const body = await bodyOf(writer.block(table))
  const outline = [...body.children].filter(({ nodeName }) => nodeName !== 'w:sectPr')
  expect(outline.map((each) => [each.nodeName, each.nodeName === 'w:p' ? styleOf(each) : null])).toEqual([
    ['w:p', 'Caption'],
    ['w:tbl', null],
    ['w:p', 'TableEnd'],
  ])
  expect(all(body, 'w:tc').map((cell) => runsOf(cell))).toEqual([['*A'], ['*b', '[note 1]']])
})
