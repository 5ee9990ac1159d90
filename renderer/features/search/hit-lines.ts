import type { SearchHit } from '@shared/ipc/search'
import type { Source } from '@shared/kinds/sources'
import { kindOf } from '@shared/kinds/registry'
import { capitalised } from '@shared/words/sentence'

/** A line of the results: what the hits below it are in, or a hit. */
export type HitLine =
  | { key: string; isHeading: true; title: string; count: number }
  | { key: string; isHeading: false; index: number; hit: SearchHit }

/** The hits under the source or the kind of thing they are in. */
export function hitLines(hits: readonly SearchHit[], sources: Readonly<Record<string, Source>>): HitLine[] {
  const counts = new Map<string, number>()
  for (const hit of hits) counts.set(groupOf(hit), (counts.get(groupOf(hit)) ?? 0) + 1)
  const lines: HitLine[] = []
  let group = ''
  for (const [index, hit] of hits.entries()) {
    if (groupOf(hit) !== group) {
      group = groupOf(hit)
      const title = hit.in === 'text' ? (sources[hit.sourceId]?.title ?? 'A deleted source') : inKind(hit.kind)
      lines.push({ key: group, isHeading: true, title, count: counts.get(group) ?? 0 })
    }
    lines.push({ key: String(index), isHeading: false, index, hit })
  }
  return lines
}

const groupOf = (hit: SearchHit): string => (hit.in === 'text' ? `text ${hit.sourceId}` : `kind ${hit.kind}`)

/** What the words of a kind are called here. */
const inKind = (kind: Extract<SearchHit, { in: 'item' }>['kind']): string =>
  kind === 'sources' ? 'Source cards' : capitalised(kindOf(kind).many)
