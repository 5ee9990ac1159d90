import { FIELDS } from './fields'
import type { Span } from '../anchoring/span'
import type { Project } from '../document/project'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import { blockIndexAt } from '../text/blocks'
import { cellOf, type CountTable } from './count-table'
import { tagsOfPassages } from './counted-tags'

/** How near two tags must stand to count as together. */
export const NEARNESS = ['words', 'paragraph', 'source'] as const
export type Nearness = (typeof NEARNESS)[number]

/** Where the paragraphs of the versions begin, by version; only nearness in a paragraph needs it. */
export type ParagraphStarts = ReadonlyMap<string, readonly number[]>

/**
 * Which tags stand together: a cell has the passages of either tag that share words, a paragraph or a source with one of
 * the other, or have both. On the diagonal are all passages of a tag.
 */
export function* coOccurrence(
  project: Project,
  passages: readonly Passage[],
  { nearness, withChildren, starts }: { nearness: Nearness; withChildren: boolean; starts: ParagraphStarts },
): Steps<CountTable> {
  const { heads, byTag, of, notes } = yield* tagsOfPassages(project, passages, withChildren)
  const reach = reachBy(nearness, starts)
  const shown = new Map(heads.map(({ id }, index) => [id, index]))
  const covers: ReadonlyMap<string, readonly Span[]>[] = []
  for (const { id } of heads) covers.push(yield* coverOf(byTag.get(id) ?? [], reach))
  const cells = heads.map(() => heads.map((): Set<string> => new Set()))
  const put = (row: number, column: number, passage: Passage): void => {
    cells[row]?.[column]?.add(passage.id)
    cells[column]?.[row]?.add(passage.id)
  }
  for (const passage of passages) {
    const own = of(passage).flatMap((id) => shown.get(id) ?? [])
    if (own.length === 0) continue
    const { key, span } = reach(passage)
    for (const [other, cover] of covers.entries()) {
      if (isTouched(cover.get(key) ?? [], span)) for (const one of own) if (one !== other) put(one, other, passage)
      yield
    }
    for (const one of own) put(one, one, passage)
  }
  return {
    corner: FIELDS.tag,
    rows: heads,
    columns: heads,
    cells: cells.map((row) => row.map((ids) => cellOf([...ids]))),
    notes,
  }
}

type Reach = (passage: Passage) => { key: string; span: Span }

const EVERYWHERE: Span = { start: 0, end: Infinity }

/** What of which text a passage counts for. */
function reachBy(nearness: Nearness, starts: ParagraphStarts): Reach {
  switch (nearness) {
    case 'words':
      return ({ versionId, anchor }) => ({ key: versionId, span: anchor })
    case 'paragraph':
      return ({ versionId, anchor }) => ({ key: versionId, span: paragraphsOf(starts.get(versionId) ?? [], anchor) })
    case 'source':
      return ({ sourceId }) => ({ key: sourceId, span: EVERYWHERE })
  }
}

/** The paragraphs that words stand in; where they are not known, the words. */
function paragraphsOf(starts: readonly number[], { start, end }: Span): Span {
  const first = starts[blockIndexAt(starts, start)]
  if (first === undefined) return { start, end }
  return { start: first, end: starts[blockIndexAt(starts, end - 1) + 1] ?? Infinity }
}

/** The words that passages cover together, by text, in order and apart from each other. */
function* coverOf(passages: readonly Passage[], reach: Reach): Steps<Map<string, Span[]>> {
  const spans = new Map<string, Span[]>()
  for (const passage of passages) {
    const { key, span } = reach(passage)
    const those = spans.get(key)
    if (those) those.push(span)
    else spans.set(key, [span])
    yield
  }
  return new Map([...spans].map(([key, those]) => [key, united(those)]))
}

/** Spans as one cover: in order, those that share words as one. */
export function united(spans: readonly Span[]): Span[] {
  const cover: Span[] = []
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const last = cover.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else cover.push({ start, end })
  }
  return cover
}

/** Whether a span shares words with a cover; found by halving, since a text may have fifty thousand passages. */
function isTouched(cover: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = cover.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cover[middle]?.end ?? Infinity) > start) high = middle
    else low = middle + 1
  }
  return (cover[low]?.start ?? Infinity) < end
}
