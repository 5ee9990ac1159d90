import type { Difference } from '@shared/history/difference'
import { kindOf, KINDS } from '@shared/kinds/registry'
import { ChangeView } from './ChangeView'
import styles from './DifferenceView.module.css'
import { historyWords } from './history-words'
import { useLookup } from './lookup'

/** What restoring another state would do: how much of what, and the first changes one by one. */
export function DifferenceView({ difference: { counts, sample } }: { difference: Difference }) {
  const find = useLookup(sample)
  const kinds = KINDS.filter((kind) => counts[kind])
  const total = kinds.reduce((sum, kind) => sum + Object.values(counts[kind]!).reduce((a, b) => a + b), 0)
  if (total === 0) return <p>{historyWords.noDifference}</p>
  return (
    <div className={styles.difference}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{historyWords.restoringWould}</th>
            <th scope="col">{historyWords.bringBack}</th>
            <th scope="col">{historyWords.takeAway}</th>
            <th scope="col">{historyWords.change}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kindOf(kind).many}</th>
              <td>{counts[kind]!.back || '–'}</td>
              <td>{counts[kind]!.away || '–'}</td>
              <td>{counts[kind]!.changed || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>
          {sample.length < total ? historyWords.firstOf(sample.length, total) : historyWords.everyChange}
        </summary>
        <ul className={styles.sample}>
          {sample.map((change) => (
            <li key={`${change.kind} ${change.id}`}>
              <ChangeView change={change} find={find} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
