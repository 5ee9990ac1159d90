import {
  ADDRESS,
  AGENCY,
  BY,
  CREDITS,
  DESK,
  EARNED,
  INSTITUTION,
  POSITION,
  EASTERN_OFFICE,
  LABEL,
  NAMED_OFFICE,
  OFFICE,
  RANK,
} from './author-words'
import { beforeDays } from './dated-words'
import { FILED_UNDER } from '../article/role-words'
import { isWeekday, monthOf } from '../days/months'
import { wordsOf } from '../blocks/words'

/** Who else wrote it, in brackets; what else stands in them is something else. */
const WITH = /\s?\((?:with|avec|mit|con|com|met|med)\s/iu
/** Behind who wrote it a byline may go on with what it is about. */
const HEADS_SUBJECTS = new RegExp(`^\\s*(?:${FILED_UNDER.join('|')})\\s*[:：]?\\s*$`, 'iu')
/** The name of a site, as an outlet. */
const SITE = /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.\p{L}{2,6}$/u
/** In a line without two spaces in a row. */
const BETWEEN =
  / ?(?:[,;]? & |[,;]? (?:and|et|und|y|e|en|och|og|i|и|та|ja|ve|و|with|avec|mit|con|com|met|med|z|с) |[,;|•·、，／/()]| [–—-] ) ?/u
/** An address of the web without its path: what stands before its ending is how who publishes is called. */
const HOST =
  /^(?:https?:\/\/)?(?:www\.)?(?:[\w-]{1,63}\.){0,3}?([\w-]{2,63})(?:\.(?:com?|org|net|gov|ac))?\.\p{L}{2,6}\/?$/iu
/** Scripts fill in what stands between such marks. */
const TEMPLATE = /\{\{|\}\}|<%|\$\{/
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|van|von|der|den|ter|ten|zu|zur|bin|bint|ibn|al|el|ben|st|y|e|af|av|os|lo)$/u
/** Between an office and its place. */
const AT = /^(?:of|at|for|für|an|am|beim?|pour|à|para|presso|vid|ved)$/u
const CAPITALS = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){1,3}) (?=\p{Lu}\p{Ll})/u
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
const SHORTEST_INSIDE = 4
const LONGEST_NAME = 120
/** More of them and a full stop are what is said about the author. */
const WORDS_OF_NAME = 5
/** The longest names, with what is said in brackets. */
const MOST_WORDS = 8
/** Before a day, behind the names. */
const BEFORE_DAY = /^(?:on|am|le|el|il|em|den|at|the|-|–|—|\||•|·|,|,|／|\/)$/iu
/** Scripts without capitals: a name is two words or more, in East Asia a few characters. */
const UNCASED =
  /^(?:[\p{Lo}\p{M}\u200c]{2,20}(?: [\p{Lo}\p{M}\u200c]{1,20}){1,3}|[\p{Script=Han}\p{Script=Hangul}]{2,4})$/u

/**
 * The people named by a byline or by several author tags, in order, without doubles; where no person is, the organisation.
 * `outlets` are names of who publishes: what follows a person's name and is one of them says where they work.
 */
export function authorsFrom(bylines: readonly string[], outlets: readonly string[] = []): string[] {
  const known = outlets.flatMap(callings)
  const lines = bylines.flatMap((byline) => byline.split('\n'))
  const subjects = lines.findIndex((line) => HEADS_SUBJECTS.test(line))
  const names = lines
    .slice(0, subjects < 0 ? lines.length : subjects)
    .map(bare)
    .filter((line) => line !== '' && isName(line))
    .flatMap((line) => peopleIn(line, known))
  // Beside people stands where they work.
  const persons = names.filter((name) => !isOutlet(name, known) && !INSTITUTION.test(name))
  const all = [...new Set(persons.some(isFullName) ? persons : names)]
  const full = new Set(all.filter(isFullName))
  return all.filter((name) => !beginningsOf(name).some((beginning) => full.has(beginning)))
}

/** A name that goes on behind another of a byline is that person with what they are: its first words, then more of them. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '))
}

/** What a publisher is called: by its name, and by its address without “www.” and “.com”, which is its name in one word. */
export function callings(outlet: string): string[] {
  const name = HOST.exec(outlet)?.[1] ?? ''
  return [wordsOf(outlet), name.toLowerCase()].filter(Boolean)
}

/** A line of names only: without “by”, addresses, credits of others, and the day. */
function bare(line: string): string {
  const said = line
    .slice(0, 1_000)
    .replace(/\s+/g, ' ')
    .replace(ADDRESS, '')
    .replace(CREDITS, '')
    .replace(/^[\s|•·–—-]{1,9}/u, '')
    .replace(BY, '')
    .replace(/^©\s?/u, '')
  return withoutDay(beforeDays(said))
    .replace(/^[\s,;|•·:–—-]{1,9}|[\s,;|•·:–—-]{1,9}$/gu, '')
    .replace(EASTERN_OFFICE, '')
    .trim()
}

