import { decodeText } from '@shared/encoding/decode-text'
import { readRows } from '@shared/interchange/csv'
import type { ReadTable } from '@shared/interchange/tables/sheet'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { formatCount } from '@shared/words/plural'
import type { Chromium } from '../chromium/chromium'
import { sliced } from '../in-slices'
import { refuseSize, type ImportFile } from './read-version'

/** How every zip file begins, and every workbook of the old Excel. */
const ZIP = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a file as a table by what it holds, whatever its name. A workbook is read in the page that has nothing to lose. */
export async function readTable(
  { name, bytes }: Pick<ImportFile, 'name' | 'bytes'>,
  chromium: () => Promise<Pick<Chromium, 'parseTable'>>,
  signal?: AbortSignal,
): Promise<ReadTable> {
  refuseSize(bytes)
  if (begins(bytes, ZIP)) return (await chromium()).parseTable(bytes, signal)
  if (begins(bytes, COMPOUND)) throw noTable(name, 'a workbook of the old Excel (.xls), or one with a password')
  const { text, notes } = decodeText(bytes)
  if (/^\s{0,100}<(?:!doctype|html|\?xml|table)/i.test(text)) throw noTable(name, 'a web page or XML')
  if (text.length > LIMITS.tableCharacters) {
    const most = formatCount(LIMITS.tableCharacters)
    throw new Refusal(
      'too-large',
      `“${name}” has more than ${most} characters, the most Assay reads. Nothing was imported.`,
    )
  }
  const rows = await sliced(readRows(text, LIMITS.tableRows))
  if (rows.length === 0) throw new Refusal('no-rows', `“${name}” has no rows. Nothing was imported.`)
  return { sheets: [{ name: '', rows, notes: [] }], notes }
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const noTable = (name: string, what: string): Refusal =>
  new Refusal(
    'no-table',
    `“${name}” is ${what}, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV there.`,
  )
