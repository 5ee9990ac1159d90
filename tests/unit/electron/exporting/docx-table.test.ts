import { TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import type { Inline, TableCell } from '@shared/memo/memo-tree'
import { docxTable } from '../../../../electron/exporting/docx-table'
import { cell, note, text } from '../../shared/memo/tree-parts'
import { all, bodyOf, runsOf, value } from './docx-parts'

const runs = (inlines: readonly Inline[]) =>
  inlines.map((inline) => new TextRun(inline.kind === 'text' ? inline.text : `[${inline.number}]`))

/** Text on A4 in whole twips: 210 mm less two margins of 20 mm. */
const PAGE = 11905 - 2 * 1133

async function tableOf(head: string[], ...rows: TableCell[][]) {
  const table = docxTable(
    { kind: 'table', caption: '', head, rows: rows.map((cells) => ({ cells })) },
    { textWidth: PAGE },
    undefined,
    runs,
  )
  const [made] = all(await bodyOf([table]), 'w:tbl')
  return made
}
const widths = async (head: string[], ...rows: string[][]) =>
  all(await tableOf(head, ...rows.map((row) => row.map(cell))), 'w:gridCol').map((column) =>
    Number(column.getAttribute('w:w')),
  )

describe('a table', () => {
  test('repeats its head, which is bold on grey, and cuts no row in two', async () => {
    const rows = all(await tableOf(['One', 'Two'], [cell('a'), cell('b')]), 'w:tr')
    expect(rows.map((row) => [all(row, 'w:tblHeader').length, all(row, 'w:cantSplit').length])).toEqual([
      [1, 1],
      [0, 1],
    ])
    expect(rows.map((row) => all(row, 'w:tc').map((each) => [runsOf(each), value(each, 'w:shd', 'w:fill')]))).toEqual([
      [
        [['*One'], 'EEEEEA'],
        [['*Two'], 'EEEEEA'],
      ],
      [
        [['a'], undefined],
        [['b'], undefined],
      ],
    ])
    expect(value(rows[0], 'w:tblHeader')).toBeNull()
    expect(value(rows[0], 'w:pStyle')).toBe('Cell')
  })

  test('fills a cell with the colour of its level, white on the darkest only', async () => {
    const levels = [1, 2, 3, 4, 5] as const
    const cells = levels.map((level) => ({ inlines: [text(`level ${level}`), note(1)], colour: level }))
    const [, row] = all(await tableOf(levels.map(String), cells), 'w:tr')
    expect(
      all(row, 'w:tc').map((each) => [value(each, 'w:shd', 'w:fill'), value(each, 'w:color'), runsOf(each)]),
    ).toEqual([
      ['E9F0F6', undefined, ['level 1', '[1]']],
      ['EFDB98', undefined, ['level 2', '[1]']],
      ['E8AB5C', undefined, ['level 3', '[1]']],
      ['D4733D', undefined, ['level 4', '[1]']],
      ['8E1C1C', 'FFFFFF', ['level 5', '']],
    ])
  })
})

describe('the columns', () => {
  test('alike are of one width and fill the page', async () => {
    expect(await widths(['aa', 'bb'], ['cc', 'dd'])).toEqual([Math.floor(PAGE / 2), Math.floor(PAGE / 2)])
  })

  test('are as wide as their longest word, then share the rest by the root of the most one cell says', async () => {
    // Least widths: 190 + 108 × 4 and 190 + 108 × 4; weights: √(1 + 4 − 4) and √(1 + 19 − 4).
    const left = PAGE - 2 * 622
    const expected = [622 + left / 5, 622 + (left * 4) / 5].map(Math.floor)
    expect(await widths(['abcd', 'b'], ['a', 'word word word word'])).toEqual(expected)
  })

  test('break a word of more than fourteen letters', async () => {
    const fourteen = 'x'.repeat(14)
    expect(await widths([fourteen, 'b'])).toEqual(await widths(['x'.repeat(40), 'b']))
    expect(await widths([fourteen, 'b'])).not.toEqual(await widths(['x'.repeat(13), 'b']))
  })

  test('never grow narrower than their words, also when that is too much for the page', async () => {
    const long = 'x'.repeat(14)
    expect(await widths([long, long, long, long, long, long, long])).toEqual(
      Array.from({ length: 7 }, () => 190 + 108 * 14),
    )
  })

  test('that a row does not reach are as wide as their head asks', async () => {
    const whole = await widths(['One', 'Three'], ['a', ''])
    expect(await widths(['One', 'Three'], ['a'])).toEqual(whole)
  })

  test('with an empty cell, or a note alone, have the width of one letter', async () => {
    const [empty] = await widths(['', 'bb'])
    const [one] = await widths(['a', 'bb'])
    expect(empty).toBe(one)
    const [noted] = all(await tableOf(['', 'bb'], [{ inlines: [note(1)] }, cell('b')]), 'w:gridCol')
    expect(Number(noted?.getAttribute('w:w'))).toBe(one)
  })
})
