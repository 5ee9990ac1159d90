import { useSpoken } from '@state/language'
import type { ComparedParagraph, ComparedRow } from '@shared/anchoring/compare-texts'
import type { SourceText } from '@shared/text/source-text'
import { memo, type ReactNode, useEffect, useState } from 'react'
import styles from './CompareView.module.css'
import { CHANGE_NAMES } from './review-words'

type RowsProps = {
  rows: readonly ComparedRow[]
  was: SourceText
  is: SourceText
  language: string
  /** The row the analyst is at; -1 for none. */
  current: number
}

/** Rows that are laid out together when they come near the view. */
const STRETCH = 40
/** Stretches that are put into the page at once. */
const AT_ONCE = 4

/** How many rows are in the page: some at once, the others one stretch after the other, so that it answers meanwhile. */
export function useRowsInPage(rows: readonly ComparedRow[]): number {
  const [shown, setShown] = useState(AT_ONCE * STRETCH)
  useEffect(() => {
    if (shown >= rows.length) return
    const timer = setTimeout(() => setShown(shown + AT_ONCE * STRETCH))
    return () => clearTimeout(timer)
  }, [shown, rows])
  return Math.min(shown, rows.length)
}

/** The first so many rows of two texts side by side. */
export function CompareRows({ rows, shown, current, ...texts }: RowsProps & { shown: number }) {
  const stretches = Array.from({ length: Math.ceil(shown / STRETCH) }, (_, index) => index * STRETCH)
  return stretches.map((first) => {
    const isCurrent = current >= first && current < first + STRETCH
    return <Stretch key={first} rows={rows} first={first} {...texts} current={isCurrent ? current : -1} />
  })
}

const Stretch = memo(function Stretch({ rows, first, current, ...texts }: RowsProps & { first: number }) {
  useSpoken()
  const part = rows.slice(first, first + STRETCH)
  return (
    <div role="rowgroup" className={styles.stretch} style={{ containIntrinsicBlockSize: `auto ${part.length * 96}px` }}>
      {part.map((row, index) => (
        // Rows are made anew as a whole: the place of one is its identity.
        <Row key={index} row={row} index={first + index} {...texts} isCurrent={first + index === current} />
      ))}
    </div>
  )
})

type RowProps = Pick<RowsProps, 'was' | 'is' | 'language'> & { row: ComparedRow; index: number; isCurrent: boolean }

function Row({ row: { kind, was, is }, index, isCurrent, language, ...texts }: RowProps) {
  return (
    <div
      role="row"
      className={styles.row}
      data-row={index}
      data-kind={kind}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <Cell text={texts.was} paragraph={was} mark="del" label={was && CHANGE_NAMES[kind]} language={language} />
      <Cell text={texts.is} paragraph={is} mark="ins" label={is && CHANGE_NAMES[kind]} language={language} />
    </div>
  )
}

type CellProps = {
  text: SourceText
  paragraph: ComparedParagraph | null
  mark: 'del' | 'ins'
  label: string | null
  language: string
}

function Cell({ text, paragraph, mark, label, language }: CellProps) {
  const block = paragraph && text.blocks[paragraph.index]
  if (!paragraph || !block) return <div role="cell" className={styles.none} />
  return (
    <div role="cell" className={styles.cell} dir="auto" lang={language || undefined} data-block-kind={block.kind}>
      {label && <span className={styles.label}>{label}</span>}
      {marked(block.text, paragraph, mark)}
    </div>
  )
}

function marked(text: string, { marks }: ComparedParagraph, Mark: 'del' | 'ins'): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <Mark key={start}>{text.slice(start, end)}</Mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
