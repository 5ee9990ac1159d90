import { type MenuEntry, useMenu } from './CommandMenu'
import { useReadOnly } from '@state/project-store'
import { IconButton } from '@ui/Button'
import { closeDrawer } from '@ui/focus'
import { InParts } from '@ui/InParts'
import { MiddleCut } from '@ui/MiddleCut'
import { RovingList } from '@ui/RovingList'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { namingWords } from './naming-words'
import styles from './SideList.module.css'

type SideListProps<T> = {
  /** What all of them are called, and what one more is. */
  many: string
  one: string
  /** Stands above them where that is another name than theirs. */
  title?: string
  items: readonly T[]
  shown: string
  factsOf: (item: T) => ReactNode
  onNew: () => void
  onChoose: (id: string) => void
  /** What the menu of one has beside opening it. */
  menuOf: (item: T) => readonly MenuEntry[]
  /** What stands below the list. */
  children?: ReactNode
}

/** All things of a screen beside the one that is looked at. */
export function SideList<T extends { id: string; name: string }>(props: SideListProps<T>) {
  const { many, one, title = many, items, shown, factsOf, onNew, onChoose, menuOf, children } = props
  const readOnly = useReadOnly()
  const { open, menu } = useMenu()
  return (
    <nav className={styles.list} aria-label={many} data-work>
      <div className={styles.title}>
        <h2>
          {title} · {items.length}
        </h2>
        <IconButton icon={Plus} label={namingWords.newOne(one)} why={readOnly} onClick={onNew} />
      </div>
      <RovingList>
        <InParts
          items={items}
          around={(more) => <li>{more}</li>}
          render={(item) => (
            <li key={item.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={item.id === shown || undefined}
                onContextMenu={(event) =>
                  open(event, one, [{ label: namingWords.open, run: () => onChoose(item.id) }, ...menuOf(item)])
                }
                onClick={({ currentTarget }) => {
                  onChoose(item.id)
                  closeDrawer(currentTarget)
                }}
              >
                <span className={styles.name}>
                  <MiddleCut text={item.name} lines={2} />
                </span>
                <span className={styles.facts}>{factsOf(item)}</span>
              </button>
            </li>
          )}
        />
      </RovingList>
      <div className={styles.below}>{children}</div>
      {menu}
    </nav>
  )
}
