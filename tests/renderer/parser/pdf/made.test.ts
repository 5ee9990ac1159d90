import { degrees, PDFDocument, PDFName, PDFOperator, PDFOperatorNames, rgb } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, justified, madePdf, measure, PAGE, sentences, type Words } from './made-pdf'

const font = await measure()
const texts = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).blocks.map(({ text }) => text)
const notes = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).notes
const refusal = async (bytes: Uint8Array): Promise<unknown> =>
  parse(bytes).then(
    () => null,
    (failure: unknown) => failure,
  )

describe('the order of what is read', () => {
  const left = column(font, 220, 6)
  const right = column(font, 220, 7)

  test('is one column and then the other, also where a file draws them line by line', async () => {
    const rows = left.flatMap((text, at): Words[] => {
      const y = 780 - at * 12
      return [
        { text, x: 60, y },
        { text: right[at] ?? '', x: 310, y },
      ]
    })
    const rest = downwards(right.slice(left.length), 310, 780 - left.length * 12)
    expect(await texts(await madePdf([[...rows, ...rest]]))).toEqual([sentences(6), sentences(7)])
  })

  test('puts a line over both columns first, wherever the file draws it', async () => {
    const over: Words = {
      text: 'A line over both columns that is as wide as the page allows it to be here.',
      x: 60,
      y: 810,
    }
    const words = [...downwards(left, 60, 780), ...downwards(right, 310, 780), over]
    expect(await texts(await madePdf([words]))).toEqual([over.text, sentences(6), sentences(7)])
  })

  test('knows columns only where they are: what stands over and under them is whole', async () => {
    const [above, below] = [column(font, 470, 5), column(font, 470, 4)]
    const words = [
      ...downwards(above, 60, 800),
      ...downwards(left, 60, 700),
      ...downwards(right, 310, 700),
      ...downwards(below, 60, 560),
      ...downwards(['Short lines', 'of a verse', 'stay apart'], 60, 480),
    ]
    expect(await texts(await madePdf([words]))).toEqual([
      sentences(5),
      sentences(6),
      sentences(7),
      sentences(4),
      'Short lines',
      'of a verse',
      'stay apart',
    ])
  })

  test('leaves the rows of a table together', async () => {
    const rows = ['Halm', 'Varn', 'Ostrava'].flatMap((text, at): Words[] => {
      const y = 700 - at * 14
      return [
        { text, x: 60, y },
        { text: String(at + 10), x: 220, y },
        { text: String(at * 7), x: 380, y },
      ]
    })
    const { blocks } = await parse(await madePdf([[...downwards(column(font, 400, 3), 60, 800), ...rows]]))
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', sentences(3)],
      ['table-row', 'Halm\t10\t0'],
      ['table-row', 'Varn\t11\t7'],
      ['table-row', 'Ostrava\t12\t14'],
    ])
  })
})

describe('a ruled table', () => {
  /** Each cell as a file draws it: its lines, then those of the next one. */
  const cells = [
    ['Measure', 60, 696],
    ['What it costs', 200, 696],
    ['Deepen the', 60, 676],
    ['channel', 60, 664],
    ['Eleven million, mostly', 200, 676],
    ['for the dredging', 200, 664],
    ['Buy barges', 60, 646],
    ['Unknown', 200, 646],
  ] as const
  const words = cells.map(([text, x, y]): Words => ({ text, x, y }))
  const [xs, ys] = [
    [55, 190, 400],
    [710, 690, 658, 638],
  ]
  const ruled = (across: readonly number[], down: readonly number[]) =>
    madePdf([[...downwards(column(font, 400, 3), 60, 800), ...words]], (_, [page]) => {
      for (const y of across) page?.drawLine({ start: { x: 55, y }, end: { x: 400, y }, thickness: 0.5 })
      for (const x of down) page?.drawLine({ start: { x, y: 710 }, end: { x, y: 638 }, thickness: 0.5 })
    })

  test('is read row by row, each cell with all its lines', async () => {
    const { blocks } = await parse(await ruled(ys, xs))
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', sentences(3)],
      ['table-row', 'Measure\tWhat it costs'],
      ['table-row', 'Deepen the channel\tEleven million, mostly for the dredging'],
      ['table-row', 'Buy barges\tUnknown'],
    ])
  })

  test('is none where the lines are only a frame', async () => {
    const { blocks } = await parse(await ruled([710, 638], [55, 400]))
    expect(blocks.map(({ text }) => text).join(' ')).toBe([sentences(3), ...cells.map(([text]) => text)].join(' '))
  })
})

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

