import { ImageSvg } from '@ui/ImageSvg'
import styles from './DotPlot.module.css'

/** One answer on an axis from 0 to 100: a place where both ends are the same, else a band. */
export type Dot = {
  key: string
  /** What is said of it to who points at it. */
  title: string
  /** What stands in the dot, where there is room. */
  mark: string
  isMine: boolean
  low: number
  high: number
  range: { low: number; high: number } | null
}

/** The middle half, the ends, and the middle answer or answers. */
export type Box = { least: number; low: number; high: number; most: number; medians: readonly number[] }

/** From so many answers on dots are small and say nothing. */
const MANY = 20
const LARGE = { radius: 11, lane: 25, width: 5.6 }
const SMALL = { radius: 4, lane: 10, width: 2.2 }
const BOX = 18
const INK = 4

/** Answers as dots that never hide each other, over a box of their middle half, as wide as there is room. */
export function DotPlot({ label, dots, box }: { label: string; dots: readonly Dot[]; box: Box | null }) {
  const { radius, lane, width } = dots.length < MANY ? LARGE : SMALL
  const placed = lanesOf(dots, width)
  const lanes = Math.max(1, ...placed.map((each) => each.lane + 1))
  const height = lanes * lane + BOX + INK
  const y = (at: number) => height - BOX - INK - (at + 0.5) * lane
  return (
    <div className={styles.plot}>
      <ImageSvg className={styles.picture} width="100%" height={height} aria-label={label}>
        {box && <BoxOf box={box} top={height - BOX} height={height} />}
        {placed.map(({ dot, lane: at }) => {
          const middle = (dot.low + dot.high) / 2
          return (
            <g key={dot.key} className={dot.isMine ? styles.mine : undefined}>
              <title>{dot.title}</title>
              {dot.range && (
                <line
                  className={styles.range}
                  x1={`${dot.range.low}%`}
                  x2={`${dot.range.high}%`}
                  y1={y(at)}
                  y2={y(at)}
                />
              )}
              {dot.low === dot.high ? (
                <circle className={styles.dot} cx={`${middle}%`} cy={y(at)} r={radius} />
              ) : (
                <rect
                  className={styles.dot}
                  x={`${dot.low}%`}
                  width={`${dot.high - dot.low}%`}
                  y={y(at) - radius}
                  height={radius * 2}
                  rx={radius}
                />
              )}
              {radius === LARGE.radius && (
                <text className={styles.mark} x={`${middle}%`} y={y(at) + 4} textAnchor="middle" aria-hidden>
                  {dot.mark}
                </text>
              )}
            </g>
          )
        })}
      </ImageSvg>
    </div>
  )
}

function BoxOf({ box, top, height }: { box: Box; top: number; height: number }) {
  const middle = top + BOX / 2 - 1
  return (
    <g>
      <line className={styles.reach} x1={`${box.least}%`} x2={`${box.most}%`} y1={middle} y2={middle} />
      <rect className={styles.half} x={`${box.low}%`} width={`${box.high - box.low}%`} y={top + 2} height={BOX - 6} />
      {box.medians.map((median) => (
        <line key={median} className={styles.median} x1={`${median}%`} x2={`${median}%`} y1={top - 1} y2={height - 1} />
      ))}
    </g>
  )
}

/** For each dot the lowest lane on which it lies on no other. */
function lanesOf(dots: readonly Dot[], width: number): { dot: Dot; lane: number }[] {
  const ends: number[] = []
  return dots
    .toSorted((left, right) => left.low - right.low || left.high - right.high)
    .map((dot) => {
      const from = Math.min(dot.low, dot.range?.low ?? dot.low, (dot.low + dot.high - width) / 2)
      const to = Math.max(dot.high, dot.range?.high ?? dot.high, (dot.low + dot.high + width) / 2)
      const free = ends.findIndex((end) => end <= from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = to
      return { dot, lane }
    })
}
