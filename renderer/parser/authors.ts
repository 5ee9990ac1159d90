import { parseDay } from './parse-day'

const BY =
  /^(?:(?:written|posted|published|reported|story|text|words|analysis|opinion|review)\s+)?(?:by|par|von|por|di|door|av|af|przez|от|автор|autore?|auteur|autorin|author)[:\s]\s*/iu
/** In a line without two spaces in a row. */
const BETWEEN = / ?(?:[,;|•·]| [&–—]| (?:and|et|und|y|e|en|och|og|i|и) ) ?/u
/** What stands on a page where its author does, and names nobody. */
const LABEL =
  /^(?:by|author|authors|the authors?|about the authors?|written by|posted by|published(?: by| on)?|updated|last updated|modified|editor|editors|source|staff|staff writer|staff reporter|reporter|correspondent|contributor|contributing writer|admin|administrator|guest|guest author|guest post|anonymous|unknown|none|null|undefined|share|share this|follow|comments?|advertisement|view profile|view all posts|see all posts|read more|more|redaktion|autor|autorin|auteur|auteurs|autore|автор|von|par|por)\s*:?$/iu
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|van|von|der|den|ter|ten|zu|zur|bin|bint|ibn|al|el|ben|st|y|e|af|av|os|lo)$/u
/** What somebody is at an outlet, which stands behind the name: "Ann Example, Post Editor-at-Large". */
const OFFICE = /(?:^|\s)(?:editor|correspondent|columnist)(?:$|[\s-])/i
const LONGEST_NAME = 120
/** More of them and a full stop are what is said about the author. */
const WORDS_OF_NAME = 5
/** The longest names, with what is said in brackets. */
const MOST_WORDS = 8

/** The people named by a byline or by several author tags, in order, without doubles. */
export function authorsFrom(bylines: readonly string[]): string[] {
  const names = bylines
    .flatMap((byline) => byline.split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(BY, '').trim())
    .filter((line) => line !== '' && parseDay(line) === null && isName(line))
    .flatMap(peopleIn)
  return [...new Set(names)]
}

function isName(line: string): boolean {
  const isSentence = /[.!?]$/.test(line) && line.split(' ').length > WORDS_OF_NAME
  const isLong = line.split(BETWEEN).some((part) => part.split(' ').length > MOST_WORDS)
  return /\p{L}/u.test(line) && !LABEL.test(line) && !isSentence && !isLong && line.length <= LONGEST_NAME
}

/** Parts a list of names. "Smith, Jane" and "Jane Smith, MD" stay whole: every part of a list of people is a full name. */
function peopleIn(byline: string): string[] {
  if (/[()]/.test(byline)) return [byline]
  const parts = byline.split(BETWEEN).filter((part) => part !== '')
  if (!parts.every(isFullName)) return [byline]
  const people = parts.filter((part) => !OFFICE.test(part))
  return people.length > 0 ? people : parts
}

/** Two words or more, each with a capital but for the small ones in between. */
function isFullName(part: string): boolean {
  const words = part.split(' ')
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(part) &&
    words.every((word) => /^['’]?\p{Lu}|^[^\p{L}]/u.test(word) || PARTICLE.test(word))
  )
}
