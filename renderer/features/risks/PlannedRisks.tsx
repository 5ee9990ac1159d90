import type { Becomes, PlannedCell, PlannedRow, RisksPlan } from '@shared/interchange/risks/plan-risks'
import { formatCount } from '@shared/language/counts'
import { short } from '@shared/words/short'
import { InParts } from '@ui/InParts'
import { useState } from 'react'
import styles from './ImportRisks.module.css'
import { BECOMES, BECOMES_IN_SENTENCE, importRisksWords } from './import-risks-words'

const KINDS: readonly Becomes[] = ['new', 'changed', 'unchanged', 'refused']
/** Characters of a cell that are shown. */
const SHOWN = 80

/** Every row of the file with what becomes of it, and why where it is refused. */
export function PlannedRisks({ plan: { rows, counts } }: { plan: RisksPlan }) {
  const [only, setOnly] = useState<Becomes | null>(null)
  const shown = only === null ? rows : rows.filter(({ becomes }) => becomes === only)
  return (
    <section aria-label={importRisksWords.becomesOfRows} className={styles.planned}>
      <div className={styles.kinds} role="group" aria-label={importRisksWords.showRows}>
        <button type="button" className={styles.kind} aria-pressed={only === null} onClick={() => setOnly(null)}>
          {importRisksWords.all(rows.length)}
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
            {BECOMES[kind]} {formatCount(counts[kind])}
          </button>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {KINDS.map((kind) => `${formatCount(counts[kind])} ${BECOMES_IN_SENTENCE[kind]}`).join(', ')}
      </p>
      {shown.length > 0 && (
        <table className={styles.table} key={only ?? 'all'}>
          <thead>
            <tr>
              <th scope="col">{importRisksWords.rowHead}</th>
              <th scope="col">{importRisksWords.riskHead}</th>
              <th scope="col">{importRisksWords.becomesHead}</th>
              <th scope="col">{importRisksWords.whatHead}</th>
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
        {BECOMES[becomes]}
      </td>
      <td>
        {twin !== undefined && <p>{importRisksWords.twin(twin)}</p>}
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
