import { parseDay } from './parse-day'

const BY = /^\s*(?:written\s+)?(?:by|par|von|por|di)[:\s]\s*/iu
const BETWEEN = / ?(?:[,;|]| &| (?:and|et|und|y) ) ?/u

/** The people named by a byline or by several author tags, in order, without doubles. */
export function authorsFrom(bylines: readonly string[]): string[] {
  const names = bylines
    .flatMap((byline) => byline.split('\n'))
    .map((line) => line.replace(BY, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && parseDay(line) === null)
    .flatMap(peopleIn)
  return [...new Set(names)]
}

/** Parts a list of names. "Smith, Jane" and "Jane Smith, MD" stay whole: every part of a list of people is a full name. */
function peopleIn(byline: string): string[] {
  if (/[()]/.test(byline)) return [byline]
  const parts = byline.split(BETWEEN).filter((part) => part !== '')
  return parts.every((part) => /^\p{Lu}\S*(?:\s+\S+)+$/u.test(part)) ? parts : [byline]
}
