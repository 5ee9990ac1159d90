import { type Block, blockStarts, canonicalText } from './blocks'

/** The text of one version, ready to be read and cited; it never changes. */
export type SourceText = {
  versionId: string
  blocks: readonly Block[]
  /** Canonical offset of each block's first character. */
  starts: readonly number[]
  /** The canonical text that anchors count in. */
  text: string
}

/** Makes the text of a version out of its blocks. */
export const sourceText = (versionId: string, blocks: readonly Block[]): SourceText => ({
  versionId,
  blocks,
  starts: blockStarts(blocks),
  text: canonicalText(blocks),
})
