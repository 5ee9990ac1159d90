import { packLanes, type Span } from '@shared/anchoring/span'
import type { Passage } from '@shared/kinds/passages'
import type { Tag, TagColour, TagLine } from '@shared/kinds/tags'

/** Lanes that are drawn; deeper overlaps share the last underline and are counted in the margin. */
export const LANES = 3

/** One tag of one passage within one block. */
export type Mark = {
  passageId: string
  name: string
  /** 0 for a passage that has no tag yet. */
  colour: TagColour | 0
  line: TagLine
  /** Characters of the block. */
  span: Span
  lane: number
  /** The first tag of a passage fills behind the words too, the others only underline them. */
  fills: boolean
  /** Whether the passage begins in this block; only there the margin names it. */
  begins: boolean
}

/** What is marked in a block, in reading order; `block` is its span of the canonical text. */
export function marksOfBlock(passages: readonly Passage[], tags: Readonly<Record<string, Tag>>, block: Span): Mark[] {
  const unlaned = passages.flatMap(({ id, anchor, tagIds }): Omit<Mark, 'lane'>[] => {
    const place = {
      passageId: id,
      span: {
        start: Math.max(anchor.start, block.start) - block.start,
        end: Math.min(anchor.end, block.end) - block.start,
      },
      begins: anchor.start >= block.start,
    }
    const known = tagIds.flatMap((tagId) => tags[tagId] ?? [])
    if (known.length === 0) return [{ ...place, name: 'No tag', colour: 0, line: 'dotted', fills: true }]
    return known.map(({ name, colour, line = 'solid' }, index) => ({
      ...place,
      name,
      colour,
      line,
      fills: index === 0,
    }))
  })
  const lanes = packLanes(unlaned.map(({ span }) => span))
  return unlaned.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }))
}

/** Name of the CSS highlight that paints such marks. */
export const highlightName = ({
  colour,
  line,
  lane,
  fills,
}: Pick<Mark, 'colour' | 'line' | 'lane' | 'fills'>): string =>
  `${fills ? 'fill' : 'underline'}-${colour}-${line}-${Math.min(lane, LANES - 1)}`
