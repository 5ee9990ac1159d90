import { fromTsv, toHtmlTable, toTsv } from '@ui/grid-clipboard'
import { expect, test } from 'vitest'

test.each([
  ['one cell', 'a', [['a']]],
  [
    'rows as spreadsheets end them',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells',
    '\ta\n\t\n',
    [
      ['', 'a'],
      ['', ''],
    ],
  ],
  ['rows ended by returns alone, and an empty last cell', 'a\rb\t', [['a'], ['b', '']]],
  ['nothing as one empty cell', '', [['']]],
  ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
  ['tabs, newlines and quotes in quotes', '"a\tb"\t"c\nd"\t"say ""e"""', [['a\tb', 'c\nd', 'say "e"']]],
  ['a quote inside a word', 'the "best" one', [['the "best" one']]],
])('reads %s', (_, text, cells) => {
  expect(fromTsv(text)).toEqual(cells)
})

test('what is written is read back', () => {
  const cells = [
    ['65%', '', 'two\nlines'],
    ['"quoted"', 'tab\there', 'plain'],
  ]
  expect(fromTsv(toTsv(cells))).toEqual(cells)
})

test.each([
  ['plain words as they are', [['a', 'b c']], 'a\tb c'],
  ['rows with the line end of spreadsheets', [['a'], ['b']], 'a\r\nb'],
  [
    'in quotes what holds a tab, a newline of any kind or a quote',
    [['a\t', 'a\n', 'a\r', '"']],
    '"a\t"\t"a\n"\t"a\r"\t' + '"'.repeat(4),
  ],
  ['nothing as nothing', [], ''],
])('writes %s', (_, cells, text) => {
  expect(toTsv(cells)).toBe(text)
})

test('the HTML table shows markup as text', () => {
  expect(toHtmlTable([['<b> & co', 'x'], ['y']])).toBe(
    '<table><tr><td>&lt;b&gt; &amp; co</td><td>x</td></tr><tr><td>y</td></tr></table>',
  )
})

test('words that a spreadsheet would run as a formula are copied as text, and come back as they were', () => {
  const cells = [['=HYPERLINK("x")', '@SUM(1)', '+1', '-cmd', '-5', '-.5', "'quoted", 'a=b', "'=1"]]
  expect(toTsv(cells)).toBe(`"'=HYPERLINK(""x"")"\t'@SUM(1)\t'+1\t'-cmd\t-5\t-.5\t'quoted\ta=b\t''=1`)
  expect(toHtmlTable([['=1+1']])).toBe("<table><tr><td>'=1+1</td></tr></table>")
  expect(fromTsv(toTsv(cells))).toEqual(cells)
})

test('a cell of millions of letters in quotes is read like any other', () => {
  const cell = 'a "word"\n'.repeat(400_000)
  expect(fromTsv(toTsv([[cell, 'b']]))).toEqual([[cell, 'b']])
})
