import { listedWords } from './listed-words'
import { decodeText } from '@shared/encoding/decode-text'
import { readRows } from '@shared/interchange/csv'
import type { ReadTable } from '@shared/interchange/tables/sheet'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
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
  if (begins(bytes, COMPOUND)) throw noTable(name, listedWords.oldExcel)
  const { text, notes } = decodeText(bytes)
  if (/^\s{0,100}<(?:!doctype|html|\?xml|table)/i.test(text)) throw noTable(name, listedWords.pageOrXml)
  if (text.length > LIMITS.tableCharacters) {
    throw new Refusal('too-large', listedWords.tooLong(name, LIMITS.tableCharacters))
  }
  const rows = await sliced(readRows(text, LIMITS.tableRows))
  if (rows.length === 0) throw new Refusal('no-rows', listedWords.noRows(name))
  return { sheets: [{ name: '', rows, notes: [] }], notes }
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const noTable = (name: string, what: string): Refusal => new Refusal('no-table', listedWords.noTable(name, what))
