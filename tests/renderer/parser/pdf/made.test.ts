import { degrees, PDFDocument, PDFName, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, madePdf, measure, PAGE, sentences, type Words } from './made-pdf'

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

  test('is without the number of the page, but with a number under a line of text', async () => {
    const lines: Words[] = [
      { text: '7', x: 300, y: 825 },
      { text: 'The year that all of them remember is', x: 60, y: 800 },
      { text: '1984', x: 60, y: 788 },
    ]
    expect(await texts(await madePdf([[...lines, ...downwards(column(font, 400, 3), 60, 740)]]))).toEqual([
      'The year that all of them remember is',
      '1984',
      sentences(3),
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
      'It has a form; nothing is written into its fields.',
      '1 file attached to it is not imported.',
      'Scripts in it were not run.',
    ])
  })

  test('are words in the fields of a form, which stand where the form has them', async () => {
    const words: Words[] = [
      ...text,
      { text: 'Name of the skipper:', x: 60, y: 700 },
      { text: 'I,', x: 60, y: 660 },
      { text: 'hereby say that the barge is mine.', x: 180, y: 660 },
    ]
    const bytes = await madePdf([words], (document, [page]) => {
      const form = document.getForm()
      const fill = (name: string, value: string, x: number, y: number, width: number): void => {
        const field = form.createTextField(name)
        field.setText(value)
        if (page) field.addToPage(page, { x, y, width, height: 16 })
      }
      fill('skipper', 'Anna Weir', 160, 696, 120)
      fill('oath', 'Anna Weir of Halm', 72, 656, 100)
      fill('empty', '', 60, 600, 100)
      if (page) form.createCheckBox('sworn').addToPage(page, { x: 60, y: 560, width: 12, height: 12 })
    })
    expect(await texts(bytes)).toEqual([
      sentences(3),
      'Name of the skipper: Anna Weir',
      'I, Anna Weir of Halm hereby say that the barge is mine.',
    ])
    expect(await notes(bytes)).toEqual(['What is written into 2 fields of its form stands where the form has it.'])
  })

  test('are comments of readers, which are notes behind the text of their page', async () => {
    const bytes = await madePdf([text], (document, [page]) => {
      const annotation = (Subtype: string, words: string): PDFRef =>
        document.context.register(
          document.context.obj({
            Type: 'Annot',
            Subtype,
            Rect: [60, 700, 80, 720],
            ...(words !== '' && { Contents: PDFString.of(words) }),
          }),
        )
      page?.node.set(
        PDFName.of('Annots'),
        document.context.obj([annotation('Text', 'Is this so?'), annotation('Highlight', ''), annotation('Link', 'x')]),
      )
    })
    const { blocks, notes: said } = await parse(bytes)
    expect(blocks.map(({ role, text: words, pages }) => [role, words, pages?.[0]?.page])).toEqual([
      ['body', sentences(3), 1],
      ['note', 'Is this so?', 1],
    ])
    expect(said).toEqual([
      '1 comment of readers stands as a note at the end of its page.',
      '1 mark of readers without words, such as highlights, is not imported.',
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

  test('is nothing beyond the edge of the page, which is said', async () => {
    const hidden: Words = { text: 'Nobody sees this line', x: 60, y: -40 }
    const bytes = await madePdf([[...text, hidden]])
    expect(await texts(bytes)).toEqual([sentences(3)])
    expect(await notes(bytes)).toEqual(['Left out: 18 letters beyond the edge of the page.'])
  })

  test('is said when a page has more letters than are read', async () => {
    const lines = Array.from({ length: 8 }, () => 'x'.repeat(25_001))
    const bytes = await madePdf([downwards(lines, 60, 700).map((line) => ({ ...line, size: 0.02 }))])
    expect(await notes(bytes)).toEqual(['Not read: what goes beyond 200,000 letters on 1 page.'])
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

  test('is imported without the pages that are damaged, which are named; one without any other is refused', async () => {
    const text = downwards(column(font, 400, 3), 60, 800)
    const breakPages = (numbers: readonly number[]) => (document: PDFDocument) => {
      for (const at of numbers) document.context.assign(document.getPage(at).ref, PDFNumber.of(7))
    }
    const { blocks, notes: said } = await parse(await madePdf([text, text, text, text], breakPages([1, 2])))
    expect(blocks.map(({ text: words, pages }) => [words, pages?.map(({ page }) => page)])).toEqual([
      [sentences(3), [1]],
      [sentences(3), [4]],
    ])
    expect(said).toEqual([
      'Pages 2–3 are damaged and could not be read: what stands there is missing. Get the file again to have it.',
    ])
    expect(await refusal(await madePdf([text], breakPages([0])))).toMatchObject({
      code: 'damaged-document',
      message: expect.stringMatching(/^None of the pages of this PDF can be read\..* Nothing was imported\./),
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

/** A picture of one dot. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
