import { isCaption } from './caption'
import { hasEnded } from './paragraphs'
import type { Page } from './running'
import { type Row, wordsOf } from './row'

/** A foot note: its label and its lines. */
export type Note = { label: string; rows: Row[] }

/** Share of the size of the text that notes are set in at most. */
const SMALLER = 0.94
/** "3", "3.", "(3)", "*": what a note begins with. */
const LABEL = /^[([]?(\d{1,3}(?!\d)|[*∗†‡§¶#]{1,3}|[a-z](?=[)\].]))[)\].]?\s*/
/** Share of the page above which no notes stand. */
const HIGHEST = 0.3

/**
 * Takes the foot notes out of a page: lines smaller than the text at the foot of a column or of the whole text, which
 * begin with a mark above the line or stand under a rule. `size` is that of the text.
 */
export function withoutNotes(page: Page, size: number): { rows: Row[]; notes: Note[] } {
  const taken = new Set<Row>()
  const notes: Note[] = []
  const top = page.size.top + (page.size.bottom - page.size.top) * HIGHEST
  for (const run of runsOfSmall(page.rows, size * SMALLER)) {
    const isRaised = run.some((row) => raisedLabel(row) !== null)
    const isUnderRule = page.rules.some((rule) => isAbove(rule, run))
    const [first] = run
    if (!first) continue
    const isLow = first.y > top
    const isNote = isRaised
      ? raisedLabel(first) !== null || isUnderRule
      : isLow && (isUnderRule || breaksIn(page.rows, run))
    if (!isNote) continue
    if (hasTextBelow(page.rows, run, size)) continue
    for (const row of run) {
      taken.add(row)
      const label = isRaised ? raisedLabel(row) : isAtEdge(row, run) ? plainLabel(row) : null
      const last = notes.at(-1)
      if (label !== null || !last) notes.push({ label: label ?? '', rows: [row] })
      else last.rows.push(row)
    }
  }
  return { rows: page.rows.filter((row) => !taken.has(row)), notes }
}

/** Rows that follow each other downwards and are set smaller than the text. */
function runsOfSmall(rows: readonly Row[], size: number): Row[][] {
  const runs: Row[][] = []
  let last: Row | undefined
  for (const row of rows) {
    const isSmall = row.face.size <= size && !row.isInTable
    const run = runs.at(-1)
    const goesOn = last && row.y > last.y - 1 && row.y - last.y < row.face.size * 2.6 && row.left < last.right + 200
    if (isSmall && run && last && run.at(-1) === last && goesOn) run.push(row)
    else if (isSmall) runs.push([row])
    last = row
  }
  return runs
}

/** The label above its line that a row begins with. */
function raisedLabel({ cells: [cell] }: Row): string | null {
  const [first] = cell?.pieces ?? []
  return first?.level === 1 ? (LABEL.exec(first.text.trim())?.[1] ?? null) : null
}

const plainLabel = (row: Row): string | null => LABEL.exec(wordsOf(row))?.[1] ?? null

/** Numbers within a note begin lines, too; those of notes stand at the edge. */
const isAtEdge = (row: Row, run: readonly Row[]): boolean => row.left <= Math.min(...run.map(({ left }) => left)) + 12

function isAbove({ left, right, top, bottom }: Page['size'], run: readonly Row[]): boolean {
  const [first] = run
  if (!first || bottom - top > 3 || right - left < 30) return false
  const room = first.y - first.face.size - bottom
  return room > -4 && room < first.face.size * 2.5 && left < first.right && right > first.left
}

/** Words at the foot of a column that break into a sentence, which goes on in the next one. */
function breaksIn(rows: readonly Row[], run: readonly Row[]): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 2 || isCaption(wordsOf(first))) return false
  const before = rows[rows.indexOf(first) - 1]
  const after = rows[rows.indexOf(last) + 1]
  if (!before || before.y > first.y || hasEnded(wordsOf(before))) return false
  return after === undefined || (after.y < first.y && /^[\p{Ll}\d(]/u.test(wordsOf(after)))
}

/** Text of full size under the last line, in the same column, makes them a part of it: a quotation, a table. */
function hasTextBelow(rows: readonly Row[], run: readonly Row[], size: number): boolean {
  const last = run.at(-1)
  const [left, right] = [Math.min(...run.map((row) => row.left)), Math.max(...run.map((row) => row.right))]
  return rows.some(
    (row) =>
      !run.includes(row) &&
      row.face.size > size * SMALLER &&
      row.y > (last?.y ?? 0) + 1 &&
      row.left < right &&
      row.right > left,
  )
}
