import { packLanes, type Span } from '../anchoring/span'
import type { Analyst } from '../kinds/analysts'
import type { Passage } from '../kinds/passages'
import type { Tag, TagColour, TagLine } from '../kinds/tags'
import { markWords } from './mark-words'

/** Lanes that are drawn; deeper overlaps share the last underline and are counted in the margin. */
export const LANES = 3

/** One tag of one passage within one block. */
export type Mark = {
  passageId: string
  /** Null for a passage that has no tag yet. */
  tagId: string | null
  name: string
  /** All tags of the passage and who made it, for whoever points at its bar. */
  title: string
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

/** Who and what marks are told by. */
type Known = { tags: Readonly<Record<string, Tag>>; analysts: Readonly<Record<string, Analyst>> }

/** What is marked in a block, in reading order; `block` is its span of the canonical text. */
export function marksOfBlock(passages: readonly Passage[], { tags, analysts }: Known, block: Span): Mark[] {
  const unlaned = passages.flatMap(({ id, anchor, tagIds, createdBy }): Omit<Mark, 'lane'>[] => {
    const known = tagIds.flatMap((tagId) => tags[tagId] ?? [])
    const names = known.map(({ name }) => name).join(', ') || markWords.noTag
    const place = {
      passageId: id,
      span: {
        start: Math.max(anchor.start, block.start) - block.start,
        end: Math.min(anchor.end, block.end) - block.start,
      },
      begins: anchor.start >= block.start,
      title: [names, analysts[createdBy]?.name].filter(Boolean).join(' · '),
    }
    if (known.length === 0)
      return [{ ...place, tagId: null, name: markWords.noTag, colour: 0, line: 'dotted', fills: true }]
    return known.map(({ id: tagId, name, colour, line = 'solid' }, index) => ({
      ...place,
      tagId,
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
