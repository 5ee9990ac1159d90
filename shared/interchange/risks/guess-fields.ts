import { nameKey } from '../../words/fold'
import type { Sheet, SheetRow } from '../tables/sheet'
import { NUMBER, RISK_FIELDS, type RiskField, TITLE } from './risk-fields'

/** The field that each column of a sheet is taken for, null for none. */
export type Fields = readonly (string | null)[]

/** Rows that are looked at for the names of the columns: tools write titles and notes above them. */
const LOOKED_AT = 20

const BY_NAME: ReadonlyMap<string, string> = new Map(
  RISK_FIELDS.flatMap(({ key, label, also }) => [label, ...also].map((name) => [nameKey(name), key] as const)),
)

/** "My likelihood (%)" is "likelihood"; what is called as a column of the project's own is that. */
function fieldNamed(name: string, own: readonly RiskField[]): string | null {
  const whole = nameKey(name)
  const ours = own.find(({ label }) => nameKey(label) === whole)
  if (ours) return ours.key
  const bare = withoutBrackets(whole.replace(/^my /, '')).replace(/[:*]$/, '').trim()
  return BY_NAME.get(whole) ?? BY_NAME.get(bare) ?? null
}

/** Without what stands in brackets at its end, such as a unit. */
function withoutBrackets(name: string): string {
  const open = name.endsWith(')') ? name.lastIndexOf('(') : name.endsWith(']') ? name.lastIndexOf('[') : -1
  return open === -1 ? name : name.slice(0, open)
}

/** The number of the row that names the columns: the first of those that name most fields. */
export function guessHead({ rows }: Sheet, own: readonly RiskField[] = []): number {
  let [best, most] = [rows[0]?.number ?? 1, 0]
  for (const { number, cells } of rows.slice(0, LOOKED_AT)) {
    const named = new Set(cells.flatMap((cell) => fieldNamed(cell, own) ?? [])).size
    if (named > most) [best, most] = [number, named]
  }
  return best
}

/** What the names of the columns say they are, each field once. */
export function guessFields(
  head: readonly string[],
  rows: readonly SheetRow[],
  own: readonly RiskField[] = [],
): Fields {
  const taken = new Set<string>()
  const take = (field: string | null): string | null => {
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const named = head.map((name, column) => {
    const field = fieldNamed(name, own)
    // “Risk” is the number of a risk here and its title elsewhere.
    return field === NUMBER && !areNumbers(rows, column) ? TITLE : field
  })
  // Names of ours go before those of other tools.
  const exact = named.map((field, column) =>
    [...RISK_FIELDS, ...own].some(({ key, label }) => key === field && nameKey(label) === nameKey(head[column] ?? '')),
  )
  const first = named.map((field, column) => (exact[column] ? take(field) : null))
  return named.map((field, column) => first[column] ?? (exact[column] ? null : take(field)))
}

/** "7", "R7" */
const RISK_NUMBER = /^r? ?0*(\d{1,9})$/i

/** The number of a risk as tables write it; null for what is none. */
export const riskNumber = (text: string): number | null => {
  const digits = RISK_NUMBER.exec(text.trim())?.[1]
  return digits === undefined ? null : Number(digits)
}

function areNumbers(rows: readonly SheetRow[], column: number): boolean {
  const values = rows.flatMap(({ cells }) => cells[column]?.trim() || [])
  return values.length > 0 && values.every((value) => riskNumber(value) !== null)
}
