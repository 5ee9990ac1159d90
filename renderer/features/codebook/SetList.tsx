import { useMenu } from '@domain/CommandMenu'
import { namingWords } from '@domain/naming-words'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { tagSetsInOrder } from '@shared/document/queries/tag-sets'
import { MiddleCut } from '@ui/MiddleCut'
import { RovingList } from '@ui/RovingList'
import type { ReactNode } from 'react'
import styles from './TagSets.module.css'
import { codebookWords } from './codebook-words'

/** The sets of tags. */
export function SetList({ chosenId, actions }: { chosenId: string | undefined; actions: ReactNode }) {
  const sets = useQuery(tagSetsInOrder)
  const editable = useEditable()
  const { open, menu } = useMenu()
  const show = (id: string) => choose({ screen: 'codebook', task: { kind: 'sets', tagSetId: id } })
  return (
    <div className={styles.pane}>
      <div className={styles.actions}>{actions}</div>
      <RovingList className={styles.sets} data-work aria-label={codebookWords.setsOfTags}>
        {sets.map(({ id, name, tagIds, shortcut }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.set}
              aria-current={id === chosenId || undefined}
              onClick={() => show(id)}
              onContextMenu={(event) =>
                open(event, name, [
                  { label: namingWords.open, run: () => show(id) },
                  null,
                  {
                    label: codebookWords.deleteSet,
                    disabled: !editable,
                    run: () => void perform({ name: 'tagSet.delete', input: { tagSetId: id } }),
                  },
                ])
              }
            >
              <span className={styles.name}>
                <MiddleCut text={name} lines={2} />
              </span>
              {shortcut !== null && <kbd>{shortcut}</kbd>}
              <span className={styles.count}>{codebookWords.tagCount(tagIds.length)}</span>
            </button>
          </li>
        ))}
      </RovingList>
      {menu}
    </div>
  )
}
