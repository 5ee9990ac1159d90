import type { RiskLevel } from '@shared/lexicons/nist-800-30'
import type { Interval } from '@shared/scoring/group-judgment'
import { levelText } from '@shared/scoring/judgment-text'
import type { CSSProperties } from 'react'
import styles from './LevelMark.module.css'

/** The colours of a level of risk; the level is always printed on them. */
export const bandStyle = (level: RiskLevel) =>
  ({ '--band': `var(--h${level})`, '--ink': `var(--hi${level})` }) as CSSProperties

/** A level of risk in words on its colour, that of the higher end of a range; a dash when there is none. */
export function LevelMark({ level }: { level: Interval<RiskLevel> | null }) {
  if (level === null) return <span className={styles.unset}>–</span>
  return (
    <span className={styles.mark} style={bandStyle(level.high)}>
      {levelText(level)}
    </span>
  )
}
