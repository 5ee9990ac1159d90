import { type Block, blockStarts, canonicalText } from './blocks'

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

function paragraphNumbers(blocks: readonly Block[]): number[] {
  let number = 0
  return blocks.map(({ role }) => (role === 'apparatus' ? number : (number += 1)))
}
