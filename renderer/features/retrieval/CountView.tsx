import { copyTable } from '@domain/copy-table'
import { TableExport, type TablePart } from '@domain/TableExport'
import { ExportTableButton } from '@domain/ExportTableButton'
import { type CountTable, tableText } from '@shared/retrieval/count-table'
import type { Steps } from '@shared/steps'
import { Button } from '@ui/Button'
import { MiddleCut } from '@ui/MiddleCut'
import { type ReactNode, useState } from 'react'
import styles from './CountView.module.css'
import { countsTable } from './counts-table'
import type { ViewProps } from './view-props'
import { viewWords } from './view-words'

/** Rows of a table shown at once; all are copied. */
const PAGE = 100

type CountViewProps = Pick<ViewProps, 'onPassages'> & {
  /** What it is called in the language that is spoken then. */
  title: () => string
  /** Counts it. */
  work: () => Steps<CountTable>
  /** What it came to; null while it is counted. */
  table: CountTable | null
  /** What is chosen about it. */
  controls?: ReactNode
  plot: (table: CountTable) => ReactNode
}

/** A table of passages with its plot above it; every cell leads to its passages. */
export function CountView({ title, work, table, controls, plot, onPassages }: CountViewProps) {
  const why = table === null || table.rows.length === 0 ? statusOf(table) : null
  return (
    <section className={styles.view} aria-label={title()}>
      <div className={styles.bar}>
        {controls}
        <Button why={why} onClick={() => table && void copyTable(tableText(table))}>
          {viewWords.copyTable}
        </Button>
        <ExportTableButton why={why} />
      </div>
      {table && table.rows.length > 0 && <TableExport parts={() => [countPart(title, work, table)]} />}
      <p role="status" className={styles.note}>
        {statusOf(table)}
      </p>
      {table && table.rows.length > 0 && (
        <>
          {plot(table)}
          <Counts title={title()} table={table} onPassages={onPassages} />
        </>
      )}
    </section>
  )
}

function statusOf(table: CountTable | null): string {
  if (table === null) return viewWords.counting
  return table.rows.length === 0 ? viewWords.noneTagged : table.notes.join(' ')
}

/** Counted anew for a file: that is in English, and what is shown may not be. */
const countPart = (title: () => string, work: CountViewProps['work'], { rows, columns }: CountTable): TablePart => ({
  label: viewWords.sizeOf(title(), rows.length, columns.length + 1),
  *make() {
    return yield* countsTable(title(), yield* work())
  },
})

type CountsProps = Pick<CountViewProps, 'onPassages'> & { title: string; table: CountTable }

function Counts({ title, table, onPassages }: CountsProps) {
  const { corner, rows, columns, cells } = table
  const [shown, setShown] = useState(PAGE)
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys. */}
      <div className={styles.box} role="region" aria-label={viewWords.table(title)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  <MiddleCut text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, at) => (
              <tr key={row.id}>
                <th scope="row" style={{ paddingInlineStart: 8 + 12 * Math.min(row.tag?.depth ?? 0, 6) }}>
                  <MiddleCut text={row.name} />
                </th>
                {columns.map((column, to) => {
                  const { count, text, passageIds } = cells[at]?.[to] ?? { count: 0, text: '0', passageIds: [] }
                  if (passageIds.length === 0) {
                    return (
                      <td key={column.id} className={styles.none}>
                        {count === 0 ? '·' : text}
                      </td>
                    )
                  }
                  const words = wordsOf(row.name, column.name)
                  return (
                    <td key={column.id}>
                      <button
                        type="button"
                        aria-label={`${words}: ${text}`}
                        onClick={() => onPassages(passageIds, words)}
                      >
                        {text}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{viewWords.moreOf(rows.length)}</Button>}
    </>
  )
}

const wordsOf = (row: string, column: string): string => (row === column ? row : `${row} × ${column}`)
