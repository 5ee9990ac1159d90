import { PDFName, PDFOperator, PDFOperatorNames, rgb } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, justified, madePdf, measure, sentences, type Words } from './made-pdf'

const font = await measure()
const texts = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).blocks.map(({ text }) => text)
const notes = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).notes

describe('paragraphs', () => {
  test('are whole in a justified column also where a longer line stands in it', async () => {
    const long = 'One line of a listing that is longer than the column is wide and stands over its edge.'
    const words = [
      ...justified(font, column(font, 220, 3), 60, 780, 220),
      { text: long, x: 60, y: 600 },
      ...justified(font, column(font, 220, 4), 60, 560, 220),
    ]
    expect(await texts(await madePdf([words]))).toEqual([sentences(3), long, sentences(4)])
  })

  test('go on over pages, and say from which letter on', async () => {
    const lines = column(font, 400, 6)
    const pages = [downwards(lines.slice(0, 3), 60, 100), downwards(lines.slice(3), 60, 780)]
    const { blocks } = await parse(await madePdf(pages))
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        level: null,
        role: 'body',
        text: sentences(6),
        pages: [
          { page: 1, from: 0 },
          { page: 2, from: lines.slice(0, 3).join(' ').length + 1 },
        ],
      },
    ])
  })
})

describe('foot notes', () => {
  const note = (label: string, lines: string[], y: number): Words[] => [
    { text: label, x: 60, y: y + 3, size: 5 },
    ...lines.map((text, at) => ({ text, x: at === 0 ? 64 : 60, y: y - at * 9, size: 8 })),
  ]

  test('begin at the marks above the line, and at no number within one', async () => {
    const [first, ...rest] = downwards(column(font, 400, 3), 60, 780)
    const mark: Words = { text: '1', x: 60 + font.widthOfTextAtSize(first?.text ?? '', 10), y: 784, size: 6 }
    const words = [
      ...(first ? [first] : []),
      mark,
      ...rest,
      ...note('1', ['The harbour was closed in May for', '12 days, and again in June.'], 100),
      ...note('2', ['See the report of the office.'], 80),
    ]
    const { blocks } = await parse(await madePdf([words]))
    const marked = sentences(3).replace(first?.text ?? '', `${first?.text}[1]`)
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['body', marked],
      ['note', '[1] The harbour was closed in May for 12 days, and again in June.'],
      ['note', '[2] See the report of the office.'],
    ])
  })
})

test('a large initial is the first letter of its word', async () => {
  const [first, ...rest] = column(font, 400, 5)
  const words: Words[] = [
    { text: 'T', x: 60, y: 756, size: 36 },
    { text: `he ${first}`, x: 86, y: 780 },
    ...downwards(rest.slice(0, 2), 86, 768),
    ...downwards(rest.slice(2), 60, 744),
  ]
  expect(await texts(await madePdf([words]))).toEqual([`The ${sentences(5)}`])
})

describe('what stands at the top of every page', () => {
  const page = (head: Omit<Words, 'x' | 'y'>, at: number): Words[] => [
    { ...head, x: 60, y: 810 },
    ...downwards(column(font, 400, 3 + (at % 3)), 60, 780),
  ]
  const kept = async (head: (at: number) => Omit<Words, 'x' | 'y'>): Promise<boolean> => {
    const pages = Array.from({ length: 8 }, (_, at) => page(head(at), at))
    const said = await texts(await madePdf(pages))
    return pages.every(([first]) => said.includes(first?.text ?? ''))
  }

  test('stays where it is a heading, of other words on each page', async () => {
    const names = ['Scope', 'Terms', 'Duties', 'Fees', 'Appeals', 'Fines', 'Repeal', 'Entry into force']
    expect(await kept((at) => ({ text: names[at] ?? '', size: 14 }))).toBe(true)
    expect(await kept((at) => ({ text: names[at] ?? '', bold: true }))).toBe(true)
    expect(await kept((at) => ({ text: `Article ${at + 1}`, bold: true }))).toBe(true)
  })

  test('goes where it names the chapter, but no line of text goes with it that stands as high', async () => {
    const names = ['Scope of it', 'Terms used', 'Duties owed', 'Fees due', 'Appeals', 'Fines set', 'Repeal', 'In force']
    const pages = names.map((text, at) => page({ text }, at))
    const lines = column(font, 400, 4)
    const whole = [...pages, downwards(lines, 60, 810)]
    const said = await texts(await madePdf(whole))
    expect(said.join(' ')).toContain(sentences(4))
    expect(names.filter((name) => said.some((text) => text.includes(name)))).toEqual([])
  })

  test('goes where it is the same, or counts the pages', async () => {
    expect(await kept(() => ({ text: 'Report of the harbour office' }))).toBe(false)
    expect(await kept(() => ({ text: 'Report of the harbour office', bold: true }))).toBe(false)
    expect(await kept((at) => ({ text: `Report, sheet ${at + 1}` }))).toBe(false)
  })
})

