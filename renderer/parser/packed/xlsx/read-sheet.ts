import type { Sheet, SheetRow } from '@shared/interchange/tables/sheet'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { attribute, child, elementsIn, nameOf } from '../xml'
import { numberText, type ShownAs } from './number-formats'
import { sheetWords } from './sheet-words'
import { richText, unescaped } from './strings'

/** What every sheet of a workbook is read with. */
export type Workbook = {
  strings: readonly string[]
  formats: readonly ShownAs[]
  countsFrom1904: boolean
  /** Characters that may still be read; a short file may say one long text a million times. */
  left: { characters: number }
}

/** What of a sheet is counted to be told. */
type Seen = { hidden: number; beyond: number; unknown: number; errors: number }

/** The rows of a sheet that say something, and what of it is to be known. */
export function readSheet(root: Element, workbook: Workbook): Omit<Sheet, 'name'> {
  const seen: Seen = { hidden: 0, beyond: 0, unknown: 0, errors: 0 }
  const rows: SheetRow[] = []
  let number = 0
  for (const element of elementsIn(child(root, 's:sheetData') ?? root)) {
    if (nameOf(element) !== 's:row') continue
    number = Math.max(number + 1, Math.min(Number(attribute(element, 'r')) || 0, Number.MAX_SAFE_INTEGER - 1))
    const row = readRow(element, number, workbook, seen)
    if (row.cells.every((cell) => cell === '')) continue
    if (rows.length >= LIMITS.tableRows)
      return { rows: [], notes: [sheetWords.manyRows(LIMITS.tableRows)], isTooLong: true }
    if (isTrue(attribute(element, 'hidden'))) seen.hidden += 1
    rows.push(row)
  }
  const merged = fillMerged(rows, child(root, 's:mergeCells'), workbook)
  return { rows, notes: notesOf(root, seen, merged) }
}

function readRow(element: Element, number: number, workbook: Workbook, seen: Seen): SheetRow {
  const cells: string[] = []
  const errors: number[] = []
  let column = -1
  for (const cell of elementsIn(element)) {
    if (nameOf(cell) !== 's:c') continue
    column = columnOf(attribute(cell, 'r')) ?? column + 1
    const text = cellText(cell, workbook, seen)
    if (text === '') continue
    if (column >= LIMITS.tableColumns) {
      seen.beyond += 1
      continue
    }
    take(workbook, text)
    while (cells.length < column) cells.push('')
    cells[column] = text
    if (attribute(cell, 't') === 'e') errors.push(column)
  }
  seen.errors += errors.length
  return errors.length > 0 ? { number, cells, errors } : { number, cells }
}

function cellText(cell: Element, { strings, formats, countsFrom1904 }: Workbook, seen: Seen): string {
  const inline = child(cell, 's:is')
  const result = child(cell, 's:v')
  const value = result?.textContent ?? ''
  // A text may be empty, a number may not.
  const isKnown = value !== '' || inline !== null || (result !== null && attribute(cell, 't') === 'str')
  if (!isKnown && child(cell, 's:f')) seen.unknown += 1
  switch (attribute(cell, 't')) {
    case 's':
      return value === '' ? '' : (strings[Number(value)] ?? '')
    case 'inlineStr':
      return inline ? richText(inline) : ''
    case 'str':
      return unescaped(value)
    case 'b':
      return value === '' ? '' : isTrue(value) ? 'TRUE' : 'FALSE'
    case 'e':
      return value
    case 'd':
      return value.slice(0, 10)
    default:
      return numberText(value, formats[Number(attribute(cell, 's')) || 0] ?? 'number', countsFrom1904)
  }
}

/** A cell that was merged with those below shows its words for all of them. Says how many areas there are. */
function fillMerged(rows: readonly SheetRow[], merged: Element | null, workbook: Workbook): number {
  if (!merged) return 0
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  let areas = 0
  for (const area of elementsIn(merged)) {
    const [, column = '', from = '', , to = ''] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attribute(area, 'ref')) ?? []
    const at = columnOf(column)
    const text = at === null ? '' : (byNumber.get(Number(from))?.cells[at] ?? '')
    if (at === null || text === '') continue
    areas += 1
    for (let number = Number(from) + 1; number <= Math.min(Number(to), rows.at(-1)?.number ?? 0); number += 1) {
      const row = byNumber.get(number)
      if (!row || (row.cells[at] ?? '') !== '') continue
      take(workbook, text)
      while (row.cells.length < at) row.cells.push('')
      row.cells[at] = text
    }
  }
  return areas
}

function take({ left }: Workbook, text: string): void {
  left.characters -= text.length
  if (left.characters >= 0) return
  throw new Refusal('too-large', sheetWords.tooLong(LIMITS.tableCharacters))
}

/** The place of a column by its letters, as in “BC12”; null where there are none. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})/.exec(reference)?.[1]
  if (letters === undefined) return null
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const isTrue = (value: string): boolean => value === '1' || value === 'true'

function notesOf(root: Element, { hidden, beyond, unknown, errors }: Seen, merged: number): string[] {
  const columns = child(root, 's:cols')
  const hiddenColumns = columns
    ? [...elementsIn(columns)].filter((each) => isTrue(attribute(each, 'hidden'))).length
    : 0
  return [
    ...(hidden > 0 ? [sheetWords.hiddenRows(hidden)] : []),
    ...(hiddenColumns > 0 ? [sheetWords.hiddenColumns] : []),
    ...(merged > 0 ? [sheetWords.merged(merged)] : []),
    ...(errors > 0 ? [sheetWords.errors(errors)] : []),
    ...(unknown > 0 ? [sheetWords.withoutResult(unknown)] : []),
    ...(beyond > 0 ? [sheetWords.beyond(beyond, LIMITS.tableColumns)] : []),
  ]
}
