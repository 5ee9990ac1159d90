import type { Steps } from '../../steps'
import { shortMonth } from '../../words/days'
import { oneLine } from '../../words/short'
import { authorsOf } from './bibtex-names'
import { type BibtexEntry, bibtexEntries, type BibtexPart } from './bibtex-syntax'
import { type ResolvedEntry, withInherited } from './crossref'
import { dateOf, readDate } from './dates'
import { firstAddress } from './first-address'
import { fromLatex } from './latex-text'
import { withoutMarkup } from './markup'
import { noteDate } from './note-date'
import { ReadingLog } from './reading-log'
import { referenceDropWords, referenceNotes } from './reading-words'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { typeOfBibtex } from './types'
import { pageRange } from './page-range'

/** What a macro may stand for in the end: a file could make one that doubles with each line. */
const MOST_OF_VALUE = 100_000
/** Macros that every BibTeX file may use. */
const MONTHS = Array.from({ length: 12 }, (_, index) => shortMonth(index + 1).toLowerCase())

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
  for (const { line, why } of faults) log.drop(referenceDropWords.entry, referenceDropWords.inLine(line, why))
  const macros = new Map(MONTHS.map((month) => [month, month]))
  const resolved: ResolvedEntry[] = []
  for (const entry of entries) {
    if (entry.kind === 'string') {
      for (const { name, parts } of entry.fields) macros.set(name, joined(parts, macros, log))
    } else {
      resolved.push(resolvedEntry(entry, macros, log))
    }
    yield
  }
  for (const entry of yield* withInherited(resolved, TAKEN, log)) {
    // What others take their fields from, or are listed in, is no publication itself.
    if (entry.kind !== 'xdata' && entry.kind !== 'set') log.add(referenceOf(entry, log))
    yield
  }
  return log.end()
}

function resolvedEntry(
  { kind, key, fields }: BibtexEntry,
  macros: ReadonlyMap<string, string>,
  log: ReadingLog,
): ResolvedEntry {
  const raw = new Map<string, string>()
  for (const { name, parts } of fields) {
    if (raw.has(name)) log.note(referenceNotes.fieldTwice)
    else raw.set(name, joined(parts, macros, log))
    if (!TAKEN.has(name)) log.drop(referenceDropWords.field(name), referenceDropWords.noPlace)
  }
  return { kind, key, raw }
}

function referenceOf({ kind, key, raw }: ResolvedEntry, log: ReadingLog): Reference {
  const unknown = (command: string) => log.note((count) => referenceNotes.unknownCommand(count, command.slice(0, 20)))
  const read = new Map(
    [...raw].flatMap(([name, value]) =>
      TAKEN.has(name) ? [[name, VERBATIM.has(name) ? value : oneLine(fromLatex(withoutMarkup(value), unknown))]] : [],
    ),
  )
  // Older styles have no field for an address.
  const published = raw.get('howpublished') ?? ''
  if (/https?:\/\//i.test(published)) {
    read.delete('howpublished')
    if (!read.get('url'))
      read.set('url', /(?:\\url\{)?https?:\/\/[^\s{}]{1,4000}/i.exec(published)?.[0].replace('\\url{', '') ?? '')
  }
  const plain = (name: string): string => read.get(name) ?? ''
  const first = (names: readonly string[] = []): string => names.map(plain).find((words) => words !== '') ?? ''
  const words = Object.fromEntries(Object.entries(FIELDS).map(([field, names]) => [field, first(names)]))
  const subtitle = plain('subtitle')
  return {
    ...NO_REFERENCE,
    ...words,
    key,
    type: log.kind(typeOfBibtex(kind, plain('entrysubtype')), kind),
    url: verbatim(firstAddress(plain('url'), log)),
    doi: verbatim(plain('doi')),
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
      log.note((count) => referenceNotes.unknownName(count, part.macro.slice(0, 40)))
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
  const [year, month, day] = [plain('year'), plain('month'), plain('day')]
  // The month may say the day as well, or be several.
  if (/\p{L}/u.test(month)) return dateIn(`${month} ${day} ${year}`, log)
  return dateOf(year, month, day) || dateIn(year, log)
}

function dateIn(text: string, log: ReadingLog): string {
  const { date, exact } = readDate(text)
  if (!exact) noteDate(log, date)
  return date
}
