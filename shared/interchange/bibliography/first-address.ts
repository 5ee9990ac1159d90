import { trimmed } from '../../words/trimmed'
import type { ReadingLog } from './reading-log'

/** The first of several web addresses in one value; that there are more is told. */
export function firstAddress(value: string, log: ReadingLog): string {
  const [, next, ...more] = [...value.matchAll(/(?<=^|\s)https?:\/\//gi)].map(({ index }) => index)
  if (next === undefined) return value.trim()
  log.drop('Further addresses', ONE, more.length + 1)
  return trimmed(value.slice(0, next), /[\s;,|]/)
}

/** Why only the first of several values is taken. */
export const ONE = 'A source card has one.'
