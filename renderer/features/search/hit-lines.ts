import type { SearchHit } from '@shared/ipc/search'
import type { Source } from '@shared/kinds/sources'
import { kindOf } from '@shared/kinds/registry'
import { capitalised } from '@shared/words/sentence'
import { SCOPE_NAMES, searchWords } from './search-words'

/** What the hits below it are in: a source's text, or a kind of thing. */
type Heading = { key: string; isHeading: true; title: string; isText: boolean; count: number }
/** A line of the results. */
export type HitLine = Heading | { key: string; isHeading: false; index: number; hit: SearchHit }

/** The lines of what was found so far, and of the hits that came after it, under what they are in. */
export function withHits(
  lines: readonly HitLine[],
  hits: readonly SearchHit[],
  sources: Readonly<Record<string, Source>>,
): HitLine[] {
  const all = [...lines]
  let at = all.findLastIndex(({ isHeading }) => isHeading)
  let index = countsOf(lines).places
  for (const hit of hits) {
    const last = all[at]
    const key = groupOf(hit)
    if (last?.isHeading && last.key === key) all[at] = { ...last, count: last.count + 1 }
    else at = all.push({ ...headingOf(hit, sources), key, isHeading: true, count: 1 }) - 1
    all.push({ key: String(index), isHeading: false, index, hit })
    index += 1
  }
  return all
}

/** The hits among the lines. */
export const hitsIn = (lines: readonly HitLine[]): SearchHit[] =>
  lines.flatMap((line) => (line.isHeading ? [] : [line.hit]))

/** In how many places something was found, and in how many texts. */
export function countsOf(lines: readonly HitLine[]): { places: number; texts: number } {
  const headings = lines.filter((line) => line.isHeading)
  const places = headings.reduce((sum, { count }) => sum + count, 0)
  return { places, texts: headings.filter(({ isText }) => isText).length }
}

const groupOf = (hit: SearchHit): string => (hit.in === 'text' ? `text ${hit.sourceId}` : `kind ${hit.kind}`)

const headingOf = (hit: SearchHit, sources: Readonly<Record<string, Source>>): Pick<Heading, 'title' | 'isText'> =>
  hit.in === 'text'
    ? { title: sources[hit.sourceId]?.title ?? searchWords.deletedSource, isText: true }
    : { title: inKind(hit.kind), isText: false }

/** What the words of a kind are called here. */
const inKind = (kind: Extract<SearchHit, { in: 'item' }>['kind']): string =>
  kind === 'sources' ? SCOPE_NAMES.cards : capitalised(kindOf(kind).many)
