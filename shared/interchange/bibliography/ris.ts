import type { Steps } from '../../steps'
import { oneLine } from '../../words/short'
import { readDate } from './dates'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import { NO_PLACE, ReadingLog } from './reading-log'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { namesOfType, typeOfRis } from './types'
import { pageRange } from './page-range'

/** A tag, and what is behind it: “TY  - JOUR”. Some programs write one blank where there should be two. */
const TAGGED = /^([A-Z][A-Z0-9]) {1,3}-(?: (.*))?$/

/** Tags by where their words belong, the surest first: the first that says something counts. */
const TAGS: Readonly<Partial<Record<keyof Reference, readonly string[]>>> = {
  key: ['ID'],
  title: ['TI', 'T1', 'CT', 'BT'],
  container: ['T2', 'JO', 'JF', 'JA', 'J1', 'J2'],
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

/** Reads a file of RIS. Lines without a tag go on with the value before them. */
export function* readRis(text: string): Steps<ReadReferences> {
  const log = new ReadingLog()
  let entry: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of linesOf(text)) {
    const tagged = TAGGED.exec(line.trimEnd())
    if (!tagged) {
      if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line}`)
      else if (!entry && line.trim() !== '')
        log.note(
          'line stands outside of the entries and was passed over',
          'lines stand outside of the entries and were passed over',
        )
      continue
    }
    const [, tag = '', value = ''] = tagged
    if (tag === 'TY' && entry) {
      log.note(
        'entry is not ended (ER); it ends where the next one begins',
        'entries are not ended (ER); they end where the next one begins',
      )
      log.add(referenceOf(entry, log))
    }
    if (tag === 'TY') entry = new Map()
    if (tag === 'ER' && entry) {
      log.add(referenceOf(entry, log))
      ;[entry, last] = [null, null]
    } else if (entry) {
      last = entry.get(tag) ?? []
      last.push(value)
      entry.set(tag, last)
    }
    yield
  }
  if (entry) {
    log.note('entry is not ended (ER); it ends with the file', 'entries are not ended (ER); they end with the file')
    log.add(referenceOf(entry, log))
  }
  return log.end()
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end === -1 ? text.length : end)
    from = end === -1 ? text.length : end + 1
  }
}

function referenceOf(entry: ReadonlyMap<string, readonly string[]>, log: ReadingLog): Reference {
  const first = (tags: readonly string[] = []): string =>
    tags.map((tag) => oneLine(entry.get(tag)?.[0] ?? '')).find((value) => value !== '') ?? ''
  for (const [tag, values] of entry) {
    if (!TAKEN.has(tag)) for (const value of values) if (value !== '') log.drop(`“${tag}”`, NO_PLACE)
  }
  for (const tag of ['UR', 'DO', 'TI', 'T2']) {
    for (const value of (entry.get(tag) ?? []).slice(1))
      if (value !== '') log.drop(`Further “${tag}”`, 'A source card has one.')
  }
  const dates = DATES.map((tag) => readDate(first([tag])))
  const published = dates.toSorted((one, other) => other.date.length - one.date.length)[0]
  if (published && !published.exact) noteDate(log, published.date)
  const retrieved = readDate(first([READ_ON]))
  if (!retrieved.exact) noteDate(log, retrieved.date)
  return {
    ...NO_REFERENCE,
    ...Object.fromEntries(Object.entries(TAGS).map(([field, tags]) => [field, first(tags)])),
    type: typeOfRis(first(['TY'])),
    authors: AUTHORS.flatMap((tag) => entry.get(tag) ?? []).flatMap((name) => {
      const [family = '', given = '', ...suffix] = name.split(',')
      return nameFrom({ family, given, suffix: suffix.join(' ') }) || []
    }),
    published: published?.date ?? '',
    retrieved: retrieved.date,
    pages: pagesOf(first(['SP']), first(['EP'])),
  }
}

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
      ['TI', title],
      ...authors.map((name): [string, string] => ['AU', name]),
      ['T2', container],
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
