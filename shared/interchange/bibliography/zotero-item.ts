import { z } from 'zod'
import { oneLine } from '../../words/short'
import { readDate } from './dates'
import { firstAddress } from './first-address'
import { withoutMarkup } from './markup'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import type { ReadingLog } from './reading-log'
import { referenceDropWords } from './reading-words'
import { NO_REFERENCE, type Reference } from './reference'
import { typeOfCsl } from './types'

type Item = Record<string, unknown>

const Text = z.union([z.string(), z.number().transform(String)]).catch('')
const Creators = z
  .array(
    z.looseObject({
      creatorType: z.string().catch(''),
      name: z.string().catch(''),
      firstName: z.string().catch(''),
      lastName: z.string().catch(''),
    }),
  )
  .catch([])

/** Fields of Zotero by where their words belong; the first that says something counts. */
const FIELDS: Readonly<Partial<Record<keyof Reference, readonly string[]>>> = {
  key: ['citationKey', 'citekey'],
  title: ['title', 'caseName', 'nameOfAct', 'subject'],
  container: [
    'publicationTitle',
    'websiteTitle',
    'blogTitle',
    'forumTitle',
    'bookTitle',
    'proceedingsTitle',
    'encyclopediaTitle',
    'dictionaryTitle',
    'programTitle',
  ],
  publisher: ['publisher', 'institution', 'university', 'network', 'repository'],
  url: ['url'],
  doi: ['DOI'],
  volume: ['volume'],
  issue: ['issue', 'number', 'reportNumber'],
  pages: ['pages'],
  language: ['language'],
}
/** Who is taken for an author where no author is named. */
const AUTHORS: ReadonlySet<string> = new Set(['author', 'podcaster', 'director', 'presenter', 'interviewee'])

const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(FIELDS).flat(),
  'itemType',
  'creators',
  'date',
  'accessDate',
])
/** What Zotero keeps for itself: nobody misses it. */
const OWN: ReadonlySet<string> = new Set(
  'key version itemID itemKey libraryID relations dateAdded dateModified uri select libraryCatalog shortTitle parentItem collections'.split(
    ' ',
  ),
)
/** What stands among the items and is none: attached files, notes, marks in a PDF. */
const BESIDE: ReadonlySet<string> = new Set(['attachment', 'note', 'annotation'])

/** Whether an item is one of Zotero's own JSON: of its web library (`data`) or of Better BibTeX. */
export const isZoteroItem = (item: Item): boolean => typeof dataOf(item)['itemType'] === 'string'

const dataOf = (item: Item): Item => z.record(z.string(), z.unknown()).safeParse(item['data']).data ?? item

/** Adds what an item says to the log. */
export function zoteroReference(item: Item, log: ReadingLog): void {
  const data = dataOf(item)
  const itemType = Text.parse(data['itemType'])
  if (BESIDE.has(itemType)) {
    log.drop(referenceDropWords.ofZotero(itemType), referenceDropWords.noPublication)
    return
  }
  for (const [field, value] of Object.entries(data)) {
    const isEmpty = value === '' || value === null || (Array.isArray(value) && value.length === 0)
    if (TAKEN.has(field) || OWN.has(field) || isEmpty) continue
    log.drop(referenceDropWords.field(field), referenceDropWords.noPlace)
  }
  const first = (names: readonly string[]): string =>
    names.map((name) => oneLine(Text.parse(data[name]))).find((words) => words !== '') ?? ''
  const published = readDate(first(['date']))
  if (!published.exact) noteDate(log, published.date)
  log.add({
    ...NO_REFERENCE,
    ...Object.fromEntries(Object.entries(FIELDS).map(([field, names]) => [field, first(names)])),
    title: withoutMarkup(first(FIELDS.title ?? [])),
    container: withoutMarkup(first(FIELDS.container ?? [])),
    url: firstAddress(first(FIELDS.url ?? []), log),
    type: log.kind(typeOfCsl(itemType), itemType),
    authors: authorsOf(data, log),
    published: published.date,
    retrieved: readDate(first(['accessDate'])).date,
    pages: first(['pages']).replace(/ ?[-–—] ?/g, '–'),
  })
}

function authorsOf(data: Item, log: ReadingLog): string[] {
  return Creators.parse(data['creators']).flatMap(({ creatorType, name, firstName, lastName }) => {
    if (!AUTHORS.has(creatorType)) {
      const { creator, field, onlyAuthors } = referenceDropWords
      log.drop(creatorType === '' ? creator : field(creatorType), onlyAuthors)
      return []
    }
    return nameFrom({ family: name || lastName, given: name ? '' : firstName, suffix: '' }) || []
  })
}
