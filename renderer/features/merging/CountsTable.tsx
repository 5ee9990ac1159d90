import type { MergeSummary } from '@shared/ipc/merging'
import { kindOf } from '@shared/kinds/registry'
import { formatCount } from '@shared/language/counts'
import { mergeWords } from './merge-words'
import styles from './Merging.module.css'

/** How many things of each kind there are: after = here + in the copy − in both − not kept. */
export function CountsTable({ counts }: Pick<MergeSummary, 'counts'>) {
  return (
    <table className={styles.counts}>
      <caption className={styles.heading}>{mergeWords.whatComesTogether}</caption>
      <thead>
        <tr>
          {heads().map((words) => (
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

const heads = (): string[] => [
  mergeWords.ofWhat,
  mergeWords.before,
  mergeWords.here,
  mergeWords.inCopy,
  mergeWords.inBoth,
  mergeWords.deletedByOne,
  mergeWords.after,
]
