import type { CountTable } from '@shared/retrieval/count-table'
import { short } from '@shared/words/short'
import { ImageSvg } from '@ui/ImageSvg'
import styles from './plots.module.css'
import { viewWords } from './view-words'

const ROW = 22
const NAMES = 150
const WIDTH = 420
const TOTAL = 60
const MOST_ROWS = 60

/** Each row as a bar of its tags, one behind the other in their colours, with how many all are. */
export function BarsPlot({ table, title }: { table: CountTable; title: string }) {
  const rows = table.rows.slice(0, MOST_ROWS)
  const totals = table.cells.map((row) => row.reduce((sum, { count }) => sum + count, 0))
  const most = totals.reduce((high, total) => Math.max(high, total), 1)
  const [width, height] = [NAMES + WIDTH + TOTAL, rows.length * ROW + 4]
  const words = rows.slice(0, 10).map(({ name }, row) => `${name} ${totals[row] ?? 0}`)
  return (
    <figure className={styles.figure}>
      <ImageSvg
        className={styles.plot}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`${title}: ${words.join('; ')}${rows.length > words.length ? '; …' : ''}`}
      >
        {rows.map(({ id, name }, row) => (
          <g key={id} transform={`translate(0 ${row * ROW + 2})`}>
            <text x={NAMES - 8} y={ROW / 2 + 4} textAnchor="end">
              {short(name, 22)}
            </text>
            {partsOf(table, row).map(({ key, colour, start, count, hint }) => (
              <rect
                key={key}
                className={styles.part}
                x={NAMES + (start * WIDTH) / most}
                width={Math.max((count * WIDTH) / most - 1, 1)}
                height={ROW - 6}
                style={{ fill: `var(--t${colour})` }}
              >
                <title>{hint}</title>
              </rect>
            ))}
            <text x={NAMES + ((totals[row] ?? 0) * WIDTH) / most + 6} y={ROW / 2 + 3}>
              {totals[row] ?? 0}
            </text>
          </g>
        ))}
      </ImageSvg>
      {table.rows.length > rows.length && (
        <figcaption className={styles.caption}>{viewWords.firstRows(MOST_ROWS)}</figcaption>
      )}
    </figure>
  )
}

function partsOf({ columns, cells }: CountTable, row: number) {
  let start = 0
  return columns.flatMap(({ id, name, tag }, column) => {
    const count = cells[row]?.[column]?.count ?? 0
    const from = start
    start += count
    return count === 0 ? [] : [{ key: id, colour: tag?.colour ?? 1, start: from, count, hint: `${name}: ${count}` }]
  })
}
