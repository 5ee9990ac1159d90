import { type Block, blockIndexAt, blockStarts, canonicalText } from './blocks'

/** The text of one version, ready to be read and cited; it never changes. */
export type SourceText = {
  versionId: string
  blocks: readonly Block[]
  /** Canonical offset of each block's first character. */
  starts: readonly number[]
  /** The number of each block's paragraph, from 1; apparatus is not counted and has that of the paragraph before it. */
  numbers: readonly number[]
  /** The canonical text that anchors count in. */
  text: string
}

/** Makes the text of a version out of its blocks. */
export const sourceText = (versionId: string, blocks: readonly Block[]): SourceText => ({
  versionId,
  blocks,
  starts: blockStarts(blocks),
  numbers: paragraphNumbers(blocks),
  text: canonicalText(blocks),
})

/** The page that a canonical offset stands on, from 1; null where the document has no pages. */
export function pageAt({ starts, blocks }: SourceText, offset: number): number | null {
  const at = blockIndexAt(starts, offset)
  return blocks[at]?.pages?.findLast(({ from }) => from <= offset - (starts[at] ?? 0))?.page ?? null
}

/** The number of each block's paragraph, as a text is cited. */
export function paragraphNumbers(blocks: readonly Block[]): number[] {
  let number = 0
  return blocks.map(({ role }) => (role === 'apparatus' ? number : (number += 1)))
}
