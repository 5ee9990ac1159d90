import { readCsv, toCsv } from '@shared/interchange/csv'
import { neutral } from '@shared/interchange/formula'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'

const anyRow = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 })

test('what is written is read again, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 5 }), (given) => {
      const rows = given.filter((row) => row.some((cell) => cell !== ''))
      // Rows as wide as the first: the separator is the one the first row has most of.
      const table = [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ...rows]
      expect(readCsv(toCsv(table), 100)).toEqual(table)
    }),
  )
})

test('words that begin like a formula are never one for a spreadsheet', () => {
  expect(['=1+1', '+1', '-2+3', '@SUM', '\t=1', "'=1", '＝1', '-5', '-5,5', '5', 'a=b'].map(neutral)).toEqual([
    "'=1+1",
    "'+1",
    "'-2+3",
    "'@SUM",
    "'\t=1",
    "''=1",
    "'＝1",
    '-5',
    '-5,5',
    '5',
    'a=b',
  ])
})

test.each([
  [
    'semicolons',
    'a;b\r\n1,5;x',
    [
      ['a', 'b'],
      ['1,5', 'x'],
    ],
  ],
  [
    'tabs',
    'a\tb\n"x\ty"\tz\n',
    [
      ['a', 'b'],
      ['x\ty', 'z'],
    ],
  ],
  [
    'a byte-order mark',
    '\uFEFFa,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'line breaks and marks in quotes',
    'a,b\n"1\n""2""",3',
    [
      ['a', 'b'],
      ['1\n"2"', '3'],
    ],
  ],
  [
    'blanks behind a closing mark',
    'a,b\n"1" ,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'old line ends and empty rows',
    'a,b\r\r1,\r,',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a separator in quotes in the first row',
    '"a;b;c",d\n1,2',
    [
      ['a;b;c', 'd'],
      ['1', '2'],
    ],
  ],
  [
    'empty rows above the first',
    '\r\n\n"a";b\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['one column, commas and all', 'a\n1, 2\n"3;4"\n', [['a'], ['1, 2'], ['3;4']]],
  ['nothing', '', []],
])('reads %s', (_, text, rows) => {
  expect(readCsv(text, 10)).toEqual(rows)
})

test.each([
  [
    'a mark that is never closed',
    'a,b\n"1,2',
    'A quotation mark in row 2 of this table is never closed. Nothing was imported. Save it anew as CSV from a spreadsheet.',
  ],
  [
    'words behind a closed cell',
    'a,b\n"1"2,3',
    'This table has words behind a quotation mark that closes a cell. Nothing was imported. Save it anew as CSV from a spreadsheet.',
  ],
  ['too many rows', 'a\n1\n2\n3\n', 'This table has more than 3 rows, more than Assay reads. Nothing was imported.'],
  [
    'too many columns',
    ','.repeat(300),
    'This table has more than 200 columns, more than Assay reads. Nothing was imported.',
  ],
])('refuses %s', (_, text, message) => {
  expect(refusalOf(() => readCsv(text, 3))?.message).toBe(message)
})