/** Names have no digits, but for those that sites give; what stands between them and the first number leads to a day. */
function withoutDay(line: string): string {
  const at = line.search(/(?<![\p{L}_])\p{Nd}/u)
  if (at < 0) return line
  const words = line.slice(0, at).trim().split(' ')
  const isDay = (word: string): boolean => {
    const bareWord = word.replace(/[.,]$/, '')
    return BEFORE_DAY.test(word) || isWeekday(bareWord) || monthOf(bareWord) !== null
  }
  while (words.length > 0 && isDay(words.at(-1) ?? '')) {
    // Before “on Monday, May” is the name, also one that is a short day somewhere, as “Do” is.
    if (BEFORE_DAY.test(words.pop() ?? '')) break
  }
  return words.join(' ')
}

function isName(line: string): boolean {
  const isSentence = /[.!?]$/.test(line) && line.split(' ').length > WORDS_OF_NAME
  const isLong = line.split(BETWEEN).some((part) => part.split(' ').length > MOST_WORDS)
  return (
    /\p{L}/u.test(line) &&
    !TEMPLATE.test(line) &&
    !LABEL.test(line) &&
    !DESK.test(line) &&
    !isSentence &&
    !isLong &&
    line.length <= LONGEST_NAME
  )
}

/**
 * Parts a list of names. "Smith, Jane" and "Jane Smith, MD" stay whole: every part of a list of people is a full name.
 * Behind people stands where they work, and where that is.
 */
function peopleIn(byline: string, outlets: readonly string[]): string[] {
  // A full stop parts only a name from that of who publishes: it stands in names, too.
  const stop = byline.lastIndexOf('. ')
  const endsWithOutlet = stop > 0 && isOutlet(byline.slice(stop + 2), outlets)
  const open = (endsWithOutlet ? byline.slice(0, stop) : byline).replace(WITH, ', ')
  if (!WITH.test(byline) && /[()]/.test(byline)) return [byline]
  const parts = open
    .split(BETWEEN)
    .map((part) => inCapitals(withoutPlace(withoutOffice(part.replace(EASTERN_OFFICE, '').trim()))))
    .filter((part) => part !== '')
    .reduce<string[]>((named, part) => withEarned(named, part), [])
  const isWork = (part: string): boolean =>
    OFFICE.test(part) ||
    SITE.test(part) ||
    AGENCY.test(part) ||
    INSTITUTION.test(part) ||
    isPosition(part) ||
    isOutlet(part, outlets)
  const isPerson = (part: string): boolean => isFullName(part) && !isWork(part)
  const work = parts.findIndex(isWork)
  const people = work < 0 ? parts : [...parts.slice(0, work), ...parts.slice(work).filter(isPerson)]
  const isOfOutlet = work === 1 && parts.slice(work).every((part) => isOutlet(part, outlets))
  if (people.length > 0) return isOfOutlet || people.every(isFullName) ? people : [byline]
  // Nobody but organisations: "Example Daily with AFP".
  return parts.every((part) => isFullName(part) || isOutlet(part, outlets) || AGENCY.test(part)) ? parts : [byline]
}

function withEarned(named: string[], part: string): string[] {
  const last = named.at(-1)
  return last !== undefined && EARNED.test(part) ? [...named.slice(0, -1), `${last}, ${part}`] : [...named, part]
}

/** “Ann Example Senior Post Correspondent” is a name and an office that only the page's style sets apart. */
function withoutOffice(part: string): string {
  const at = NAMED_OFFICE.test(part) ? part.search(RANK) : -1
  const name = at > 0 ? part.slice(0, at) : ''
  return isFullName(name) ? name : part
}

/** “Ann Example in Berlin” is a name and where it was written. */
const withoutPlace = (part: string): string => part.split(/ in (?=\p{Lu})/u, 1).find(isFullName) ?? part

/** Newspapers set a name in capitals, and what follows it, as an agency, in small letters: “ANN EXAMPLE Example Press”. */
const inCapitals = (part: string): string => CAPITALS.exec(part)?.[1] ?? part

/** What somebody is and where, in other words than a name has: “Professor of Hydrology at Example University”. */
const isPosition = (part: string): boolean =>
  POSITION.test(part) || (!isFullName(part) && part.split(' ').some((word) => AT.test(word)))

/** The name of who publishes, or how it begins, which is how it is called. */
export function isOutlet(part: string, outlets: readonly string[]): boolean {
  const words = wordsOf(part)
  const inOne = words.replaceAll(' ', '')
  const isBeginning = (name: string): boolean => words.includes(' ') && name.startsWith(`${words} `)
  // Its parts are called after it: “CNN Business”.
  const isPart = (name: string): boolean => /^\p{Lu}{2,}\s/u.test(part) && words.startsWith(`${name} `)
  // What kind of firm it is stands before or behind, without a space.
  const isInside = (name: string): boolean =>
    words.length >= SHORTEST_INSIDE && EAST_ASIAN.test(words) && name.includes(words)
  return outlets.some((name) => name === words || name === inOne || isBeginning(name) || isPart(name) || isInside(name))
}

/** Two words or more, each with a capital but for the small ones in between. */
export function isFullName(part: string): boolean {
  if (UNCASED.test(part)) return true
  const words = part.split(' ')
  return (
    words.filter((word) => /\p{L}/u.test(word)).length > 1 &&
    /^\p{Lu}/u.test(part) &&
    words.every((word) => /^['’]?\p{Lu}|^[^\p{L}]/u.test(word) || PARTICLE.test(word))
  )
}