test('a table of contents is no title, and the lines of a reference that stand further in go on with it', async () => {
  const { blocks, title } = await parse(
    await madePdf([
      [
        { text: 'Contents', x: 60, y: 800, size: 16, bold: true },
        ...downwards(column(font, 400, 2), 60, 770),
        { text: 'The port and its river', x: 60, y: 700, size: 16, bold: true },
        {
          text: '[1] A. Miller and B. Stone. Low water and the price of bread in the towns along the river, a study',
          x: 60,
          y: 670,
        },
        { text: 'of nine closures.', x: 75, y: 658 },
        {
          text: '[2] C. Weir. The gauge at Halm and what it tells of the depth below it. Report 4 of the office, 2022.',
          x: 60,
          y: 640,
        },
      ],
    ]),
  )
  expect(title).toBe('The port and its river')
  expect(blocks.map(({ text }) => text).slice(3)).toEqual([
    '[1] A. Miller and B. Stone. Low water and the price of bread in the towns along the river, a study of nine closures.',
    '[2] C. Weir. The gauge at Halm and what it tells of the depth below it. Report 4 of the office, 2022.',
  ])
})

test('the numbers that count lines in the margin are none of their words', async () => {
  const lines = column(font, 400, 6)
  const numbered = lines.flatMap((text, at): Words[] => [
    { text: String(at + 1), x: 40, y: 780 - at * 12, size: 7 },
    { text, x: 80, y: 780 - at * 12 },
  ])
  const bytes = await madePdf([numbered])
  expect(await texts(bytes)).toEqual([sentences(6)])
  expect(await notes(bytes)).toEqual([`Left out: the numbers of ${lines.length} lines in the margin.`])
})

test('what a file declares to be none of its words is left out and named, also on one page', async () => {
  const bytes = await madePdf([downwards(column(font, 400, 3), 60, 780)], (_, [page]) => {
    page?.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
    page?.drawText('Printed for the committee', { x: 60, y: 820, size: 10 })
    page?.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  })
  expect(await texts(bytes)).toEqual([sentences(3)])
  expect(await notes(bytes)).toEqual(['Left out as running heads or feet: “Printed for the committee”.'])
})

test('items of a list in a list stand deeper, and those after it do not', async () => {
  const items = [
    ['• The gauge at Halm', 60],
    ['• in the morning', 80],
    ['• in the evening', 80],
    ['• The price of freight', 60],
  ] as const
  const bytes = await madePdf([items.map(([text, x], at): Words => ({ text, x, y: 700 - at * 12 }))])
  expect((await parse(bytes)).blocks.map(({ level, text }) => [level, text])).toEqual([
    [1, 'The gauge at Halm'],
    [2, 'in the morning'],
    [2, 'in the evening'],
    [1, 'The price of freight'],
  ])
})

test('dots that are drawn before lines make them items of a list', async () => {
  const items = ['The first thing to watch', 'The second thing', 'The third']
  const bytes = await madePdf([downwards(items, 80, 700)], (_, [page]) => {
    for (const at of items.keys()) page?.drawCircle({ x: 72, y: 703 - at * 12, size: 1.5, color: rgb(0, 0, 0) })
  })
  expect((await parse(bytes)).blocks.map(({ kind, text }) => [kind, text])).toEqual(
    items.map((text) => ['list-item', text]),
  )
})
