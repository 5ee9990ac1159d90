import { z } from 'zod'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import type { Steps } from '../../steps'
import { oneLine } from '../../words/short'
import { readForeignJson } from '../foreign-json'
import { dateOf, readDate } from './dates'
import { firstAddress } from './first-address'
import { withoutMarkup } from './markup'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import { ReadingLog } from './reading-log'
import { referenceDropWords } from './reading-words'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { isZoteroItem, zoteroReference } from './zotero-item'
import { typeOfCsl } from './types'

/** Values of one file: an entry has some fifty. */
const BOUNDS = { depth: 30, values: LIMITS.references * 100 }

const Item = z.record(z.string(), z.unknown())
const Items = z.union([
  z.array(z.unknown()),
  z.looseObject({ items: z.array(z.unknown()) }).transform(({ items }) => items),
])

/** Text or a number: programs write volumes and years as either. */
const Text = z.union([z.string(), z.number().transform(String)]).catch('')
const Names = z.union([z.array(z.unknown()), z.unknown().transform((name) => [name])])
const Name = z.union([z.record(z.string(), z.unknown()), z.string().transform((literal) => ({ literal }))])

/** A date of CSL: parts of one day or two, or words. */
const CslDate = z
  .looseObject({
    'date-parts': z.array(z.array(z.union([z.string(), z.number()]))).optional(),
    raw: z.string().optional(),
    literal: z.string().optional(),
    circa: z.unknown().optional(),
    season: z.unknown().optional(),
  })
  .catch({})

const FIELDS: Readonly<Partial<Record<keyof Reference, string>>> = {
  title: 'title',
  container: 'container-title',
  publisher: 'publisher',
  url: 'URL',
  doi: 'DOI',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  language: 'language',
}
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(FIELDS),
  'id',
  'type',
  'author',
  'issued',
  'accessed',
  'citation-key',
])

/**
 * Reads CSL-JSON, as a list or within `items`, and the items of Zotero's own JSON, as its web library and Better BibTeX
 * write them. Throws a Refusal for other JSON.
 */
export function* readCsl(text: string): Steps<ReadReferences> {
  const log = new ReadingLog()
  for (const each of itemsOf(text)) {
    const item = Item.safeParse(each).data
    if (!item) log.drop(referenceDropWords.entry, referenceDropWords.noFields)
    else if (isZoteroItem(item)) zoteroReference(item, log)
    else if (typeof item['type'] === 'string') log.add(referenceOf(item, log))
    else log.drop(referenceDropWords.entry, referenceDropWords.noKind)
    yield
  }
  return log.end()
}

function itemsOf(text: string): unknown[] {
  const { referenceList: what, again, less } = referenceDropWords
  const items = Items.safeParse(readForeignJson(text, BOUNDS, { code: 'no-references', what, again, less }))
  if (items.success) return items.data
  throw new Refusal('no-references', referenceDropWords.noList)
}

function referenceOf(item: Record<string, unknown>, log: ReadingLog): Reference {
  for (const [field, value] of Object.entries(item)) {
    if (!TAKEN.has(field) && value !== '' && value !== null)
      log.drop(referenceDropWords.field(field), referenceDropWords.noPlace)
  }
  const words = Object.fromEntries(
    Object.entries(FIELDS).map(([field, name]) => [field, oneLine(Text.parse(item[name]))]),
  )
  return {
    ...NO_REFERENCE,
    ...words,
    key: keyOf(item),
    type: log.kind(typeOfCsl(Text.parse(item['type'])), Text.parse(item['type'])),
    title: withoutMarkup(words['title'] ?? ''),
    container: withoutMarkup(words['container'] ?? ''),
    url: firstAddress(words['url'] ?? '', log),
    authors: authorsOf(item['author'], log),
    published: dateIn(item['issued'], log),
    retrieved: dateIn(item['accessed'], log),
    pages: oneLine(Text.parse(item['page'])).replace(/ ?[-–—] ?/g, '–'),
  }
}

/** Its citation key, or an id that may be one: neither an address nor a number of the program’s own. */
function keyOf(item: Record<string, unknown>): string {
  const [key, id] = [oneLine(Text.parse(item['citation-key'])), oneLine(Text.parse(item['id']))]
  return key || (/^[\d:/]|:\/\//.test(id) ? '' : id)
}

function authorsOf(given: unknown, log: ReadingLog): string[] {
  if (given === undefined || given === null) return []
  return Names.parse(given).flatMap((each) => {
    const name = Name.safeParse(each)
    if (name.success) return nameOf(name.data) || []
    log.drop(referenceDropWords.author, referenceDropWords.noName)
    return []
  })
}

/** A name of CSL; its particles belong to the family name. */
function nameOf(name: Record<string, unknown>): string {
  const part = (field: string) => Text.parse(name[field])
  const family = ['dropping-particle', 'non-dropping-particle', 'family'].map(part).filter(Boolean).join(' ')
  return nameFrom({ family: part('literal') || family, given: part('given'), suffix: part('suffix') })
}

function dateIn(given: unknown, log: ReadingLog): string {
  if (given === undefined || given === null) return ''
  const {
    'date-parts': parts,
    raw,
    literal,
    circa,
    season,
  } = CslDate.parse(typeof given === 'string' || typeof given === 'number' ? { raw: String(given) } : given)
  const [first = [], second] = parts ?? []
  const [year = '', month = '', day = ''] = first.map(String)
  const read = readDate(raw ?? literal ?? '')
  const date = dateOf(year && year.padStart(4, '0'), month, day) || read.date
  const exact = parts ? second === undefined && date !== '' : read.exact
  if (!exact || circa || season) noteDate(log, date)
  return date
}
