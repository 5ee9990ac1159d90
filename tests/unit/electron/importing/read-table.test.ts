import type { ReadTable } from '@shared/interchange/tables/sheet'
import { LIMITS } from '@shared/limits'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTable } from '../../../../electron/importing/read-table'
import { parserInJsdom } from './parser-in-jsdom'

const read = (bytes: Uint8Array): Promise<ReadTable> => readTable({ name: 'risks', bytes }, async () => parserInJsdom)
const readText = (text: string) => read(strToU8(text))

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="&quot;day &quot;dd\\.mm\\.yyyy;@"/><numFmt numFmtId="171" formatCode="[Red]General"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="22"/><xf numFmtId="57"/></cellXfs>'

type Given = { sheets: { name: string; state?: string; xml: string }[]; strings?: string; about?: string }

/** A workbook as Excel packs it. */
function workbook({ sheets, strings = '', about = '' }: Given): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}" ${state ? `state="${state}"` : ''}/>`,
  )
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${about}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/s${at}.xml`)).join('')}${relation('t', 'sharedStrings', 'strings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/strings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`,
  }
  for (const [at, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/s${at}.xml`] = `<worksheet xmlns="${MAIN}">${xml}</worksheet>`
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const oneSheet = (rows: string, more: Omit<Partial<Given>, 'sheets'> = {}, around = '') =>
  workbook({ ...more, sheets: [{ name: 'Risks', xml: `<sheetData>${rows}</sheetData>${around}` }] })
const cellsOf = ({ sheets }: ReadTable) => sheets[0]?.rows.map(({ cells }) => cells)

test('cells of every kind are the words they show', async () => {
  const strings =
    '<si><t xml:space="preserve"> shared </t></si><si><r><t>rich </t></r><r><rPr/><t>text</t></r><rPh><t>spoken</t></rPh></si><si><t>_x0041_ _x005F_x0041_</t></si>'
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
    '<row r="3"><c t="inlineStr"><is><t>in line</t></is></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><f>A1</f><v>of a formula</v></c></row>' +
    '<row><c><v>0.65</v></c><c s="2"><v>0.07</v></c><c s="2"><v>0.655</v></c><c><f>1/2</f><v>0.1</v></c><c s="4"><v>5</v></c></row>' +
    '<row><c s="1"><v>46477</v></c><c s="3"><v>46477.75</v></c><c s="5"><v>1.5</v></c><c s="6"><v>46477.5</v></c><c s="7"><v>46477</v></c><c t="d"><v>2027-03-31T10:00:00</v></c></row>'
  const table = await read(oneSheet(rows, { strings }))
  expect(table).toEqual({
    notes: [],
    sheets: [
      {
        name: 'Risks',
        notes: [],
        rows: [
          { number: 1, cells: [' shared ', 'rich text', '', 'A _x0041_'] },
          { number: 3, cells: ['in line', 'TRUE', 'FALSE', 'of a formula'] },
          { number: 4, cells: ['0.65', '7%', '65.5%', '0.1', '5'] },
          { number: 5, cells: ['2027-03-31', '2027-03-31', '36:00', '2027-03-31', '2027-03-31', '2027-03-31'] },
        ],
      },
    ],
  })
})

test('days are counted from 1904 where the file says so, and from 1900 with the day that never was', async () => {
  const rows =
    '<row><c s="1"><v>0</v></c><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c><c s="1"><v>61</v></c></row>'
  expect(cellsOf(await read(oneSheet(rows)))).toEqual([['1899-12-31', '1900-01-01', '1900-02-28', '60', '1900-03-01']])
  const from1904 = await read(oneSheet(rows, { about: '<workbookPr date1904="1"/>' }))
  expect(cellsOf(from1904)).toEqual([['1904-01-01', '1904-01-02', '1904-02-29', '1904-03-01', '1904-03-02']])
})

test('what is hidden, merged, in error, without a result or too far right is said', async () => {
  const rows =
    '<row r="1"><c t="inlineStr"><is><t>Sea</t></is></c><c t="e"><v>#REF!</v></c><c><f>1</f></c></row>' +
    '<row r="2" hidden="1"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c r="XFD3"><v>4</v></c></row>'
  const around =
    '<cols><col min="2" max="2" hidden="1"/></cols><mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="C8:D9"/></mergeCells>'
  expect((await read(oneSheet(rows, {}, around))).sheets[0]).toEqual({
    name: 'Risks',
    rows: [
      { number: 1, cells: ['Sea', '#REF!'], errors: [1] },
      { number: 2, cells: ['Sea', '2'] },
      { number: 3, cells: ['Sea', '3'] },
    ],
    notes: [
      '1 row is hidden in the file and read as well.',
      'Some columns are hidden in the file and read as well.',
      '1 area of merged cells: its words stand in the first column of each, in every row.',
      '1 cell shows an error of a formula.',
      '1 formula has no result in the file: open it in a spreadsheet and save it there.',
      '1 cell right of column 200 left out.',
    ],
  })
})

test('a formula with nothing as its result has a result', async () => {
  // LibreOffice and Excel write the first for =IF(A1="","",A1), openpyxl the second for a formula that it does not compute.
  const none = '<row><c t="str"><f>A1</f><v></v></c></row>'
  const unknown = '<row><c><f>A1</f><v></v></c><c t="str"><f>A1</f></c></row>'
  const said = '<row><c><v>7</v></c></row>'
  expect((await read(oneSheet(said + none))).sheets[0]?.notes).toEqual([])
  expect((await read(oneSheet(said + none + unknown))).sheets[0]?.notes).toEqual([
    '2 formulas have no result in the file: open it in a spreadsheet and save it there.',
  ])
})

test('of several sheets each is there, and one that is too long says so', async () => {
  const row = '<row><c><v>1</v></c></row>'
  const bytes = workbook({
    sheets: [
      { name: 'First', xml: `<sheetData>${row}</sheetData>` },
      { name: 'Second', state: 'hidden', xml: '<sheetData/>' },
      { name: 'Long', xml: `<sheetData>${row.repeat(LIMITS.tableRows + 1)}</sheetData>` },
    ],
  })
  expect((await read(bytes)).sheets).toEqual([
    { name: 'First', rows: [{ number: 1, cells: ['1'] }], notes: [] },
    { name: 'Second', rows: [], notes: ['This sheet is hidden in the file.'], isHidden: true },
    {
      name: 'Long',
      rows: [],
      notes: ['This sheet has more than 5,000 rows, the most Assay reads. Split it in the spreadsheet.'],
      isTooLong: true,
    },
  ])
})

test('a long text that is said again and again is refused before it fills the memory', async () => {
  const strings = `<si><t>${'x'.repeat(30_000)}</t></si>`
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`
  await expect(read(oneSheet(row.repeat(200), { strings }))).rejects.toThrow(
    'This workbook has more than 20,000,000 characters, the most Assay reads. Nothing was imported.',
  )
})

