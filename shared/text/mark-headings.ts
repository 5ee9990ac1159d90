import type { Block } from './blocks'

const LONGEST_HEADING = 120
/** A full stop ends a sentence, so such a line is a heading only where long paragraphs are the rule ... */
const LONG_PARAGRAPH = 200
/** ... and where it is a habit of the text, not one short paragraph set for effect. */
const HABIT = 3

/**
 * Marks the lines of a plain text that are headings. Plain text does not say so; a wrong guess changes how a line
 * looks and never what it says, so doubtful lines stay paragraphs.
 */
export function markHeadings(blocks: Block[]): Block[] {
  const sentences = blocks.filter((_, index) => isSentenceHeading(blocks, index))
  const accepted = new Set(sentences.length >= HABIT ? sentences : [])
  return blocks.map((block, index) => {
    if (!accepted.has(block) && !isOpenHeading(blocks, index)) return block
    const isFirst = index === 0
    return { kind: 'heading', level: isFirst ? 1 : 2, role: isFirst ? 'headline' : 'body', text: block.text }
  })
}

/** A short line without a full stop, before something longer than itself. */
function isOpenHeading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || !next || !isShortLine(block)) return false
  if (!/[\p{L}\p{N})?’'”"]$/u.test(block.text) || /^(?:by|par|von)\s/i.test(block.text)) return false
  return next.text.length > block.text.length || isShortLine(next)
}

/** One short sentence between long paragraphs, or under another heading. */
function isSentenceHeading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  const next = blocks[index + 1]
  if (!block || !before || !next || !isShortLine(block)) return false
  if (!/^[\p{Lu}\p{N}].*[^.]\.$/u.test(block.text)) return false
  return isLong(next) && (isLong(before) || isOpenHeading(blocks, index - 1))
}

const isLong = (block: Block): boolean =>
  block.role === 'body' && block.kind === 'paragraph' && block.text.length >= LONG_PARAGRAPH

const isShortLine = (block: Block): boolean =>
  block.role === 'body' &&
  block.kind === 'paragraph' &&
  block.text.length <= LONGEST_HEADING &&
  !block.text.includes('\n')
