import { CONFIDENCES } from '../lexicons/confidence'
import { impactText, likelihoodText } from '../scoring/score-text'
import type { Entity, Kind } from '../document/document'
import { formatDay } from '../words/days'
import { KIND_NAMES } from './kind-names'
import type { Likelihood } from '../kinds/model'

/** Finds an entity a change speaks of, as it is or as it last was. */
export type Lookup = <K extends Kind>(kind: K, id: string) => Entity<K> | undefined

/** One thing an entity says, in words; empty text when it says nothing. */
export type Fact = {
  label: string
  text: string
  /** Running text, worth comparing word by word. */
  prose: boolean
  /** Already said by the name of the item. */
  inName?: true
}

type Tell<V> = (value: V, find: Lookup) => Fact[]
/** How each field of an entity is told: a field that is forgotten does not compile. */
type Telling<T> = { [F in keyof Required<T>]: Tell<T[F]> }

const hidden = (): Fact[] => []
const fact = (label: string, text: string): Fact[] => [{ label, text, prose: false }]
const runningText = (label: string, text: string | null): Fact[] => [{ label, text: text ?? '', prose: true }]
const line = (label: string): Tell<string> => as(label, (text) => text)
const prose =
  (label: string): Tell<string> =>
  (text) =>
    runningText(label, text)
const as =
  <V>(label: string, words: (value: V, find: Lookup) => string): Tell<V> =>
  (value, find) =>
    fact(label, words(value, find))
const day = (label: string): Tell<string | null> => as(label, (value) => (value === null ? '' : formatDay(value)))
const number = (label: string): Tell<number | null | undefined> => as(label, (value) => String(value ?? ''))
const named = <K extends Kind>(label: string, kind: K): Tell<string | null> =>
  as(label, (id, find) => (id === null ? '' : nameOf(kind, id, find)))

/** What the name of the item says too. */
const inName =
  <V>(tell: Tell<V>): Tell<V> =>
  (value, find) =>
    tell(value, find).map((each) => ({ ...each, inName: true }))

/** "reported-fact" as "reported fact". */
const worded = (label: string): Tell<string | null | undefined> =>
  as(label, (value) => (value ?? '').replaceAll('-', ' '))

/** Place among its siblings: only that it moved means anything. */
export const ORDER = 'Order'

