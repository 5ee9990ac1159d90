import { inSlices } from '../in-slices'
import type { Rows } from './snapshot'

/**
 * The rows of a text that `encodeRows` wrote: each line is read on its own, since JSON.parse of a large project holds up
 * the windows. Throws when it is any other text.
 */
export async function decodeRows(text: Buffer): Promise<Rows> {
  const decoder = new RowsDecoder()
  await inSlices(linesIn(text), (line) => decoder.add(line))
  return decoder.rows()
}

class RowsDecoder {
  readonly #tables = new Map<string, unknown[]>()
  /** What the next line belongs to. */
  #place: 'before' | 'between' | 'after' | unknown[] = 'before'

  add(line: string): void {
    if (Array.isArray(this.#place)) this.#addRow(this.#place, line)
    else if (this.#place === 'before' && line === '{') this.#place = 'between'
    else if (this.#place === 'between' && line === '}') this.#place = 'after'
    else if (this.#place === 'between') this.#addTable(line)
    else throw notRows()
  }

  rows(): Rows {
    if (this.#place !== 'after') throw notRows()
    return Object.fromEntries(this.#tables)
  }

  #addTable(line: string): void {
    const [, name, closed] = /^"(\w+)":\[(\],?)?$/.exec(line) ?? []
    if (name === undefined || this.#tables.has(name)) throw notRows()
    const table: unknown[] = []
    this.#tables.set(name, table)
    if (closed === undefined) this.#place = table
  }

  #addRow(table: unknown[], line: string): void {
    const [end = ''] = /\]?,?$/.exec(line) ?? []
    table.push(JSON.parse(line.slice(0, line.length - end.length)))
    if (end.startsWith(']')) this.#place = 'between'
  }
}

const notRows = (): Error => new Error('These are not the rows of a snapshot')

const NEWLINE = 0x0a

function* linesIn(text: Buffer): Generator<string> {
  let start = 0
  while (start <= text.byteLength) {
    const found = text.indexOf(NEWLINE, start)
    const end = found === -1 ? text.byteLength : found
    yield text.toString('utf8', start, end)
    start = end + 1
  }
}
