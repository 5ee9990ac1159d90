import type { Span } from '../anchoring/span'
import { findHits, type Hit } from './find'
import { type FoldedText, foldText } from './folded-text'
import type { SearchQuery } from './query'
import type { Steps } from '../steps'
import { type Block, blockIndexAt } from '../text/blocks'
import { type SourceText, sourceText } from '../text/source-text'

/** Characters of whole paragraphs that are folded or searched in one step: a few milliseconds. */
const STRETCH = 16_000

/** The text of a source, ready to be searched: stretches of whole paragraphs with where they begin. */
export type SearchedText = { source: SourceText; stretches: readonly { start: number; folded: FoldedText }[] }

export function* searchedText(versionId: string, blocks: readonly Block[]): Steps<SearchedText> {
  const source = sourceText(versionId, blocks)
  const stretches: { start: number; folded: FoldedText }[] = []
  let start = 0
  for (const at of blocks.keys()) {
    const end = source.starts[at + 1] ?? source.text.length
    if (end - start < STRETCH && at < blocks.length - 1) continue
    stretches.push({ start, folded: foldText(source.text.slice(start, end).trimEnd()) })
    start = end
    yield
  }
  return { source, stretches }
}

/** The places of a text that a query fits, in reading order. */
export function* hitsInText({ stretches }: SearchedText, query: SearchQuery): Steps<Hit[]> {
  const found: Hit[] = []
  for (const { start, folded } of stretches) {
    const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
    for (const hit of findHits(folded, query)) found.push({ ...moved(hit), marks: hit.marks.map(moved) })
    yield
  }
  return found
}

/** The paragraph around an offset. */
export function paragraphAt({ starts, blocks }: SourceText, offset: number): Span {
  const at = blockIndexAt(starts, offset)
  const start = starts[at] ?? 0
  return { start, end: start + (blocks[at]?.text.length ?? 0) }
}
