import { z } from 'zod'
import { LIMITS } from '../limits'
import { Block } from './blocks'

/** Why a parser does not take words for those of the article, as far as it knows. */
export const WhyLeft = z.enum([
  'head',
  'menu',
  'comments',
  'form',
  'dialog',
  'hidden',
  'unscripted',
  'struck',
  'embedded',
  'drawing',
  'beside',
  'foot',
  'outside',
  'running',
  'line-number',
  'slanted',
  'beyond',
  'comment',
  'contents',
  'cover',
  'mail-head',
])
export type WhyLeft = z.infer<typeof WhyLeft>

/** Each as the analyst reads it: the one place where they are put into words. */
export const WHY_LEFT: Readonly<Record<WhyLeft, string>> = {
  head: 'Head of the page',
  menu: 'Menu or navigation',
  comments: 'Comments of readers',
  form: 'Form, button or choice',
  dialog: 'Window over the page',
  hidden: 'Hidden',
  unscripted: 'Shown only without scripts',
  struck: 'Deleted words',
  embedded: 'Embedded part',
  drawing: 'Words in a drawing',
  beside: 'Beside the article',
  foot: 'Foot of the page',
  outside: 'Outside the article',
  running: 'Running head or foot',
  'line-number': 'Number of a line',
  slanted: 'At a slant, such as a watermark',
  beyond: 'Beyond the edge of the page',
  comment: 'Comment in the margin',
  contents: 'Table of contents',
  cover: 'Cover',
  'mail-head': 'Head of the message',
}

/** A block of a document, and why it is left out where it is. */
export const WholeBlock = z.strictObject({ block: Block, why: WhyLeft })
export type WholeBlock = z.infer<typeof WholeBlock>

/** All words of a document in the order it has them, those of its article and the others. */
export const WholeText = z.strictObject({
  blocks: z.array(WholeBlock).max(LIMITS.blocks),
  /** What has words and is not among the blocks, in words for the analyst. */
  unlisted: z.array(z.string()),
})
export type WholeText = z.infer<typeof WholeText>

/** As much of a document as Assay reads; what is beyond is said. */
export function wholeText(blocks: readonly WholeBlock[], unlisted: readonly string[]): WholeText {
  let characters = 0
  const end = blocks.findIndex(({ block }, at) => {
    characters += block.text.length
    return at >= LIMITS.blocks || characters > LIMITS.characters
  })
  if (end < 0) return { blocks: [...blocks], unlisted: [...unlisted] }
  return { blocks: blocks.slice(0, end), unlisted: [...unlisted, 'what stands beyond the most that Assay reads'] }
}
