import type { Project } from '@shared/document/project'
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
import { type Entity, idsIn, type Kind } from '@shared/kinds/registry'
import { paragraphMark } from '@shared/memo/citation'
import { Refusal } from '@shared/refusal'
import type { Hit } from '@shared/search/find'
import { inContext } from '@shared/search/in-context'
import { parseQuery, type SearchQuery } from '@shared/search/query'
import { hitsInText, paragraphAt } from '@shared/search/searched-text'
import type { SourceText } from '@shared/text/source-text'
import { type Pause, pauses, sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'
import { hitsInItems } from './search-items'
import { textShelf } from './text-shelf'

/** Hits of one page: what a window shows without a pause. */
const PAGE = 500
/** After so long a page is given with what it has; the first one sooner, since somebody waits for it. */
const PAGE_MS = 120
const FIRST_PAGE_MS = 40

/** A part of the project that is searched in one go. */
type Place = { source: Source } | { kind: Kind }

/** Searches a project from one place on, for about a tenth of a second; the answer says where to go on. */
export async function searchProject(session: ProjectSession, wish: SearchWish): Promise<SearchPage> {
  const { query, problem } = parseQuery(wish.query)
  if (!query) return { problem, hits: [], next: null, searched: 1, unread: [] }
  const places = placesOf(session.project, wish)
  const isFirst = wish.from.at === ''
  const until = performance.now() + (isFirst ? FIRST_PAGE_MS : PAGE_MS)
  const pause = pauses()
  const hits: SearchHit[] = []
  const unread: string[] = []
  let { done, hits: from } = whereToGoOn(places, wish.from)
  for (let place = places[done]; place; place = places[done]) {
    const found = await hitsAt(session, place, { query, wish, pause }).catch((failure: unknown) => {
      if (!(failure instanceof Refusal) || !('source' in place)) throw failure
      unread.push(place.source.title)
      return []
    })
    const wanted = found.slice(from, from + PAGE - hits.length)
    for (const hit of wanted) {
      hits.push(hit())
      await pause()
    }
    const isWhole = from + wanted.length === found.length
    from = isWhole ? 0 : from + wanted.length
    if (isWhole) done += 1
    if (!isWhole || performance.now() >= until) break
  }
  const isOver = done >= places.length
  const searched = places.length === 0 ? 1 : done / places.length
  return { problem: null, hits, next: isOver ? null : { at: keyOf(places[done]), done, hits: from }, searched, unread }
}

/** Sources may have come and gone since: none is passed over, and none is searched twice. */
function whereToGoOn(places: readonly Place[], { at, done, hits }: SearchPlace): { done: number; hits: number } {
  const found = places.findIndex((place) => keyOf(place) === at)
  return found === -1 ? { done, hits: 0 } : { done: found, hits }
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

type Search = { query: SearchQuery; wish: SearchWish; pause: Pause }

/** The hits at a place; each is put in words only when it is wanted. */
async function hitsAt(
  session: ProjectSession,
  place: Place,
  { query, wish: { sourceId }, pause }: Search,
): Promise<(() => SearchHit)[]> {
  if ('kind' in place) {
    const isWanted = (entity: Entity): boolean => sourceId === null || isOfSource(entity, place.kind, sourceId)
    const found = await sliced(hitsInItems(session.project, place.kind, query, isWanted), pause)
    return found.map((hit) => () => hit)
  }
  const { source } = place
  const version = session.project.versions[source.versionId]
  if (!version) return []
  const text = await textShelf(session).take(version, pause)
  const found = await sliced(hitsInText(text, query), pause)
  return found.map((hit) => () => textHit(source, text.source, hit))
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
