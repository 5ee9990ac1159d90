import type { CalibrationBin } from '@shared/statistics/forecasts'
import { wilsonAround } from '@shared/statistics/wilson-interval'
import { scaleLinear, scaleSqrt } from 'd3-scale'
import { forecastWords } from './forecast-words'

/** A dot of the plot: how often what was said so happened, with the interval of that, in pixels. */
type Spot = { key: string; title: string; x: number; y: number; radius: number; low: number; high: number }
type Tick = { at: number; label: string }

/** What a calibration plot shows, laid out in pixels. */
export type CalibrationScene = {
  size: number
  /** Of both axes, from 0 to 100 percent. */
  across: Tick[]
  up: Tick[]
  frame: { left: number; right: number; top: number; bottom: number }
  spots: Spot[]
}

const SIZE = 340
const FRAME = { left: 44, right: SIZE - 20, top: 12, bottom: SIZE - 50 }
const TICKS = [0, 20, 40, 60, 80, 100]
/** Radius of the dot with the most forecasts; the area goes with how many they are. */
export const LARGEST = 11
const LEAST = 3

/** Lays out what was said against what happened: on the diagonal both are the same. */
export function calibrationScene(bins: readonly CalibrationBin[]): CalibrationScene {
  const x = scaleLinear([0, 1], [FRAME.left, FRAME.right])
  const y = scaleLinear([0, 1], [FRAME.bottom, FRAME.top])
  const radius = scaleSqrt([0, Math.max(1, ...bins.map(({ count }) => count))], [0, LARGEST])
  const ticks = (at: (share: number) => number): Tick[] =>
    TICKS.map((percent) => ({ at: at(percent / 100), label: `${percent}%` }))
  return {
    size: SIZE,
    across: ticks(x),
    up: ticks(y),
    frame: FRAME,
    spots: bins.map(({ low, count, cases, said, happened }) => {
      const interval = wilsonAround(happened, cases)
      return {
        key: String(low),
        title: binWords({ said, happened, count }),
        x: x(said),
        y: y(happened),
        radius: Math.max(LEAST, radius(count)),
        low: y(interval.low),
        high: y(interval.high),
      }
    }),
  }
}

/** "Said 72%, happened 67%: 3 forecasts". */
const binWords = ({ said, happened, count }: Pick<CalibrationBin, 'said' | 'happened' | 'count'>): string =>
  forecastWords.spot(percentOf(said), percentOf(happened), count)

const percentOf = (share: number): string => `${Math.round(share * 100)}%`

/** The heads of {@link binRow}. */
export const binHead = (): string[] => [
  forecastWords.said,
  forecastWords.forecasts,
  forecastWords.outcomes,
  forecastWords.saidOnAverage,
  forecastWords.happened,
  forecastWords.interval,
]

/** A bin as a row of the table beside the plot. */
export function binRow({ low, high, count, cases, said, happened }: CalibrationBin): string[] {
  // What several analysts said of one outcome came true or not together: they are one case.
  const interval = wilsonAround(happened, cases)
  return [
    `${Math.round(low * 100)}–${Math.round(high * 100)}%`,
    String(count),
    String(cases),
    percentOf(said),
    percentOf(happened),
    forecastWords.fromTo(percentOf(interval.low), percentOf(interval.high)),
  ]
}
