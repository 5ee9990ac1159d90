import { RELIABLE, TENTATIVE } from '@shared/scoring/agreement-words'
import type { BootstrapInterval } from '@shared/statistics/bootstrap'
import styles from './AgreementPanel.module.css'

const WIDTH = 168
const HEIGHT = 18
const EDGE = 5
const MIDDLE = HEIGHT / 2

/** Where a number lies between -1 and 1. */
const x = (value: number): number => EDGE + ((Math.max(-1, Math.min(1, value)) + 1) / 2) * (WIDTH - 2 * EDGE)

/** A number as a dot and its interval as a bar; lines stand at chance and where numbers begin to be tentative and reliable. */
export const IntervalPlot = ({ value, interval }: { value: number; interval: BootstrapInterval | null }) => (
  <svg className={styles.plot} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
    <line className={styles.axis} x1={x(-1)} x2={x(1)} y1={MIDDLE} y2={MIDDLE} />
    {[0, TENTATIVE, RELIABLE].map((mark) => (
      <line key={mark} className={styles.mark} x1={x(mark)} x2={x(mark)} y1={1} y2={HEIGHT - 1} />
    ))}
    {interval && (
      <line className={styles.interval} x1={x(interval.low)} x2={x(interval.high)} y1={MIDDLE} y2={MIDDLE} />
    )}
    <circle className={styles.value} cx={x(value)} cy={MIDDLE} r={3.5} />
  </svg>
)
