import { useQuery } from '@state/project-store'
import { readAhead } from '@state/texts'
import { passageCounts } from '@shared/document/queries/passages'
import { goTo } from '@state/place'
import { sourceFacts } from '@domain/source-facts'
import { counted } from '@shared/words/plural'
import type { Source } from '@shared/kinds/sources'
import { focusWork } from '@ui/focus'
import styles from './SourceList.module.css'

/** The project's sources beside the text; choosing one reads it. */
export function SourceList({ sources, currentId }: { sources: readonly Source[]; currentId: string | null }) {
  const bySource = useQuery(passageCounts)
  return (
    <nav aria-label="Sources" className={styles.nav}>
      <h2 className={styles.heading}>Sources · {sources.length}</h2>
      <ul>
        {sources.map((source) => (
          <li key={source.id} className={styles.item}>
            <button
              type="button"
              className={styles.source}
              aria-current={source.id === currentId ? 'page' : undefined}
              onClick={() => read(source.id)}
              onFocus={() => readAhead(source.versionId)}
              onPointerEnter={() => readAhead(source.versionId)}
            >
              <bdi className={styles.title}>{source.title}</bdi>
              <span className={styles.count} aria-label={counted(bySource.get(source.id) ?? 0, 'passage')}>
                {bySource.get(source.id) ?? 0}
              </span>
              <span className={styles.facts}>{sourceFacts(source)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function read(sourceId: string): void {
  goTo({ screen: 'reader', sourceId })
  focusWork()
}
