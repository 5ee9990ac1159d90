import { dayNumber } from '@shared/interchange/tables/day-number'
import { type Cell, cellText, fitting, type Table } from '@shared/interchange/tables/table'
import { xmlText } from '@shared/interchange/xml-text'
import type { Steps } from '@shared/steps'
import { strToU8, type ZipDeflate } from 'fflate/browser'
import { ZipFile } from './zip-file'

const OFFICE = 'http://schemas.openxmlformats.org'
const MAIN = `${OFFICE}/spreadsheetml/2006/main`
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Places in the styles below. */
const STYLE = { head: 1, words: 2, day: 3, percent: 4 } as const

/** A table as a workbook. */
export const tableXlsx = (table: Table): Steps<Uint8Array> => tablesXlsx([table])

/**
 * Tables as a workbook (ECMA-376), a sheet each; their names are different. Words are text cells: a spreadsheet runs
 * nothing in them, whatever they are.
 */
export function* tablesXlsx(tables: readonly Table[]): Steps<Uint8Array> {
  const zip = new ZipFile()
  for (const [part, xml] of Object.entries(frameOf(tables.map(({ name }) => name)))) {
    begin(zip, part, xml).push(new Uint8Array(), true)
  }
  for (const [index, table] of tables.entries()) yield* writeSheet(zip, `xl/${sheetPart(index)}`, table)
  return zip.end()
}

function begin(zip: ZipFile, part: string, xml: string): ZipDeflate {
  const deflating = zip.begin(part)
  deflating.push(strToU8(HEAD + xml))
  return deflating
}

function* writeSheet(zip: ZipFile, part: string, { columns, rows }: Table): Steps<void> {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const headStays =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const sheet = begin(zip, part, `<worksheet xmlns="${MAIN}">${headStays}<cols>${widths.join('')}</cols><sheetData>`)
  const add = (cells: readonly string[]) => sheet.push(strToU8(`<row>${cells.join('')}</row>`))
  add(columns.map(({ label }) => wordsXml(label, STYLE.head)))
  for (const row of rows) {
    add(row.map(cellXml))
    yield
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
}

/** Where the sheet of a place is kept, seen from the workbook. */
const sheetPart = (index: number): string => `worksheets/sheet${index + 1}.xml`

function cellXml(cell: Cell): string {
  if (typeof cell === 'string') return wordsXml(cell, STYLE.words)
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if ('percent' in cell) return `<c s="${STYLE.percent}"><v>${cell.percent / 100}</v></c>`
  const day = dayNumber(cell.day)
  return day === null ? wordsXml(cellText(cell), STYLE.words) : `<c s="${STYLE.day}"><v>${day}</v></c>`
}

/** A cell that holds its text itself. */
const wordsXml = (text: string, style: number): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(asWritten(fitting(text)))}</t></is></c>`

/** A spreadsheet reads `_x0041_` as A (ECMA-376, ST_Xstring) unless its first line is written so itself. */
const asWritten = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`

const relations = (...list: string[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`

/** What the name of a sheet may be. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]|^'|'$/g, ' ')
    .slice(0, 31)
    .trim() || 'Table'

/** What makes a workbook of sheets: a bold head, wrapped words, days as written in files and whole percents. */
const frameOf = (names: readonly string[]) => ({
  '[Content_Types].xml':
    `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${names.map((_, index) => `<Override PartName="/xl/${sheetPart(index)}" ContentType="${TYPES}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ...names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', sheetPart(index))),
    relation(`rId${names.length + 1}`, 'styles', 'styles.xml'),
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>',
})