const TELLINGS: { [K in Kind]: Telling<Entity<K>> } = {
  about: {
    id: hidden,
    projectId: hidden,
    title: line('Title'),
    handling: line('Handling mark'),
    lexicon: line('Lexicon'),
    matrix: line('Risk matrix'),
    createdAt: hidden,
  },
  analysts: { id: hidden, position: number(ORDER), name: inName(line('Name')) },
  sources: {
    id: hidden,
    position: number(ORDER),
    title: inName(line('Title')),
    authors: as('Authors', (authors) => authors.join('; ')),
    publisher: line('Publisher'),
    published: day('Published'),
    retrieved: day('Retrieved'),
    url: line('URL'),
    language: line('Language'),
    reliability: as('Reliability', (grade) => grade ?? ''),
    origin: line('Origin'),
    descriptor: prose('Source descriptor'),
    versionId: named('Version', 'versions'),
  },
  versions: {
    id: hidden,
    sourceId: named('Source', 'sources'),
    importedAt: hidden,
    fileName: inName(line('File')),
    format: line('Format'),
    encoding: line('Encoding'),
    originalSha256: line('Checksum'),
    blocksSha256: hidden,
    bytes: hidden,
    characters: as('Length', (count) => `${count} characters`),
    blocks: hidden,
    notes: as('Import notes', (notes) => notes.join('\n')),
  },
  tags: {
    id: hidden,
    position: number(ORDER),
    name: inName(line('Name')),
    parentId: named('Under', 'tags'),
    colour: number('Colour'),
    line: worded('Line'),
    definition: prose('Definition'),
    include: prose('When to use it'),
    exclude: prose('When not to use it'),
    shortcut: number('Shortcut'),
  },
  passages: {
    id: hidden,
    sourceId: named('Source', 'sources'),
    versionId: named('Version', 'versions'),
    anchor: ({ exact, start, end }) => [...runningText('Words', exact), ...fact('Place', `characters ${start}–${end}`)],
    tagIds: as('Tags', (tagIds, find) => tagIds.map((id) => nameOf('tags', id, find)).join(', ')),
    note: prose('Note'),
    statement: worded('Statement'),
    credibility: number('Credibility'),
    createdBy: hidden,
    createdAt: hidden,
  },
  risks: {
    id: hidden,
    position: number(ORDER),
    number: inName(as('Number', (n) => `R${n}`)),
    title: inName(line('Title')),
    cause: prose('Because'),
    event: prose('Event'),
    party: line('Affecting'),
    horizon: day('By'),
    consequence: prose('Leading to'),
    category: line('Category'),
    assumptions: prose('Assumptions'),
    alternatives: prose('Alternatives considered'),
    contrarySearch: prose('Search for contrary evidence'),
    createdBy: hidden,
    createdAt: hidden,
  },
  evidence: {
    id: hidden,
    position: number(ORDER),
    riskId: inName(named('Risk', 'risks')),
    passageId: inName(named('Passage', 'passages')),
    stance: worded('Stance'),
    note: prose('Note'),
  },
  indicators: {
    id: hidden,
    position: number(ORDER),
    riskId: named('Risk', 'risks'),
    observable: prose('Observable'),
    threshold: line('Threshold'),
    watch: line('Where to watch'),
    status: worded('Status'),
  },
  scores: {
    id: hidden,
    riskId: inName(named('Risk', 'risks')),
    analystId: inName(named('Analyst', 'analysts')),
    likelihood: as('Likelihood', likelihoodWords),
    impact: as('Impact', (impact) => (impact === null ? '' : impactText(impact))),
    confidence: as('Confidence', (level) => CONFIDENCES.find(({ key }) => key === level)?.label ?? ''),
    basis: prose('Basis'),
    rationale: prose('Rationale'),
    scoredAt: hidden,
  },
  memos: {
    id: hidden,
    position: number(ORDER),
    title: inName(line('Title')),
    author: line('Author'),
    audience: line('Audience'),
    date: day('Date'),
    written: (written) => Object.entries(written).flatMap(([key, text]) => runningText(sectionName(key), text)),
    judgments: (judgments, find) =>
      Object.entries(judgments).flatMap(([riskId, { claim, basis }]) => [
        ...runningText(`Judgment on ${nameOf('risks', riskId, find)}`, claim),
        ...runningText(`Basis for ${nameOf('risks', riskId, find)}`, basis),
      ]),
    excludedRiskIds: as('Left out', (riskIds, find) => riskIds.map((id) => nameOf('risks', id, find)).join(', ')),
    createdAt: hidden,
  },
}

/** What an entity says, field by field, with ids turned into names. */
export function factsOf<K extends Kind>(kind: K, value: Entity<K>, find: Lookup): Fact[] {
  const telling = TELLINGS[kind] as Telling<Entity<K>>
  return (Object.keys(telling) as (keyof Entity<K>)[]).flatMap((field) => telling[field](value[field], find))
}

/** What an analyst would call it: "R1 Port closes", “words of a passage…”. */
export function itemName<K extends Kind>(kind: K, value: Entity<K>, find: Lookup): string {
  return NAMINGS[kind](value, find)
}

/** The name of an entity by its id, also when it is long gone. */
export function nameOf<K extends Kind>(kind: K, id: string, find: Lookup): string {
  const found = find(kind, id)
  return found ? itemName(kind, found, find) : `a deleted ${KIND_NAMES[kind].one}`
}

const NAMINGS: { [K in Kind]: (value: Entity<K>, find: Lookup) => string } = {
  about: ({ title }) => title,
  analysts: ({ name }) => name,
  sources: ({ title }) => title,
  versions: ({ fileName }) => fileName,
  tags: ({ name }) => name,
  passages: ({ anchor }) => `“${short(anchor.exact)}”`,
  risks: ({ number: n, title }) => `R${n} ${title}`,
  evidence: ({ riskId, passageId }, find) =>
    `${nameOf('passages', passageId, find)} for ${nameOf('risks', riskId, find)}`,
  indicators: ({ observable }) => short(observable),
  scores: ({ riskId, analystId }, find) => `${nameOf('risks', riskId, find)} by ${nameOf('analysts', analystId, find)}`,
  memos: ({ title }) => title,
}

const SHORT = 60

function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > SHORT ? `${flat.slice(0, SHORT - 1).trimEnd()}…` : flat
}

function likelihoodWords(likelihood: Likelihood | null): string {
  return likelihood?.kind === 'cannot-judge' ? 'cannot be judged' : likelihoodText(likelihood)
}

/** "bottom-line" as "Bottom line". */
function sectionName(key: string): string {
  const words = key.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