test.each([
  [
    'an OpenDocument spreadsheet',
    { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' },
    'an OpenDocument spreadsheet (.ods)',
  ],
  ['a Word document', { 'word/document.xml': '' }, 'a Word document (.docx)'],
  ['an archive', { 'a.csv': 'a,b' }, 'a zip archive'],
])('refuses %s, and says what to save it as', async (_, parts, what) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  await expect(read(bytes)).rejects.toThrow(
    `This is ${what}, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV.`,
  )
})

test.each([
  [
    'declarations',
    workbook({ sheets: [{ name: 'x', xml: '<!DOCTYPE x []>' }] }),
    'This file is not made as documents are',
  ],
  [
    'a sheet that is cut off',
    workbook({ sheets: [{ name: 'x', xml: '<sheetData><row>' }] }),
    'The part “xl/worksheets/s0.xml” cannot be read.',
  ],
  [
    'an old workbook',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]),
    '“risks” is a workbook of the old Excel (.xls), or one with a password',
  ],
  ['a page', strToU8(' <html><table></table>'), '“risks” is a web page or XML, which is not read as a table.'],
  ['nothing', new Uint8Array(), 'This file is empty.'],
  ['no rows', strToU8('\n\n'), '“risks” has no rows.'],
  ['no rows of a workbook', oneSheet(''), 'This workbook has no rows.'],
  [
    'too many rows',
    strToU8('a\n'.repeat(LIMITS.tableRows + 1)),
    'This table has more than 5,000 rows, more than Assay reads.',
  ],
  ['too many bytes', new Uint8Array(LIMITS.importBytes + 1), 'This file is larger than 25 MB'],
])('refuses %s', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toThrow(message)
})

test.each([
  [
    'semicolons and decimal commas',
    'Titel;Wahrscheinlichkeit\r\nHafen;0,65\r\n',
    [
      ['Titel', 'Wahrscheinlichkeit'],
      ['Hafen', '0,65'],
    ],
  ],
  [
    'the line that says its separator',
    'sep=;\r\na,b;c\r\n1;2',
    [
      ['a,b', 'c'],
      ['1', '2'],
    ],
  ],
  [
    'line breaks in cells',
    'a\tb\n"x\ny"\t"1"\n',
    [
      ['a', 'b'],
      ['x\ny', '1'],
    ],
  ],
])('reads text with %s', async (_, text, cells) => {
  expect(cellsOf(await readText(text))).toEqual(cells)
})

test('rows are counted with the empty ones, and a guessed encoding is said', async () => {
  const { sheets, notes } = await read(Uint8Array.from([...strToU8('a,b\n\n,\nf'), 0xfc, ...strToU8('r,2')]))
  expect(sheets[0]?.rows).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 4, cells: ['für', '2'] },
  ])
  expect(notes).toEqual(['The file does not say its encoding; read as windows-1252. Check accented letters.'])
})
