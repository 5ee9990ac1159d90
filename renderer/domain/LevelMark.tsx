import { type LevelColour, levelText, type Matrix } from '@shared/lexicons/matrix'
import type { Interval } from '@shared/lexicons/scale'
import type { CSSProperties } from 'react'
import styles from './LevelMark.module.css'
import { useScales } from './use-scales'

/** A colour of a level of risk; the level is always printed on it. */
export const colourStyle = (colour: LevelColour) =>
  ({ '--band': `var(--h${colour})`, '--ink': `var(--hi${colour})` }) as CSSProperties

/** The colours of a level of risk of a matrix; levels count from 1. */
export const bandStyle = ({ levels }: Pick<Matrix, 'levels'>, level: number) =>
  colourStyle(levels[level - 1]?.colour ?? 1)

/** A level of risk in words on its colour, that of the higher end of a range; a dash when there is none. */
export function LevelMark({ level, of }: { level: Interval<number> | null; of?: Matrix }) {
  const inForce = useScales().matrix
  const matrix = of ?? inForce
  if (level === null) return <span className={styles.unset}>–</span>
  return (
    <span className={styles.mark} style={bandStyle(matrix, level.high)}>
      {levelText(matrix.levels, level)}
    </span>
  )
}
