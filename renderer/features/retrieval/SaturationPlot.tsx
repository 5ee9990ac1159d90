import type { CountTable } from '@shared/retrieval/count-table'
import { ImageSvg } from '@ui/ImageSvg'
import styles from './plots.module.css'
import { viewWords } from './view-words'

const WIDTH = 640
const HEIGHT = 180
const LEFT = 36
const BOTTOM = 20

/** New tags of each source as bars, and all tags by then as a line that flattens where nothing new comes. */
export function SaturationPlot({ table, title }: { table: CountTable; title: string }) {
  const steps = table.cells.map(([fresh, all]) => ({ fresh: fresh?.count ?? 0, all: all?.count ?? 0 }))
  const most = Math.max(steps.at(-1)?.all ?? 0, 1)
  const step = (WIDTH - LEFT) / Math.max(steps.length, 1)
  const height = (count: number) => ((HEIGHT - BOTTOM - 10) * count) / most
  const y = (count: number) => HEIGHT - BOTTOM - height(count)
  const last = steps.findLastIndex(({ fresh }) => fresh > 0)
  const reached = { tags: most, sources: steps.length, quiet: steps.length - 1 - last }
  return (
    <figure className={styles.figure}>
      <ImageSvg
        className={styles.plot}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-label={`${title}: ${viewWords.reached(reached)}`}
      >
        {steps.map(({ fresh }, index) => (
          <rect
            key={table.rows[index]?.id}
            className={styles.bar}
            x={LEFT + index * step + step * 0.15}
            y={y(fresh)}
            width={Math.max(step * 0.7, 0.5)}
            height={height(fresh)}
          />
        ))}
        <polyline
          className={styles.line}
          points={steps.map(({ all }, index) => `${LEFT + (index + 0.5) * step},${y(all)}`).join(' ')}
        />
        <line className={styles.axis} x1={LEFT} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <text x={LEFT - 6} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        <text x={LEFT - 6} y={HEIGHT - BOTTOM} textAnchor="end">
          0
        </text>
        <text x={LEFT} y={HEIGHT - 5}>
          {viewWords.firstSource}
        </text>
        <text x={WIDTH} y={HEIGHT - 5} textAnchor="end">
          {viewWords.lastSource}
        </text>
      </ImageSvg>
      <figcaption className={styles.caption}>{viewWords.whatIsDrawn(reached)}</figcaption>
    </figure>
  )
}
