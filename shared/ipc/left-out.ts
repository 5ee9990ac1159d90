import { z } from 'zod'
import { Id, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import type { BlockKind } from '../text/blocks'
import type { WhyLeft } from '../text/whole-text'
import { call, Nothing } from './call'

/** A paragraph that an import left out. */
export type LeftOutItem = {
  why: WhyLeft
  kind: BlockKind
  text: string
  /** The block of the text that it stood behind, by its place in it; null before the first. */
  after: number | null
}

/** What an import left out of a text, in the order of its document. */
export type LeftOutList = {
  /** The text that was compared; nothing is taken into another one. */
  blocksSha256: string
  items: LeftOutItem[]
  /** The number and the first words of the blocks that `items` stood behind, by their place in the text. */
  behind: Record<number, string>
  /** What has words and cannot be listed; null for a format of which nothing is left out. */
  unlisted: string[] | null
}

/** So many paragraphs were taken in, and between the words of so many passages. */
export type TookIn = { seq: number; paragraphs: number; parted: number }

/** Paragraphs that an import would leave out, by reason, the most first; null where nothing is left out of the format. */
export type LeftOutCounts = { why: WhyLeft; paragraphs: number }[] | null

/** What a window may ask about what imports left out. */
export const leftOutCalls = {
  /** Reads the file of a version again and says what of it is not in its text. */
  'leftOut.list': call<LeftOutList>()(z.strictObject({ versionId: Id })),
  /** Takes paragraphs, by their place in that list, into the text, each where it stood. */
  'leftOut.takeIn': call<TookIn>()(
    z.strictObject({
      by: Id,
      versionId: Id,
      blocksSha256: Sha256,
      parts: z.array(z.number().int().nonnegative()).min(1).max(LIMITS.blocks),
    }),
  ),
  'leftOut.cancel': call<null>()(Nothing),
} as const
