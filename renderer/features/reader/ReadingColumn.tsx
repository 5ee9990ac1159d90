import type { Source } from '@shared/project/model'
import type { Block } from '@shared/text/blocks'
import { createElement, memo, type Ref } from 'react'
import styles from './ReadingColumn.module.css'
import type { ReadingText } from './reading-text'

/** Characters on a line of the column, for guessing the height of what is not laid out yet. */
const MEASURE = 68

type ReadingColumnProps = { text: ReadingText; language: Source['language']; ref: Ref<HTMLDivElement> }

/** All blocks of the text, each one element with one text node; it is rendered once and never again. */
export const ReadingColumn = memo(function ReadingColumn({ text, language, ref }: ReadingColumnProps) {
  return (
    <div
      ref={ref}
      className={styles.column}
      lang={language || undefined}
      role="document"
      aria-label="Text. Arrow keys move the caret, with Shift they select; digits and T tag."
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The caret moves in it by keyboard.
      tabIndex={0}
    >
      {text.blocks.map(renderBlock)}
    </div>
  )
})

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
      // Not a custom property: each different one would make Chromium style all highlights anew for the block.
      style: { containIntrinsicBlockSize: `auto calc(${Math.ceil(block.text.length / MEASURE)}lh + 15px)` },
    },
    block.text,
  )

function elementOf({ kind, level }: Block): 'h2' | 'h3' | 'h4' | 'blockquote' | 'p' {
  if (kind === 'heading') return level === null || level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return kind === 'quote' ? 'blockquote' : 'p'
}
