import type { Steps } from '../../steps'
import { oneLine } from '../../words/short'
import { type BibtexEntry, bibtexEntries, type BibtexPart } from './bibtex-syntax'
import { dateOf, readDate } from './dates'
import { fromLatex } from './latex-text'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import { NO_PLACE, ReadingLog } from './reading-log'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { typeOfBibtex } from './types'
import { pageRange } from './page-range'

/** What a macro may stand for in the end: a file could make one that doubles with each line. */
const MOST_OF_VALUE = 100_000
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Fields of BibTeX and biblatex by where their words belong; the first that says something counts. */
const FIELDS: Readonly<Partial<Record<keyof Reference, readonly string[]>>> = {
  title: ['title'],
  container: ['journaltitle', 'journal', 'booktitle', 'maintitle', 'howpublished'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  url: ['url'],
  doi: ['doi'],
  volume: ['volume'],
  issue: ['number', 'issue'],
  pages: ['pages'],
  language: ['langid', 'language'],
}
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(FIELDS).flat(),
  'author',
  'year',
  'month',
  'day',
  'date',
  'urldate',
  'entrysubtype',
  'subtitle',
  'crossref',
  'xdata',
])
/** Addresses and dates: a sign in them means nothing else. */
const VERBATIM: ReadonlySet<string> = new Set(['url', 'doi', 'date', 'urldate'])

/** Reads a file of BibTeX or biblatex. */
export function* readBibtex(text: string): Steps<ReadReferences> {
  const log = new ReadingLog()
  const { entries, faults } = yield* bibtexEntries(text)
  for (const { line, why } of faults) log.drop('Entry', `In line ${line}: ${why}`)
  const macros = new Map(MONTHS.map((month) => [month, month]))
  for (const entry of entries) {
    if (entry.kind === 'string') {
      for (const { name, parts } of entry.fields) macros.set(name, joined(parts, macros, log))
    } else {
      log.add(referenceOf(entry, macros, log))
    }
    yield
  }
  return log.end()
}

function referenceOf(entry: BibtexEntry, macros: ReadonlyMap<string, string>, log: ReadingLog): Reference {
  const raw = new Map<string, string>()
  for (const { name, parts } of entry.fields) {
    if (raw.has(name))
      log.note(
        'field stands twice in its entry; the first counts',
        'fields stand twice in their entry; the first counts',
      )
    else raw.set(name, joined(parts, macros, log))
    if (!TAKEN.has(name)) log.drop(`“${name}”`, NO_PLACE)
  }
  if (raw.has('crossref') || raw.has('xdata')) {
    log.note(
      'entry refers to another (crossref) for what it lacks; only its own words were read',
      'entries refer to others (crossref) for what they lack; only their own words were read',
    )
  }
  const unknown = (command: string) =>
    log.note(
      `command of LaTeX is not known (\\${command.slice(0, 20)}) and stands as it was`,
      `commands of LaTeX are not known (\\${command.slice(0, 20)}) and stand as they were`,
    )
  const read = new Map(
    [...raw].flatMap(([name, value]) =>
      TAKEN.has(name) ? [[name, VERBATIM.has(name) ? verbatim(value) : oneLine(fromLatex(value, unknown))]] : [],
    ),
  )
  const plain = (name: string): string => read.get(name) ?? ''
  const first = (names: readonly string[] = []): string => names.map(plain).find((words) => words !== '') ?? ''
  const words = Object.fromEntries(Object.entries(FIELDS).map(([field, names]) => [field, first(names)]))
  const subtitle = plain('subtitle')
  return {
    ...NO_REFERENCE,
    ...words,
    key: entry.key,
    type: typeOfBibtex(entry.kind, plain('entrysubtype')),
    title: [plain('title'), subtitle].filter((part) => part !== '').join(': '),
    authors: authorsOf(raw.get('author') ?? '', unknown, log),
    published: publishedOf(plain, log),
    retrieved: dateIn(plain('urldate'), log),
    pages: pageRange(first(FIELDS.pages)),
  }
}

/** The parts of a value as one text, with what its macros stand for. */
function joined(parts: readonly BibtexPart[], macros: ReadonlyMap<string, string>, log: ReadingLog): string {
  let text = ''
  for (const part of parts) {
    const words = 'text' in part ? part.text : (macros.get(part.macro) ?? '')
    if ('macro' in part && !macros.has(part.macro)) {
      log.note(
        `name stands for nothing in this file (${part.macro.slice(0, 40)})`,
        `names stand for nothing in this file (${part.macro.slice(0, 40)})`,
      )
    }
    if (text.length + words.length > MOST_OF_VALUE) return text
    text += words
  }
  return text
}

/** An address without the braces and escapes that older styles need. */
const verbatim = (value: string): string =>
  value.replace(/^\\url\{(.*)\}$/s, '$1').replace(/\\([%&#_~$])|[{}\s]/g, '$1')

function publishedOf(plain: (name: string) => string, log: ReadingLog): string {
  const date = plain('date')
  if (date !== '') return dateIn(date, log)
  const year = plain('year')
  const found = dateOf(year, plain('month'), plain('day'))
  return found === '' ? dateIn(year, log) : found
}

function dateIn(text: string, log: ReadingLog): string {
  const { date, exact } = readDate(text)
  if (!exact) noteDate(log, date)
  return date
}

/** Names between “and”, which counts only outside braces. */
function authorsOf(value: string, unknown: (command: string) => void, log: ReadingLog): string[] {
  return splitOutside(value, ' and ').flatMap((each) => {
    const name = each.trim()
    if (name === '') return []
    if (name === 'others') {
      log.note(
        'list of authors ends with “and others”, who are not named',
        'lists of authors end with “and others”, who are not named',
      )
      return []
    }
    const read = nameOf(name, (words) => fromLatex(words, unknown))
    return read === '' ? [] : [read]
  })
}

/** A name as BibTeX reads it: “von Last, Jr, First”, “First von Last”, or in braces as a whole. */
function nameOf(name: string, read: (words: string) => string): string {
  const whole = (family: string) => nameFrom({ family: read(family), given: '', suffix: '' })
  const commas = splitOutside(name, ',')
  if (commas.length > 1) {
    const [family = '', second = '', third] = commas
    const [given, suffix] = third === undefined ? [second, ''] : [third, second]
    return nameFrom({ family: read(family), given: read(given), suffix: read(suffix) })
  }
  const words = splitOutside(name.replace(/\s/g, ' '), ' ').filter((word) => word !== '')
  if (words.length < 2) return whole(name)
  const small = words.findIndex((word, at) => at < words.length - 1 && /^\p{Ll}/u.test(word))
  const last = small === -1 ? words.length - 1 : small
  return nameFrom({
    family: read(words.slice(last).join(' ')),
    given: read(words.slice(0, last).join(' ')),
    suffix: '',
  })
}

/** Parts between a separator, blanks of which may be any white space, where it stands outside braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  const plain = separator === ',' ? text : text.replace(/\s/g, ' ')
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth <= 0 && plain.slice(at, at + separator.length).toLowerCase() === separator) {
      parts.push(plain.slice(from, at))
      from = at + separator.length
      // The blank that ends one “and” may begin the next.
      at = separator === ' and ' ? from - 2 : from - 1
    }
  }
  return [...parts, plain.slice(from)]
}
