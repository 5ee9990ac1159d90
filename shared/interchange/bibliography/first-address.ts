import { trimmed } from '../../words/trimmed'
import type { ReadingLog } from './reading-log'

/** The first of several web addresses in one value; that there are more is told. */
export function firstAddress(value: string, log: ReadingLog): string {
  const [from, ...more] = [...value.matchAll(/(?<=^|[\s;,|])https?:\/\//gi)].map(({ index }) => index)
  if (from === undefined) return value.trim()
  if (more.length > 0) log.drop('Further addresses', ONE, more.length)
  // What stands before the first is another way to the publication, as of a library.
  return trimmed(value.slice(0, more[0]), /[\s;,|]/)
}

/** Why only the first of several values is taken. */
export const ONE = 'A source card has one.'
