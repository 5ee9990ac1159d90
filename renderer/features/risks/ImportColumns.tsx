import { ID, NUMBER, type RiskField } from '@shared/interchange/risks/risk-fields'
import type { Fields } from '@shared/interchange/risks/guess-fields'
import type { RiskChoices } from '@shared/interchange/risks/plan-risks'
import type { Sheet } from '@shared/interchange/tables/sheet'
import { nameKey } from '@shared/words/fold'
import { short } from '@shared/words/short'
import { Select } from '@ui/Field'
import styles from './ImportRisks.module.css'
import { importRisksWords } from './import-risks-words'

/** Rows that may name the columns. */
const HEADS = 20
/** Cells that show what a column holds. */
const EXAMPLES = 3

/** Stands for the row that names the columns where there is none. */
const NO_HEAD = 0

type ImportColumnsProps = {
  sheet: Sheet
  /** The fields that there are. */
  known: readonly RiskField[]
  choices: RiskChoices
  onHead: (head: number) => void
  onFields: (fields: Fields) => void
}

/** Which field each column of the file is. */
export function ImportColumns({ sheet: { rows }, known, choices, onHead, onFields }: ImportColumnsProps) {
  const { head, fields } = choices
  // What rows are known by, and what is read.
  const options = known
    .filter(({ key, read }) => read || key === ID || key === NUMBER)
    .map(({ key, name }) => ({ value: key, label: name }))
  const isRead = (field: string | null | undefined) => options.some(({ value }) => value === field)
  const names = rows.find(({ number }) => number === head)?.cells ?? []
  const below = rows.filter(({ number }) => number > head)
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), names.length)
  const uses = new Map<string, number>()
  for (const name of names.map(nameKey)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    name: names[column] ?? '',
    label: labelOf(names[column] ?? '', column, (uses.get(nameKey(names[column] ?? '')) ?? 0) > 1),
    examples: [...new Set(below.slice(0, 50).flatMap(({ cells }) => cells[column]?.trim() || []))].slice(0, EXAMPLES),
  })).filter(({ name, examples }) => name !== '' || examples.length > 0)
  const taken = columns.filter(({ column }) => isRead(fields[column])).length
  const put = (column: number, field: string | null) =>
    onFields(
      Array.from({ length: width }, (_, at) => {
        if (at === column) return field
        // Each field is in one column.
        return fields[at] === field ? null : (fields[at] ?? null)
      }),
    )
  return (
    <details open className={styles.columns}>
      <summary>{importRisksWords.columnsRead(taken, columns.length)}</summary>
      <Select
        label={importRisksWords.namedIn}
        value={String(head)}
        options={[
          ...rows.slice(0, HEADS).map(({ number, cells }) => ({
            value: String(number),
            label: importRisksWords.row(number, short(cells.filter(Boolean).join(', '), 60)),
          })),
          { value: String(NO_HEAD), label: importRisksWords.noRow },
        ]}
        onChange={(value) => value !== '' && onHead(Number(value))}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It is scrolled with the keys. */}
      <div className={styles.columnBox} role="region" aria-label={importRisksWords.columnsOfFile} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{importRisksWords.column}</th>
              <th scope="col">{importRisksWords.firstCells}</th>
              <th scope="col">{importRisksWords.is}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ column, label, examples }) => (
              <tr key={column}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td className={styles.examples}>
                  <bdi>{short(examples.join(' · '), 90)}</bdi>
                </td>
                <td className={styles.is}>
                  <Select
                    label={importRisksWords.columnIs(label)}
                    hideLabel
                    value={isRead(fields[column]) ? (fields[column] ?? '') : ''}
                    empty={importRisksWords.leftOut}
                    options={options}
                    onChange={(value) => put(column, value === '' ? null : value)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** What a column is called; of several with one name each says where it stands. */
function labelOf(name: string, column: number, isShared: boolean): string {
  if (name.trim() === '') return importRisksWords.unnamedColumn(column + 1)
  return isShared ? importRisksWords.sharedColumn(name, column + 1) : name
}
