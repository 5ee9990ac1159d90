import { X } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import styles from './Chip.module.css'

type ChipProps = {
  children: ReactNode
  /** CSS colour of the square before the words, e.g. "var(--t3)". */
  swatch?: string
  /** With it the chip has a button that takes it away; the label says what goes. */
  remove?: { label: string; run: () => void }
}

/** A small labelled mark, coloured only where the colour means something. */
export function Chip({ children, swatch, remove }: ChipProps) {
  return (
    <span className={styles.chip} style={swatch ? ({ '--swatch': swatch } as CSSProperties) : undefined}>
      {swatch && <span className={styles.swatch} aria-hidden />}
      {children}
      {remove && (
        <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.run}>
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  )
}
