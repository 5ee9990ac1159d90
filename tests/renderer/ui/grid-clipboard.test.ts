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

test('the HTML table shows markup as text', () => {
  expect(toHtmlTable([['<b> & co']])).toBe('<table><tr><td>&lt;b&gt; &amp; co</td></tr></table>')
})
