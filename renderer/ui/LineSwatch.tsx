import type { CSSProperties } from 'react'
import styles from './LineSwatch.module.css'

type LineSwatchProps = {
  /** CSS colour, e.g. "var(--t3)". */
  ink: string
  line?: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy' | undefined
}

/** A colour and a line style as they look under marked words. */
export function LineSwatch({ ink, line = 'solid' }: LineSwatchProps) {
  return (
    <span className={styles.swatch} style={{ '--ink': ink, textDecorationStyle: line } as CSSProperties} aria-hidden>
      {'\u2003\u2003'}
    </span>
  )
}
