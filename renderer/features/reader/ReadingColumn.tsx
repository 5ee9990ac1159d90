import type { Source } from '@shared/kinds/sources'
import type { Block } from '@shared/text/blocks'
import type { SourceText } from '@shared/text/source-text'
import { createElement, memo, type Ref } from 'react'
import styles from './ReadingColumn.module.css'

/** Characters on a line of the column, for guessing the height of what is not laid out yet. */
const MEASURE = 68

/** Pixels below a block; the same as in the style sheet. */
const GAP = 15
/** Blocks that are laid out together when they come near the view: watching each of thousands costs more than it saves. */
const STRETCH = 16

type ReadingColumnProps = { text: SourceText; language: Source['language']; ref: Ref<HTMLDivElement> }

/** All blocks of the text, each one element with one text node; it is rendered once and never again. */
export const ReadingColumn = memo(function ReadingColumn({ text, language, ref }: ReadingColumnProps) {
  return (
    <div
      ref={ref}
      className={styles.column}
      data-work
      lang={language || undefined}
      role="document"
      aria-label="Text. Arrow keys move the caret, with Shift they select; digits and T tag."
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The caret moves in it by keyboard.
      tabIndex={0}
    >
      {stretches(text.blocks).map(renderStretch)}
    </div>
  )
})

type Stretch = { first: number; blocks: readonly Block[] }

function stretches(blocks: readonly Block[]): Stretch[] {
  const starts = Array.from({ length: Math.ceil(blocks.length / STRETCH) }, (_, index) => index * STRETCH)
  return starts.map((first) => ({ first, blocks: blocks.slice(first, first + STRETCH) }))
}

const renderStretch = ({ first, blocks }: Stretch) => (
  <div key={first} className={styles.stretch} style={{ containIntrinsicBlockSize: guessedHeight(blocks) }}>
    {blocks.map((block, index) => renderBlock(block, first + index))}
  </div>
)

/** Not a custom property: each different one would make Chromium style all highlights anew. */
function guessedHeight(blocks: readonly Block[]): string {
  const lines = blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / MEASURE), 0)
  return `auto calc(${lines}lh + ${blocks.length * GAP}px)`
}

const renderBlock = (block: Block, index: number) =>
  createElement(
    elementOf(block),
    {
      // The text never changes, so a block's place is its identity.
      key: index,
      'data-block': index,
      'data-kind': block.kind,
      'data-paragraph': `¶${index + 1}`,
      dir: 'auto',
      className: styles.block,
      'data-level': block.level,
    },
    block.text,
  )

function elementOf({ kind, level }: Block): 'h2' | 'h3' | 'h4' | 'blockquote' | 'p' {
  if (kind === 'heading') return level === null || level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return kind === 'quote' ? 'blockquote' : 'p'
}
