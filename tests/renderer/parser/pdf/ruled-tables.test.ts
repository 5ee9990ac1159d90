import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, madePdf, measure, sentences, type Words } from './made-pdf'

const font = await measure()

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

  /** Lines across, each from and to an x at a y, and lines down over the whole height of the table. */
  const drawn = async (
    said: readonly (readonly [string, number, number])[],
    across: readonly (readonly [number, number, number])[],
    down: readonly number[],
  ): Promise<string[]> => {
    const bytes = await madePdf([said.map(([text, x, y]): Words => ({ text, x, y }))], (_, [page]) => {
      for (const [from, to, y] of across) page?.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.5 })
      for (const x of down) page?.drawLine({ start: { x, y: 710 }, end: { x, y: 620 }, thickness: 0.5 })
    })
    return (await parse(bytes)).blocks.map(({ kind, text }) => `${kind}: ${text}`)
  }
  const whole = (y: number) => [55, 400, y] as const

  test('has its last row also where no line is drawn under it, as at the foot of a page, and keeps empty cells', async () => {
    const said = [...cells.slice(0, 6), ['Buy barges', 60, 640] as const]
    expect(await drawn(said, [whole(710), whole(690), whole(658)], xs)).toEqual([
      'table-row: Measure\tWhat it costs',
      'table-row: Deepen the channel\tEleven million, mostly for the dredging',
      'table-row: Buy barges',
    ])
    const empty = [
      ['Lock', 60, 696],
      ['Opened', 200, 696],
      ['1902', 200, 670],
      ['Weir', 60, 640],
      ['1911', 200, 640],
    ] as const
    expect(await drawn(empty, [whole(710), whole(690), whole(658), whole(620)], xs)).toEqual([
      'table-row: Lock\tOpened',
      'table-row: \t1902',
      'table-row: Weir\t1911',
    ])
  })

  test('has a cell over several rows in the first of them', async () => {
    const said = [
      ['Lock', 60, 696],
      ['Opened', 200, 696],
      ['Halm', 60, 645],
      ['1902', 200, 670],
      ['1911', 200, 636],
    ] as const
    expect(await drawn(said, [whole(710), whole(690), [190, 400, 655], whole(620)], xs)).toEqual([
      'table-row: Lock\tOpened',
      'table-row: Halm\t1902',
      'table-row: \t1911',
    ])
  })

  test('is none where the lines are only a frame', async () => {
    const { blocks } = await parse(await ruled([710, 638], [55, 400]))
    expect(blocks.map(({ text }) => text).join(' ')).toBe([sentences(3), ...cells.map(([text]) => text)].join(' '))
  })
})
