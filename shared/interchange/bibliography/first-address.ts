import { trimmed } from '../../words/trimmed'
import type { ReadingLog } from './reading-log'
import { referenceDropWords } from './reading-words'

/** The first of several web addresses in one value; that there are more is told. */
export function firstAddress(value: string, log: ReadingLog): string {
  const [, next, ...more] = [...value.matchAll(/(?<=^|\s)https?:\/\//gi)].map(({ index }) => index)
  if (next === undefined) return value.trim()
  log.drop(referenceDropWords.furtherAddresses, referenceDropWords.onlyOne, more.length + 1)
  return trimmed(value.slice(0, next), /[\s;,|]/)
}
