import { z } from 'zod'

/** How a block is built. */
export const BlockKind = z.enum(['heading', 'paragraph', 'quote', 'list-item', 'table-row'])
export type BlockKind = z.infer<typeof BlockKind>

/**
 * What a block is for. `apparatus` stands on the page around the article and is none of its words: what to read or share
 * next, who holds the rights, how to write to the editor.
 */
export const BlockRole = z.enum(['headline', 'byline', 'body', 'caption', 'note', 'apparatus'])
export type BlockRole = z.infer<typeof BlockRole>

/** One block of a source's text. The words are evidence: newlines are LF, nothing else is normalised. */
export const Block = z.strictObject({
  kind: BlockKind,
  /** Heading level 1-6; list nesting from 1; null where it has no meaning. */
  level: z.number().int().min(1).max(6).nullable(),
  role: BlockRole,
  text: z.string().min(1),
  /** The pages it stands on, from 1, each with the offset in its text from which on; absent where there are no pages. */
  pages: z
    .array(z.strictObject({ page: z.number().int().positive(), from: z.number().int().nonnegative() }))
    .min(1)
    .exactOptional(),
})
export type Block = z.infer<typeof Block>

/** Between two blocks of the canonical text stands one blank line. */
const BLOCK_SEPARATOR = '\n\n'

/**
 * The text that every anchor counts in: the blocks joined by a blank line.
 * Offsets are UTF-16 code units of this string, everywhere in Assay; other units are converted at the border.
 */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR)
}

/** Canonical offset of each block's first character, in block order. */
export function blockStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = []
  let offset = 0
  for (const block of blocks) {
    starts.push(offset)
    offset += block.text.length + BLOCK_SEPARATOR.length
  }
  return starts
}

/** Index of the block that holds a canonical offset (a separator belongs to the block before it); 0 for an offset before the text. */
export function blockIndexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