test('what a file declares to be none of its words is left out and named, also on one page', async () => {
  const bytes = await madePdf([downwards(column(font, 400, 3), 60, 780)], (_, [page]) => {
    page?.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]))
    page?.drawText('Printed for the committee', { x: 60, y: 820, size: 10 })
    page?.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent))
  })
  expect(await texts(bytes)).toEqual([sentences(3)])
  expect(await notes(bytes)).toEqual(['Left out as running heads or feet: “Printed for the committee”.'])
})

describe('what is turned', () => {
  test('is read as it is seen on a page that is shown sideways', async () => {
    const lines = column(font, 400, 3)
    const turned = lines.map((text, at): Words => ({ text, x: 100 + at * 12, y: 60, turned: 90 }))
    const bytes = await madePdf([turned], (_, [page]) => page?.setRotation(degrees(90)))
    expect(await texts(bytes)).toEqual([sentences(3)])
  })

  test('stands beside the text as a stamp on its edge', async () => {
    const stamp: Words = { text: 'Received 3 June', x: 30, y: 300, turned: 90 }
    const { blocks } = await parse(await madePdf([[...downwards(column(font, 400, 3), 80, 800), stamp]]))
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['body', sentences(3)],
      ['apparatus', 'Received 3 June'],
    ])
  })

  test('is left out at a slant, which is said', async () => {
    const mark: Words = { text: 'DRAFT', x: 150, y: 300, size: 90, turned: 45 }
    const bytes = await madePdf([[...downwards(column(font, 400, 3), 60, 800), mark]])
    expect(await texts(bytes)).toEqual([sentences(3)])
    expect(await notes(bytes)).toEqual(['Left out: 5 letters at a slant, such as a watermark.'])
  })
})

describe('what a PDF may hold besides words', () => {
  const text = downwards(column(font, 400, 3), 60, 800)

  test('is said: files, scripts, forms', async () => {
    const bytes = await madePdf([text], async (document, [page]) => {
      await document.attach(new Uint8Array([1, 2, 3]), 'numbers.bin')
      document.addJavaScript('greeting', 'app.alert("hello")')
      const field = document.getForm().createTextField('name')
      if (page) field.addToPage(page, { x: 60, y: 100, width: 100, height: 20 })
    })
    expect(await notes(bytes)).toEqual([
      'What is written into the fields of its form is not imported.',
      '1 file attached to it is not imported.',
      'Scripts in it were not run.',
    ])
  })

  test('are pictures of pages, which are named; a document of nothing else is refused', async () => {
    const picture = async (document: PDFDocument, at: number): Promise<void> => {
      const image = await document.embedPng(PIXEL)
      document.getPage(at).drawImage(image, { x: 0, y: 0, width: PAGE[0], height: PAGE[1] })
    }
    const some = await madePdf([text, [], [], []], async (document) => {
      for (const at of [1, 2, 3]) await picture(document, at)
    })
    expect(await notes(some)).toEqual([
      'Pages 2–4 are pictures without text, such as scans: recognise their text (OCR) and import that file to have it.',
    ])
    const only = await madePdf([[]], (document) => picture(document, 0))
    expect(await refusal(only)).toMatchObject({
      code: 'no-text',
      message:
        'The page of this PDF is a picture without text, such as a scan. Nothing was imported. Recognise its text (OCR) and import that file.',
    })
  })

  test('is nothing beyond the edge of the page', async () => {
    const hidden: Words = { text: 'Nobody sees this line', x: 60, y: -40 }
    expect(await texts(await madePdf([[...text, hidden]]))).toEqual([sentences(3)])
  })
})

describe('a file that is no whole PDF', () => {
  test('is refused when it is damaged', async () => {
    const bytes = await madePdf([downwards(['Words'], 60, 800)])
    for (const damaged of [new TextEncoder().encode('%PDF-1.7 and nothing'), bytes.slice(0, 200)])
      expect(await refusal(damaged)).toMatchObject({
        code: 'damaged-document',
        message: expect.stringMatching(/^This file cannot be read as a PDF\. .* Nothing was imported\./),
      })
  })

  test('is refused when it needs a password', async () => {
    const document = await PDFDocument.load(await madePdf([downwards(['Words'], 60, 800)]))
    document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' })
    expect(await refusal(await document.save())).toMatchObject({
      code: 'password',
      message:
        'This PDF is protected by a password. Nothing was imported. Open it with the password, save or print it as a PDF without one and import that.',
    })
  })

  test('is refused when it has more pages than a handbook', async () => {
    const bytes = await madePdf(Array.from({ length: 2001 }, () => []))
    expect(await refusal(bytes)).toMatchObject({
      code: 'too-long',
      message:
        'It has 2,001 pages, and 2,000 is the most Assay imports. Nothing was imported. Split it, or import the part you need.',
    })
  })

  test('has no words when nothing is on its pages', async () => {
    expect(await texts(await madePdf([[]]))).toEqual([])
  })
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

/** A picture of one dot. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
