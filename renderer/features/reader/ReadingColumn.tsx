import type { Source } from '@shared/kinds/sources'
import type { Block } from '@shared/text/blocks'
import { directionOf } from '@shared/text/direction'
import type { SourceText } from '@shared/text/source-text'
import { counted } from '@shared/words/plural'
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
      data-side={directionOf(language, text.blocks)}
      role="document"
      aria-label="Text. Arrow keys move the caret, with Shift they select; digits and T tag."
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The caret moves in it by keyboard.
      tabIndex={0}
    >
      {stretches(text).map((stretch) => (stretch.isApparatus ? renderApparatus(stretch) : renderStretch(stretch)))}
    </div>
  )
})

/** A block with its place in the text and the mark of its paragraph. */
type Placed = { block: Block; index: number; mark: string | undefined }
type Stretch = { isApparatus: boolean; blocks: readonly [Placed, ...Placed[]] }

/** Apparatus that stands together is one stretch, however long: it is folded. */
function stretches({ blocks, numbers }: SourceText): Stretch[] {
  const found: { isApparatus: boolean; blocks: [Placed, ...Placed[]] }[] = []
  for (const [index, block] of blocks.entries()) {
    const isApparatus = block.role === 'apparatus'
    const placed = { block, index, mark: isApparatus ? undefined : `¶${numbers[index]}` }
    const last = found.at(-1)
    if (last?.isApparatus === isApparatus && (isApparatus || last.blocks.length < STRETCH)) last.blocks.push(placed)
    else found.push({ isApparatus, blocks: [placed] })
  }
  return found
}

const renderStretch = ({ blocks }: Stretch) => (
  <div
    key={blocks[0].index}
    className={styles.stretch}
    data-stretch
    style={{ containIntrinsicBlockSize: guessedHeight(blocks) }}
  >
    {blocks.map(renderBlock)}
  </div>
)

/** The platform's own: it opens by keyboard, says whether it is open, and find-in-page opens it. */
const renderApparatus = ({ blocks }: Stretch) => (
  <details key={blocks[0].index} className={styles.apparatus}>
    <summary className={styles.summary}>{counted(blocks.length, 'paragraph')} beside the article</summary>
    {blocks.map(renderBlock)}
  </details>
)

/** Not a custom property: each different one would make Chromium style all highlights anew. */
function guessedHeight(blocks: readonly Placed[]): string {
  const lines = blocks.reduce((sum, { block }) => sum + Math.ceil(block.text.length / MEASURE), 0)
  return `auto calc(${lines}lh + ${blocks.length * GAP}px)`
}

const renderBlock = ({ block, index, mark }: Placed) =>
  createElement(
    elementOf(block),
    {
      // The text never changes, so a block's place is its identity.
      key: index,
      'data-block': index,
      'data-kind': block.kind,
      'data-role': block.role,
      'data-paragraph': mark,
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
