import { useStore } from '@app/store'
import { useLayoutEffect, useState } from 'react'
import styles from './Caret.module.css'
import type { Reader } from './reader'

type Place = { top: number; left: number; height: number }

/** The caret drawn over the text: a page that cannot be edited has none of its own. */
export function Caret({ reader, focused }: { reader: Reader; focused: boolean }) {
  const caret = useStore(reader.caret)
  const layout = useStore(reader.layout)
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const rect = caret && reader.column?.rectAt(caret.offset)
    const origin = reader.column?.root.getBoundingClientRect()
    setPlace(rect && origin ? { top: rect.top - origin.top, left: rect.left - origin.left, height: rect.height } : null)
  }, [reader, caret, layout])
  if (!focused || !place || !caret) return null
  // The key starts the blinking anew with every move, so that a moving caret is always seen.
  return <span key={caret.offset} className={styles.caret} style={place} data-caret aria-hidden />
}
