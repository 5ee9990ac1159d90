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
    const rect = caret && reader.column?.rectAt(caret.offset)
    const origin = reader.column?.root.getBoundingClientRect()
    if (!ref.current || !rect || !origin) return
    const { style } = ref.current
    style.translate = `${rect.left - origin.left - 1}px ${rect.top - origin.top}px`
    style.height = `${rect.height}px`
  }, [reader, caret, layout, focused])
  if (!focused || !caret) return null
  // The key starts the blinking anew with every move, so that a moving caret is always seen.
  return <span ref={ref} key={caret.offset} className={styles.caret} data-caret aria-hidden />
}
