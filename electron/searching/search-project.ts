import { eachOf, type Project } from '@shared/document/project'
import { sourcesInOrder } from '@shared/document/queries/query'
import {
  SCOPES,
  type SearchHit,
  type SearchPage,
  type SearchPlace,
  type SearchWish,
  type TextHit,
} from '@shared/ipc/search'
import type { Source } from '@shared/kinds/sources'
import { type Entity, idsIn, type Kind, kindOf } from '@shared/kinds/registry'
import { paragraphMark } from '@shared/memo/citation'
import { Refusal } from '@shared/refusal'
import { sorted } from '@shared/retrieval/sorted'
import type { Hit } from '@shared/search/find'
import { inContext } from '@shared/search/in-context'
import { parseQuery, type SearchQuery } from '@shared/search/query'
import { hitsInText, paragraphAt } from '@shared/search/searched-text'
import type { SourceText } from '@shared/text/source-text'
import { type Pause, pauses, sliced } from '../in-slices'
import type { Readable } from '../project/viewpoint'
import { hitsInItem } from './search-items'
import { textShelf } from './text-shelf'

/** Hits of one page: what a window shows without a pause. */
const PAGE = 500
/** After so long a page is given with what it has; the first one sooner, since somebody waits for it. */
const PAGE_MS = 120
const FIRST_PAGE_MS = 40

/** What a search reads. */
type Searched = Pick<Readable, 'project' | 'sources'>

/** A part of the project that is searched in one go. */
type Place = { source: Source } | { kind: Kind }

/** Searches a project from one place on, for about a tenth of a second; the answer says where to go on. */
export async function searchProject(seen: Searched, wish: SearchWish): Promise<SearchPage> {
  const { query, problem } = parseQuery(wish.query)
  if (!query) return { problem, hits: [], next: null, searched: 1, unread: [] }
  const places = placesOf(seen.project, wish)
  const isFirst = wish.from.at === ''
  const until = performance.now() + (isFirst ? FIRST_PAGE_MS : PAGE_MS)
  const search: Search = { seen, query, sourceId: wish.sourceId, pause: pauses(), hits: [] }
  const unread: string[] = []
  let { done, known } = whereToGoOn(places, wish.from)
  for (let place = places[done]; place; place = places[done]) {
    const next = await searchAt(place, known, search).catch((failure: unknown) => {
      if (!(failure instanceof Refusal) || !('source' in place)) throw failure
      unread.push(place.source.title)
      return null
    })
    known = next ?? 0
    if (next === null) done += 1
    if (next !== null || performance.now() >= until) break
  }
  const isOver = done >= places.length
  const searched = places.length === 0 ? 1 : done / places.length
  const next = isOver ? null : { at: keyOf(places[done]), done, known }
  return { problem: null, hits: search.hits, next, searched, unread }
}

/** Sources may have come and gone since: none is passed over, and none is searched twice. */
function whereToGoOn(places: readonly Place[], { at, done, known }: SearchPlace): { done: number; known: number } {
  const found = places.findIndex((place) => keyOf(place) === at)
  return found === -1 ? { done, known: 0 } : { done: found, known }
}

const keyOf = (place: Place | undefined): string =>
  !place ? '' : 'kind' in place ? `kind ${place.kind}` : `source ${place.source.id}`

function placesOf(project: Project, { scopes, sourceId }: SearchWish): Place[] {
  const sources = sourcesInOrder.ask(project).filter(({ id }) => sourceId === null || id === sourceId)
  const kinds = scopes.flatMap((scope): readonly Kind[] => SCOPES[scope])
  return [
    ...(scopes.includes('texts') ? sources.map((source) => ({ source })) : []),
    ...kinds.map((kind) => ({ kind })),
  ]
}

/** A search under way; what it finds is added to the hits of the page. */
type Search = {
  seen: Searched
  query: SearchQuery
  sourceId: string | null
  pause: Pause
  hits: SearchHit[]
}

/** Adds the hits at a place, from one on, until the page is full; says how much of the place is known then, null for all. */
const searchAt = (place: Place, known: number, search: Search): Promise<number | null> =>
  'kind' in place ? searchItems(place.kind, known, search) : searchText(place.source, known, search)

/** `known` counts hits. Each is put in words only when it is wanted. */
async function searchText(source: Source, known: number, { seen, query, pause, hits }: Search) {
  const version = seen.project.versions[source.versionId]
  if (!version) return null
  const text = await textShelf(seen.sources).take(version, pause)
  const found = await sliced(hitsInText(text, query), pause)
  for (const [at, hit] of found.entries()) {
    if (at < known) continue
    if (hits.length >= PAGE) return at
    hits.push(textHit(source, text.source, hit))
    await pause()
  }
  return null
}

/** `known` counts items, each of which is searched as a whole, in their order. */
async function searchItems(kind: Kind, known: number, { seen, query, sourceId, pause, hits }: Search) {
  const { project } = seen
  const wanted: Entity[] = []
  for (const item of eachOf(project, kind)) {
    if (sourceId === null || isOfSource(item, kind, sourceId)) wanted.push(item)
    await pause()
  }
  const items = await sliced(sorted(wanted, kindOf(kind).order), pause)
  for (const [at, item] of items.entries()) {
    if (at < known) continue
    if (hits.length >= PAGE) return at
    hits.push(...hitsInItem(project, kind, item, query))
    await pause()
  }
  return null
}

const isOfSource = (entity: Entity, kind: Kind, sourceId: string): boolean =>
  kind === 'sources' ? entity.id === sourceId : idsIn(entity, 'sourceId').includes(sourceId)

const textHit = ({ id: sourceId }: Source, text: SourceText, hit: Hit): TextHit => ({
  in: 'text',
  sourceId,
  versionId: text.versionId,
  span: { start: hit.start, end: hit.end },
  mark: paragraphMark(text, hit),
  ...inContext(text.text, paragraphAt(text, hit.start), hit),
})
