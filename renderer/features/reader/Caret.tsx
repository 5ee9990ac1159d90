import { useStore } from '@state/store'
import { useLayoutEffect, useRef } from 'react'
import styles from './Caret.module.css'
import type { Reader } from './reader'

/** The caret drawn over the text: a page that cannot be edited has none of its own. */
export function Caret({ reader, focused }: { reader: Reader; focused: boolean }) {
  const ref = useRef<HTMLSpanElement>(null)
  const caret = useStore(reader.caret)
  const layout = useStore(reader.layout)
  useLayoutEffect(() => {
    if (!ref.current || !caret) return
    const rect = reader.column?.rectAt(caret.offset)
    const origin = reader.column?.root.getBoundingClientRect()
    if (!rect || !origin) return
    const { style } = ref.current
    style.translate = `${rect.left - origin.left - 1}px ${rect.top - origin.top}px`
    style.height = `${rect.height}px`
  }, [reader, caret, layout, focused])
  // Before the text is laid out for its first picture, asking where the caret is would lay it out once more.
  if (!focused || !caret || layout === 0) return null
  // The key starts the blinking anew with every move, so that a moving caret is always seen.
  return <span ref={ref} key={caret.offset} className={styles.caret} data-caret aria-hidden />
}
