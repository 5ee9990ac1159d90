import { useSpoken } from '@state/language'
import type { Source } from '@shared/kinds/sources'
import { directionOf } from '@shared/text/direction'
import type { SourceText } from '@shared/text/source-text'
import { memo, type RefObject, useLayoutEffect } from 'react'
import { columnBlocks } from './column-blocks'
import styles from './ReadingColumn.module.css'
import { textWords } from './text-words'

type ReadingColumnProps = {
  root: RefObject<HTMLDivElement | null>
  text: SourceText
  language: Source['language']
}

/** The text; its blocks are put in once and never touched again. */
export const ReadingColumn = memo(function ReadingColumn({ root, text, language }: ReadingColumnProps) {
  useSpoken()
  useLayoutEffect(() => root.current?.replaceChildren(columnBlocks(text)), [root, text])
  return (
    <div
      ref={root}
      className={styles.column}
      data-work
      lang={language || undefined}
      data-side={directionOf(language, text.blocks)}
      role="document"
      aria-label={textWords.howToTag}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The caret moves in it by keyboard.
      tabIndex={0}
    />
  )
})
