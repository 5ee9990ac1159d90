import type { Steps } from '../../steps'
import { oneLine } from '../../words/short'
import { type ReadDate, readDate } from './dates'
import { firstAddress } from './first-address'
import { withoutLooksOfMarkup, withoutMarkup } from './markup'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import { ReadingLog } from './reading-log'
import { referenceDropWords } from './reading-words'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { type TaggedEntry, type Tagging, taggedEntries } from './tagged-lines'
import { namesOfType, typeOfRis } from './types'
import { pageRange } from './page-range'

/** A tag, and what is behind it: “TY  - JOUR”. Some programs write one blank where there should be two. */
const TAGGED = /^\s{0,3}([A-Z][A-Z0-9]) {1,3}- ?(.*)$/

/** Tags by where their words belong, the surest first: the first that says something counts. */
const TAGS: Readonly<Partial<Record<keyof Reference, readonly string[]>>> = {
  key: ['ID'],
  title: ['TI', 'T1', 'CT', 'BT'],
  container: ['T2', 'JF', 'JO', 'JA', 'J1', 'J2'],
  publisher: ['PB'],
  url: ['UR', 'LK'],
  doi: ['DO'],
  volume: ['VL'],
  issue: ['IS'],
  language: ['LA'],
}
const AUTHORS = ['AU', 'A1']
const DATES = ['DA', 'PY', 'Y1']
const READ_ON = 'Y2'
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(TAGS).flat(),
  ...AUTHORS,
  ...DATES,
  'TY',
  'ER',
  READ_ON,
  'SP',
  'EP',
])

const RIS: Tagging = {
  read: (line) => {
    const [, tag, value = ''] = TAGGED.exec(line) ?? []
    return tag === undefined ? null : [tag, value]
  },
  first: 'TY',
  last: 'ER',
}

/** Reads a file of RIS. */
export function* readRis(text: string): Steps<ReadReferences> {
  const log = new ReadingLog()
  yield* taggedEntries(text, RIS, log, (entry) => log.add(referenceOf(entry, log)))
  return log.end()
}

function referenceOf(entry: TaggedEntry, log: ReadingLog): Reference {
  const first = (tags: readonly string[] = []): string =>
    tags.map((tag) => oneLine(entry.get(tag)?.[0] ?? '')).find((value) => value !== '') ?? ''
  for (const [tag, values] of entry) {
    if (TAKEN.has(tag)) continue
    for (const value of values) if (value !== '') log.drop(referenceDropWords.field(tag), referenceDropWords.noPlace)
  }
  for (const tag of ['UR', 'DO', 'TI', 'T2']) {
    for (const value of (entry.get(tag) ?? []).slice(1)) {
      if (value !== '') log.drop(referenceDropWords.further(tag), referenceDropWords.onlyOne)
    }
  }
  // EndNote has the day without the year, which stands by itself.
  const said = [...DATES.map((tag) => first([tag])), `${first(['DA'])} ${first(['PY', 'Y1'])}`]
  const dates = said.map(readDate)
  const published = dates.toSorted((one, other) => other.date.length - one.date.length || exactFirst(one, other))[0]
  if (published && !published.exact) noteDate(log, published.date)
  const retrieved = readDate(first([READ_ON]))
  const words = Object.fromEntries(Object.entries(TAGS).map(([field, tags]) => [field, first(tags)]))
  const book = first(['BT'])
  if (!retrieved.exact) noteDate(log, retrieved.date)
  return {
    ...NO_REFERENCE,
    ...words,
    title: withoutMarkup(first(TAGS.title)),
    container: withoutMarkup(first(TAGS.container) || (book === first(TAGS.title) ? '' : book)),
    url: firstAddress(first(TAGS.url), log),
    type: log.kind(typeOfRis(first(['TY'])), first(['TY'])),
    authors: AUTHORS.flatMap((tag) => entry.get(tag) ?? []).flatMap((name) => {
      const [family = '', given = '', ...suffix] = name.split(',')
      return nameFrom({ family, given, suffix: suffix.join(' ') }) || []
    }),
    published: published?.date ?? '',
    retrieved: retrieved.date,
    pages: pagesOf(first(['SP']), first(['EP'])),
  }
}

const exactFirst = (one: ReadDate, other: ReadDate): number => Number(other.exact) - Number(one.exact)

const pagesOf = (start: string, end: string): string => {
  const written = pageRange(start)
  return end === '' || written.includes('–') || start === end ? written : [written, end].filter(Boolean).join('–')
}

/** Entries as RIS in UTF-8, with the line ends that its specification asks for. */
export function* writeRis(references: readonly Reference[]): Steps<string> {
  const lines: string[] = []
  for (const reference of references) {
    const { type, title, authors, container, publisher, published, retrieved, url, doi, volume, issue } = reference
    const [start = '', ...end] = reference.pages.split('–')
    const tagged: [string, string][] = [
      ['TY', namesOfType(type ?? 'document').ris],
      ['ID', reference.key],
      ['TI', withoutLooksOfMarkup(title)],
      ...authors.map((name): [string, string] => ['AU', name]),
      ['T2', withoutLooksOfMarkup(container)],
      ['PB', publisher],
      ['PY', published.slice(0, 4)],
      ['DA', published === '' ? '' : `${published.replaceAll('-', '/')}${'/'.repeat(4 - published.split('-').length)}`],
      ['Y2', retrieved.replaceAll('-', '/')],
      ['VL', volume],
      ['IS', issue],
      ['SP', start],
      ['EP', end.join('–')],
      ['DO', doi],
      ['UR', url],
      ['LA', reference.language],
    ]
    for (const [tag, value] of tagged) if (value !== '') lines.push(`${tag}  - ${oneLine(value)}`)
    lines.push('ER  - ', '')
    yield
  }
  return lines.map((line) => `${line}\r\n`).join('')
}
