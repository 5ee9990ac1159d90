import { PASSAGE_COLUMNS, type PassageRow } from '@shared/interchange/passages/passage-row'
import { xmlText } from '@shared/interchange/xml-text'
import type { Steps } from '@shared/steps'
import { graphemeFloor } from '@shared/words/graphemes'
// The edition for Node makes a `require` of its own, and so does the bundler: the two cannot be in one file.
import { strToU8, Zip, ZipDeflate } from 'fflate/browser'

/** Characters that a cell of a workbook holds. */
const MOST_IN_CELL = 32_767
const OFFICE = 'http://schemas.openxmlformats.org'
const MAIN = `${OFFICE}/spreadsheetml/2006/main`
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Passages as a workbook (ECMA-376). Every cell is text: a spreadsheet runs nothing in it, whatever the words are. */
export function* passagesXlsx(rows: readonly PassageRow[]): Steps<Uint8Array> {
  const packed: Uint8Array[] = []
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure
    packed.push(bytes)
  })
  const begin = (name: string, xml: string): ZipDeflate => {
    const part = new ZipDeflate(name)
    zip.add(part)
    part.push(strToU8(HEAD + xml))
    return part
  }
  for (const [name, xml] of Object.entries(FRAME)) begin(name, xml).push(new Uint8Array(), true)
  const widths = PASSAGE_COLUMNS.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const headStays =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  const sheet = begin(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${MAIN}">${headStays}<cols>${widths.join('')}</cols><sheetData>`,
  )
  const add = (cells: readonly string[], style: 1 | 2) => sheet.push(strToU8(rowXml(cells, style)))
  add(
    PASSAGE_COLUMNS.map(({ label }) => label),
    1,
  )
  for (const row of rows) {
    add(
      PASSAGE_COLUMNS.map(({ key }) => row[key]),
      2,
    )
    yield
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  return Buffer.concat(packed)
}

/** A row of cells that hold their text themselves; `style` is a place in the styles below. */
const rowXml = (cells: readonly string[], style: 1 | 2): string =>
  `<row>${cells.map((text) => `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${xmlText(asWritten(fitting(text)))}</t></is></c>`).join('')}</row>`

/** A spreadsheet reads `_x0041_` as A (ECMA-376, ST_Xstring) unless its first line is written so itself. */
const asWritten = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

const fitting = (text: string): string =>
  text.length <= MOST_IN_CELL ? text : `${text.slice(0, graphemeFloor(text, MOST_IN_CELL - 1))}…`

const relations = (type: string, target: string, ...more: string[]): string =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>${more.join('')}</Relationships>`

/** What makes a workbook of one sheet: its styles are none, a bold head, and wrapped words. */
const FRAME = {
  '[Content_Types].xml':
    `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Passages" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    'worksheet',
    'worksheets/sheet1.xml',
    `<Relationship Id="rId2" Type="${OFFICE}/officeDocument/2006/relationships/styles" Target="styles.xml"/>`,
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>',
} as const
