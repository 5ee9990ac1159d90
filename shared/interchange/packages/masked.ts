import type { Anchor } from '../../anchoring/anchor'
import type { Block } from '../../text/blocks'

/** Stands for a letter of words that are withheld: a bar, light enough for the marks of passages to show. */
const BAR = '░'
/** So many bars stand together, so that lines can be broken; where the words ended does not show. */
const TOGETHER = 7

/** As many characters, none of which says what stood there: of a text only how long its paragraphs are stays. */
function bars(length: number): string {
  const row = `${BAR.repeat(TOGETHER)} `
  const text = row.repeat(Math.ceil(length / row.length)).slice(0, length)
  return text.endsWith(' ') ? text.slice(0, -1) + BAR : text
}

/** The blocks of a text without its words. Every place in it is where it was, so that what is anchored there holds. */
export const maskedBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, text: bars(block.text.length) }))

/** An anchor in a text, with what stands there in the masked text in place of the words. */
export const maskedAnchor = ({ start, end, prefix, suffix }: Anchor, masked: string): Anchor => ({
  start,
  end,
  exact: masked.slice(start, end),
  prefix: masked.slice(start - prefix.length, start),
  suffix: masked.slice(end, end + suffix.length),
})
