import type { Term } from '@shared/lexicons/lexicon'
import type { CSSProperties } from 'react'
import styles from './BandLine.module.css'

type Band = Pick<Term, 'label' | 'low' | 'high'>
const TICKS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
/** A band of fewer percents is drawn as wide as these, about its middle: its number has to be read. */
const LEAST = 3

/** From where to where a band is drawn. */
function drawn({ low, high }: Band): { from: number; to: number } {
  const middle = Math.min(100 - LEAST / 2, Math.max(LEAST / 2, (low + high) / 2))
  const half = Math.max(LEAST, high - low) / 2
  return { from: Math.max(0, middle - half), to: Math.min(100, middle + half) }
}

/** For each band the lowest line on which it lies on no other. */
function lanesOf(bands: readonly Band[]): number[] {
  const ends: number[] = []
  return bands.map((band) => {
    const { from, to } = drawn(band)
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    return lane
  })
}

/** Bands of terms over 0 to 100%, by the numbers they have in the table beside. */
export function BandLine({ terms }: { terms: readonly Band[] }) {
  const lanes = lanesOf(terms)
  return (
    <div className={styles.line} aria-hidden style={{ '--lanes': Math.max(...lanes, 0) + 1 } as CSSProperties}>
      <div className={styles.bands}>
        {terms.map((term, index) => {
          const { from, to } = drawn(term)
          const place = { '--from': `${from}%`, '--width': `${to - from}%`, '--lane': lanes[index] } as CSSProperties
          return (
            <span key={index} className={styles.band} style={place} title={`${index + 1} ${term.label}`}>
              <b>{index + 1}</b>
              <span className={styles.name}>{term.label}</span>
            </span>
          )
        })}
      </div>
      <div className={styles.ticks}>
        {TICKS.map((percent) => (
          <span key={percent} className={styles.tick} style={{ '--from': `${percent}%` } as CSSProperties}>
            {percent}
          </span>
        ))}
      </div>
    </div>
  )
}
