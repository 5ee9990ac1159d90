import { rgb } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, justified, madePdf, measure, sentences, type Words } from './made-pdf'

const font = await measure()
const above = downwards(column(font, 400, 2), 60, 800)
const below = downwards(column(font, 400, 3), 60, 400)

/** Cells as a file draws them: each with all its lines, then the next one; `xs` are where columns begin. */
function cells(rows: readonly (readonly string[])[], xs: readonly number[], leading = 12, room = 0): Words[] {
  let y = 700
  return rows.flatMap((row) => {
    const lines = row.map((cell) => cell.split('/'))
    const drawn = lines.flatMap((cell, at) =>
      downwards(cell, xs[at] ?? 0, y, leading).filter(({ text }) => text !== ''),
    )
    y -= Math.max(...lines.map((cell) => cell.length)) * leading + room
    return drawn
  })
}

type Told = [string, string]
const told = async (words: readonly Words[], rules: readonly number[] = [], caption = ''): Promise<Told[]> => {
  const said: Words[] = caption === '' ? [] : [{ text: caption, x: 60, y: 722 }]
  const bytes = await madePdf([[...above, ...said, ...words, ...below]], (_, [page]) => {
    for (const y of rules)
      page?.drawLine({ start: { x: 55, y }, end: { x: 420, y }, thickness: 0.6, color: rgb(0, 0, 0) })
  })
  const { blocks } = await parse(bytes)
  expect(blocks.at(0)?.text).toBe(sentences(2))
  expect(blocks.at(-1)?.text).toBe(sentences(3))
  return blocks.slice(caption === '' ? 1 : 2, -1).map(({ kind, text }) => [kind, text])
}
const rows = (...texts: string[]): Told[] => texts.map((text) => ['table-row', text])

describe('a table without upright rules', () => {
  test('keeps its empty cells, so that each figure stands under its head', async () => {
    const words = cells(
      [
        ['Town', '2001', '2011'],
        ['Halm', '2,125', '2,249'],
        ['Varn', '', '491'],
        ['Ostrava', '343', ''],
        ['Lune', '12', '14'],
      ],
      [60, 200, 300],
    )
    expect(await told(words)).toEqual(
      rows('Town\t2001\t2011', 'Halm\t2,125\t2,249', 'Varn\t\t491', 'Ostrava\t343', 'Lune\t12\t14'),
    )
  })

  test('is read row by row where cells have several lines, also where rows stand as close as lines', async () => {
    const body = [1, 2, 3].map((at) => [
      'Ministry of the river and of its/banks and locks',
      `200${at}`,
      'It counts the barges that pass the/lock, weighs what they carry and in-/forms the office of it',
      `${at}.5 %`,
    ])
    const expected = rows(
      'Body\tYear\tDuty\tShare',
      ...[1, 2, 3].map(
        (at) =>
          `Ministry of the river and of its banks and locks\t200${at}\tIt counts the barges that pass the lock, weighs what they carry and informs the office of it\t${at}.5 %`,
      ),
    )
    for (const room of [0, 6])
      expect(await told(cells([['Body', 'Year', 'Duty', 'Share'], ...body], [60, 205, 240, 400], 12, room))).toEqual(
        expected,
      )
  })

  test('with words only is one between two rules, or under its caption', async () => {
    const words = cells(
      [
        ['Plant', 'Where it grows'],
        ['Reed', 'on the banks'],
        ['Sedge', 'in the shallows'],
      ],
      [60, 200],
    )
    const expected = rows('Plant\tWhere it grows', 'Reed\ton the banks', 'Sedge\tin the shallows')
    expect(await told(words, [712, 696, 668])).toEqual(expected)
    expect(await told(words, [], 'Table 1: What grows in the river')).toEqual(expected)
  })

  test('ends before the text right under it', async () => {
    const words = [
      ...cells(
        [
          ['Town', '2001', '2011'],
          ['Halm', '2,125', '2,249'],
          ['Varn', '', '491'],
          ['Lune', '12', '14'],
        ],
        [60, 200, 300],
      ),
      ...downwards(column(font, 400, 2), 60, 636),
    ]
    expect(await told(words)).toEqual([
      ...rows('Town\t2001\t2011', 'Halm\t2,125\t2,249', 'Varn\t\t491', 'Lune\t12\t14'),
      ['paragraph', sentences(2)],
    ])
  })

  test('has a row of its own for each line that may be one', async () => {
    const figures = [
      ['barges that carry grain down the', '12 (3)', 'counted'],
      ['grain of the same kind up the', '14 (2)', ''],
      ['wood of the same kind up the', '15 (1)', 'counted'],
    ]
    expect(await told(cells([['What', 'Years', 'How'], ...figures], [60, 210, 300]))).toEqual(
      rows(
        'What\tYears\tHow',
        'barges that carry grain down the\t12 (3)\tcounted',
        'grain of the same kind up the\t14 (2)',
        'wood of the same kind up the\t15 (1)\tcounted',
      ),
    )
    const names = [
      ['New locks', 'open all the year'],
      ['Big weirs', 'open all the year'],
      ['Old gates', 'open all the year'],
    ]
    expect(await told(cells(names, [60, 200]), [], 'Table 2: What is open')).toEqual(
      rows(...names.map((row) => row.join('\t'))),
    )
  })

  test('has heads over several of its columns', async () => {
    const words: Words[] = [
      { text: 'Barges that passed', x: 215, y: 700 },
      ...cells(
        [
          ['Lock', 'upstream', 'downstream'],
          ['Halm', '12', '7'],
          ['Varn', '3', '41'],
        ],
        [60, 200, 280],
      ).map((word) => ({ ...word, y: word.y - 12 })),
    ]
    expect(await told(words)).toEqual([
      ['paragraph', 'Barges that passed'],
      ...rows('Lock\tupstream\tdownstream', 'Halm\t12\t7', 'Varn\t3\t41'),
    ])
  })
})

