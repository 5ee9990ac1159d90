import { type Block, blockIndexAt, blockStarts, canonicalText } from '../text/blocks'
import type { Anchor } from './anchor'
import { createAnchor } from './create-anchor'
import type { LeftOutPart } from './left-out'

/** A text with paragraphs put into it, and where the words of the text before stand in it. */
export type TakenIn = {
  blocks: Block[]
  /** `isParted` where a paragraph came to stand between the words. */
  place: (anchor: Anchor) => { anchor: Anchor; isParted: boolean }
}

/** Puts what was left out into a text, each behind the block it stood behind. No block of the text is changed. */
export function takenIn(text: readonly Block[], parts: readonly LeftOutPart[]): TakenIn {
  const behind = new Map<number, Block[]>()
  for (const { block, after } of parts) {
    const at = after ?? -1
    const known = behind.get(at)
    if (known) known.push(ofArticle(block))
    else behind.set(at, [ofArticle(block)])
  }
  const blocks: Block[] = [...(behind.get(-1) ?? [])]
  /** For each block of the text before its place now. */
  const places: number[] = []
  for (const [at, block] of text.entries()) {
    places.push(blocks.length)
    blocks.push(block, ...(behind.get(at) ?? []))
  }
  const [was, is] = [blockStarts(text), blockStarts(blocks)]
  const whole = canonicalText(blocks)
  const moved = (offset: number): number => {
    const at = blockIndexAt(was, offset)
    return (is[places[at] ?? 0] ?? 0) + offset - (was[at] ?? 0)
  }
  return {
    blocks,
    place: ({ start, end }) => {
      const anchor = createAnchor(whole, { start: moved(start), end: moved(end) })
      return { anchor, isParted: anchor.end - anchor.start !== end - start }
    },
  }
}

/** Whoever takes words in wants them in the article, which has one headline already. */
const ofArticle = (block: Block): Block =>
  block.role === 'apparatus' || block.role === 'headline' ? { ...block, role: 'body' } : block
