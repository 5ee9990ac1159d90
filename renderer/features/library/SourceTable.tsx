import { sourceFacts } from '@domain/source-facts'
import { UnseenMark } from '@domain/UnseenMark'
import { unseenCounts } from '@shared/document/queries/versions'
import { useQuery } from '@state/project-store'
import { formatDay } from '@shared/words/days'
import type { Source } from '@shared/kinds/sources'
import type { KeyboardEvent } from 'react'
import styles from './LibraryScreen.module.css'

type SourceTableProps = {
  sources: readonly Source[]
  counts: ReadonlyMap<string, number>
  selectedId: string | null
  onSelect: (sourceId: string) => void
  onOpen: (sourceId: string) => void
}

const sourceAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-source]')?.dataset['source'] : undefined

/** Sources as rows: arrows choose, Enter or a double click reads. */
export function SourceTable({ sources, counts, selectedId, onSelect, onOpen }: SourceTableProps) {
  const unseen = useQuery(unseenCounts)
  const chooseByKey = (event: KeyboardEvent<HTMLTableElement>) => {
    // The chosen source may be hidden by the filter: Enter opens the row one sees.
    const focused = sourceAt(event.target)
    const index = sources.findIndex(({ id }) => id === selectedId)
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: sources.length - 1 }[event.key]
    const next = target === undefined ? undefined : sources[Math.max(0, Math.min(sources.length - 1, target))]
    if (next) {
      onSelect(next.id)
      event.currentTarget.querySelector<HTMLElement>(`[data-source="${next.id}"]`)?.focus()
    } else if (event.key === 'Enter' && focused) onOpen(focused)
    else return
    event.preventDefault()
  }
  return (
    <table className={styles.table} role="grid" data-work tabIndex={-1} aria-label="Sources" onKeyDown={chooseByKey}>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col" className={styles.publisher}>
            Publisher
          </th>
          <th scope="col" className={styles.published}>
            Published
          </th>
          <th scope="col" className={styles.reliability}>
            Reliability
          </th>
          <th scope="col" className={styles.number}>
            Passages
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source, index) => {
          const selected = source.id === selectedId
          const inTabOrder = selected || (index === 0 && !sources.some(({ id }) => id === selectedId))
          return (
            <tr
              key={source.id}
              className={styles.row}
              data-source={source.id}
              aria-selected={selected}
              tabIndex={inTabOrder ? 0 : -1}
              onClick={() => onSelect(source.id)}
              onDoubleClick={() => onOpen(source.id)}
            >
              <td className={styles.title}>
                <bdi>{source.title}</bdi>
                <span className={styles.facts}>{sourceFacts(source)}</span>
              </td>
              <td className={`${styles.muted} ${styles.publisher}`}>
                <bdi>{source.publisher || '–'}</bdi>
              </td>
              <td className={`${styles.short} ${styles.published}`}>
                {source.published ? formatDay(source.published) : '–'}
              </td>
              <td className={`${styles.short} ${styles.reliability}`}>{source.reliability ?? 'Not rated'}</td>
              <td className={styles.number}>
                {counts.get(source.id) ?? 0}
                {unseen.has(source.id) && <UnseenMark count={unseen.get(source.id) ?? 0} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