describe('what only looks like a table', () => {
  const isNone = async (words: readonly Words[], rules: readonly number[] = []): Promise<string[]> => {
    const bytes = await madePdf([[...above, ...words]], (_, [page]) => {
      for (const y of rules) page?.drawLine({ start: { x: 55, y }, end: { x: 410, y }, thickness: 0.6 })
    })
    const { blocks } = await parse(bytes)
    expect(blocks.filter(({ kind }) => kind === 'table-row')).toEqual([])
    return blocks.slice(1).map(({ text }) => text)
  }

  test('is two columns of text that a file draws line by line', async () => {
    const [left, right] = [column(font, 150, 4), column(font, 150, 4)]
    const words = left.flatMap((text, at): Words[] => [
      { text, x: 60, y: 700 - at * 12 },
      { text: right[at] ?? '', x: 240, y: 700 - at * 12 },
    ])
    expect(await isNone(words)).toEqual([sentences(4), sentences(4)])
    expect(await isNone(words, [712, 700 - 12 * left.length])).toEqual([sentences(4), sentences(4)])
  })

  test('is three columns of words, of which a file draws one after the other', async () => {
    const names = ['Reed', 'Sedge', 'Willow', 'Alder', 'Rush', 'Iris']
    const words = [60, 200, 340].flatMap((x) => downwards(names, x, 700))
    expect((await isNone(words)).join(' ')).toBe([names, names, names].flat().join(' '))
  })

  test('is a list of references with their numbers in brackets', async () => {
    const said = [
      'A. Byron. The river and its banks. Karst, 2019.',
      'M. Halm. A lock for all. Varn, 2020.',
      'Yearbook.',
    ]
    const words = said.flatMap((text, at): Words[] => [
      { text: `[${at + 1}]`, x: 60, y: 700 - at * 14 },
      { text, x: 90, y: 700 - at * 14 },
    ])
    expect((await isNone(words)).join(' ')).toBe(said.map((text, at) => `[${at + 1}] ${text}`).join(' '))
  })

  test('is a justified text whose gaps stand under each other', async () => {
    const line = 'The lock is shut at noon and the barges wait until the gate of it is opened'
    const words = line.split(' ').reduce((sum, word) => sum + font.widthOfTextAtSize(word, 10) + 7, -7)
    const lines = [...Array.from({ length: 8 }, () => line), 'again.']
    expect(await isNone(justified(font, lines, 60, 700, words))).toEqual([lines.join(' ')])
  })
})
