import { type CountTable, highest } from '@shared/retrieval/count-table'
import { short } from '@shared/words/short'
import { ImageSvg } from '@ui/ImageSvg'
import styles from './plots.module.css'
import { viewWords } from './view-words'

const CELL = 26
const NAMES = 150
const HEAD = 96
const MOST_ROWS = 60

/** A table as a field of squares, the darker the more; the numbers are printed in them. */
export function HeatPlot({ table, title }: { table: CountTable; title: string }) {
  const most = highest(table)
  const rows = table.rows.slice(0, MOST_ROWS)
  const [width, height] = [NAMES + table.columns.length * CELL + HEAD / 2, HEAD + rows.length * CELL]
  const left = table.rows.length - rows.length
  return (
    <figure className={styles.figure}>
      <ImageSvg
        className={styles.plot}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`${title}: ${summary(table)}`}
      >
        {table.columns.map(({ id, name }, column) => (
          <text key={id} transform={`translate(${NAMES + column * CELL + CELL / 2 + 4} ${HEAD - 6}) rotate(-45)`}>
            {short(name, 16)}
          </text>
        ))}
        {rows.map(({ id, name }, row) => (
          <g key={id} transform={`translate(0 ${HEAD + row * CELL})`}>
            <text x={NAMES - 8} y={CELL / 2 + 4} textAnchor="end">
              {short(name, 22)}
            </text>
            {(table.cells[row] ?? []).map(({ count, text }, column) => (
              <g key={table.columns[column]?.id} transform={`translate(${NAMES + column * CELL} 0)`}>
                <rect
                  className={styles.square}
                  width={CELL - 2}
                  height={CELL - 2}
                  style={{ fillOpacity: count === 0 ? 0.04 : 0.12 + (0.4 * count) / most }}
                />
                {count > 0 && (
                  <text className={styles.number} x={CELL / 2 - 1} y={CELL / 2 + 3} textAnchor="middle">
                    {text.replace(/ %$/, '')}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </ImageSvg>
      {left > 0 && <figcaption className={styles.caption}>{viewWords.firstRows(MOST_ROWS)}</figcaption>}
    </figure>
  )
}

/** What stands out, in words: the highest cells. A tag with itself is nothing that stands out. */
function summary({ rows, columns, cells }: CountTable): string {
  const all = rows.flatMap((row, at) =>
    columns.flatMap((column, to) => {
      const cell = cells[at]?.[to]
      const isTwice = rows === columns && to <= at
      return !cell || cell.count === 0 || isTwice
        ? []
        : [{ words: viewWords.both(row.name, column.name, cell.text), ...cell }]
    }),
  )
  const highestOnes = all.toSorted((left, right) => right.count - left.count).slice(0, 5)
  return highestOnes.length === 0
    ? viewWords.noneTogether
    : viewWords.most(highestOnes.map(({ words }) => words).join('; '))
}
