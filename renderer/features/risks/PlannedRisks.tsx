import type { Becomes, PlannedCell, PlannedRow, RisksPlan } from '@shared/interchange/risks/plan-risks'
import { formatCount } from '@shared/words/plural'
import { short } from '@shared/words/short'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import styles from './ImportRisks.module.css'

const LABELS: Readonly<Record<Becomes, string>> = {
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  refused: 'Refused',
}
const KINDS: readonly Becomes[] = ['new', 'changed', 'unchanged', 'refused']
/** Characters of a cell that are shown. */
const SHOWN = 80

/** Every row of the file with what becomes of it, and why where it is refused. */
export function PlannedRisks({ plan: { rows, counts } }: { plan: RisksPlan }) {
  const [only, setOnly] = useState<Becomes | null>(null)
  const shown = only === null ? rows : rows.filter(({ becomes }) => becomes === only)
  return (
    <section aria-label="What becomes of the rows" className={styles.planned}>
      <div className={styles.kinds} role="group" aria-label="Show rows">
        <button type="button" className={styles.kind} aria-pressed={only === null} onClick={() => setOnly(null)}>
          All {formatCount(rows.length)}
        </button>
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={only === kind}
            disabled={counts[kind] === 0}
            onClick={() => setOnly(only === kind ? null : kind)}
          >
            {LABELS[kind]} {formatCount(counts[kind])}
          </button>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {KINDS.map((kind) => `${formatCount(counts[kind])} ${kind}`).join(', ')}
      </p>
      {shown.length > 0 && (
        <table className={styles.table} key={only ?? 'all'}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Risk</th>
              <th scope="col">Becomes</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            <InParts
              items={shown}
              around={(more) => (
                <tr>
                  <td colSpan={4}>{more}</td>
                </tr>
              )}
              render={(row) => <Row key={row.number} row={row} />}
            />
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ row: { number, name, becomes, why, cells, twin } }: { row: PlannedRow }) {
  const told = becomes === 'changed' ? cells : cells.filter((cell) => cell.why !== null)
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <td>
        <bdi>{name === '' ? '–' : short(name, SHOWN)}</bdi>
      </td>
      <td className={styles.becomes} data-becomes={becomes}>
        {LABELS[becomes]}
      </td>
      <td>
        {twin !== undefined && <p>Row {twin} has the same title; each becomes a risk.</p>}
        {why !== null && <p className={styles.problem}>{why}</p>}
        {told.map((cell) => (
          <Cell key={cell.label} cell={cell} />
        ))}
      </td>
    </tr>
  )
}

function Cell({ cell: { label, from, to, why } }: { cell: PlannedCell }) {
  if (why !== null) {
    return (
      <p className={styles.problem}>
        {label}: {why}
      </p>
    )
  }
  return (
    <p>
      {label}: <bdi>{short(from, SHOWN) || '–'}</bdi> → <bdi>{short(to, SHOWN) || '–'}</bdi>
    </p>
  )
}
