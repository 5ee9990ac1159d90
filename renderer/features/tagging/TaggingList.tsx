import type { Tagging } from '@shared/kinds/taggings'
import { counted } from '@shared/words/plural'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { useEditable } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { closeDrawer } from '@ui/focus'
import { InParts } from '@ui/InParts'
import { Plus } from 'lucide-react'
import styles from './Tagging.module.css'

/** All blind taggings with where they stand. */
export function TaggingList({ taggings, shown }: { taggings: readonly Tagging[]; shown: string }) {
  const editable = useEditable()
  return (
    <nav className={styles.list} aria-label="Blind taggings" data-work>
      <h2 className={styles.listTitle}>
        Blind tagging · {taggings.length}
        <IconButton
          icon={Plus}
          label="New blind tagging"
          disabled={!editable}
          onClick={() => runCommand('tagging.new')}
        />
      </h2>
      <ul>
        <InParts
          items={taggings}
          around={(more) => <li>{more}</li>}
          render={({ id, name, closedAt, versionIds, analystIds }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                aria-current={id === shown || undefined}
                onClick={({ currentTarget }) => {
                  choose({ screen: 'tagging', taggingId: id })
                  closeDrawer(currentTarget)
                }}
              >
                <bdi className={styles.itemName}>{name}</bdi>
                <span className={styles.facts}>
                  {closedAt === null ? 'Open' : 'Closed'} · {counted(versionIds.length, 'text')} ·{' '}
                  {counted(analystIds.length, 'analyst')}
                </span>
              </button>
            </li>
          )}
        />
      </ul>
    </nav>
  )
}
