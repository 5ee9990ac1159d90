import type { ReadingLog } from './reading-log'

/** The first of several web addresses in one value; that there are more is told. */
export function firstAddress(value: string, log: ReadingLog): string {
  const [first = '', ...more] = value.trim().split(/[\s;,|]+(?=https?:\/\/)/i)
  if (more.length > 0) log.drop('Further addresses', ONE, more.length)
  return first
}

/** Why only the first of several values is taken. */
export const ONE = 'A source card has one.'
