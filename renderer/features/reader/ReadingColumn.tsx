import type { Source } from '@shared/project/model'
import type { Block } from '@shared/text/blocks'
import { type CSSProperties, memo, type Ref } from 'react'
import styles from './ReadingColumn.module.css'
import type { ReadingText } from './reading-text'

/** Characters on a line of the column, for guessing the height of what is not laid out yet. */
const MEASURE = 68

/** All blocks of the text, each one element with one text node; it is rendered once and never again. */
export const ReadingColumn = memo(function ReadingColumn({
  text,
  language,
  ref,
}: {
  text: ReadingText
  language: Source['language']
  ref: Ref<HTMLDivElement>
}) {
  return (
    <div
      ref={ref}
      className={styles.column}
      lang={language || undefined}
      tabIndex={0}
      role="document"
      aria-label="Text. Arrow keys move the caret, with Shift they select; digits and T tag."
    >
      {text.blocks.map((block, index) => (
        // The text never changes, so a block's place is its identity.
        <BlockText key={index} block={block} index={index} />
      ))}
    </div>
  )
})

function BlockText({ block, index }: { block: Block; index: number }) {
  const Element = elementOf(block)
  return (
    <Element
      data-block={index}
      data-kind={block.kind}
      data-paragraph={`¶${index + 1}`}
      dir="auto"
      className={styles.block}
      style={{ '--lines': Math.ceil(block.text.length / MEASURE), '--level': block.level ?? 0 } as CSSProperties}
    >
      {block.text}
    </Element>
  )
}

function elementOf({ kind, level }: Block): 'h2' | 'h3' | 'h4' | 'blockquote' | 'p' {
  if (kind === 'heading') return level === null || level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return kind === 'quote' ? 'blockquote' : 'p'
}
