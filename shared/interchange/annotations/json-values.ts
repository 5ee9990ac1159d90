import { Instant } from '../../fields'

/** Values of foreign JSON, taken for what they are where they are that. */

/** An object of the file; of anything else one without values. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {})

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text of the file, empty where there is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Several values where one may stand for itself, as JSON-LD writes them. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The first text among several values that may be texts. */
export const firstText = (...values: readonly unknown[]): string => values.map(textOf).find((text) => text !== '') ?? ''

/** An offset or a number of a page; null for what is none. */
export const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

/** Longer than any way to write an instant. */
const LONGEST_INSTANT = 40

/** An instant as ISO 8601 writes it, in UTC; without a zone it is taken for UTC. Null for what is none. */
export function instantOf(value: unknown): string | null {
  const written = textOf(value)
  if (written.length > LONGEST_INSTANT || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(written)) return null
  const hasZone = /(?:z|[-+]\d\d:?\d\d)$/i.test(written)
  const time = Date.parse(`${written.replace(' ', 'T')}${hasZone ? '' : 'Z'}`)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  return Instant.safeParse(instant).success ? instant : null
}
