import type { MergeSummary } from '@shared/ipc/merging'
import { kindOf } from '@shared/kinds/registry'
import { formatCount } from '@shared/words/plural'
import styles from './Merging.module.css'

/** How many things of each kind there are: after = here + in the copy − in both − not kept. */
export function CountsTable({ counts }: Pick<MergeSummary, 'counts'>) {
  return (
    <table className={styles.counts}>
      <caption className={styles.heading}>What comes together</caption>
      <thead>
        <tr>
          {['of what', 'before', 'here', 'in the copy', 'in both', 'deleted by one', 'after'].map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, before, mine, theirs, both, gone, after }) => (
          <tr key={kind}>
            <th scope="row">{kindOf(kind).many}</th>
            {[before, mine, theirs, both, gone, after].map((count, column) => (
              <td key={column}>{formatCount(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
