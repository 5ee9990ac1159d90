import { notifyFailure } from '@app/notices'
import { currentProject, useQuery } from '@app/project-store'
import { newId } from '@shared/new-id'
import { flatTree, newTag, tagTree } from '@shared/project/tag-queries'
import { LineSwatch } from '@ui/LineSwatch'
import { useEffect, useRef, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import type { Reader } from './reader'
import styles from './TagPalette.module.css'
import { tagWords } from './tagging'

const CREATE = 'create'
const LONGEST_NAME = 500

/** One field to tag by name: an existing tag, or a new one with the name typed. */
export function TagPalette({ reader, filter, onClose }: { reader: Reader; filter: string; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState(filter)
  const tags = flatTree(useQuery(tagTree)).map(({ tag }) => tag)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  const name = typed.trim().slice(0, LONGEST_NAME)
  const wanted = name.toLocaleLowerCase()
  const found = tags.filter((tag) => tag.name.toLocaleLowerCase().includes(wanted))
  const entries = found.map((tag) => ({ id: tag.id, tag, label: tag.name }))
  const isNew = name !== '' && !tags.some((tag) => tag.name.toLocaleLowerCase() === wanted)

  const choose = (id: string) => {
    const tag = id === CREATE ? newTag(currentProject(), newId(), name) : found.find((each) => each.id === id)
    onClose()
    if (tag) void tagWords(reader, tag, id === CREATE).catch(notifyFailure)
  }
  return (
    <dialog ref={ref} className={styles.palette} aria-label="Tag" closedby="any" onCancel={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label="Tag name" autoFocus>
          <Input className={styles.input ?? ''} placeholder="Type a tag, or the name of a new one" />
        </SearchField>
        <Menu
          aria-label="Tags"
          className={styles.list ?? ''}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.none}>No tags yet. Type a name to create one.</p>}
        >
          {entries.map(({ id, tag, label }) => (
            <MenuItem key={id} id={id} className={styles.item ?? ''} textValue={label}>
              <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
              <span className={styles.label}>{label}</span>
              {tag.shortcut !== null && <kbd>{tag.shortcut}</kbd>}
            </MenuItem>
          ))}
          {isNew && (
            <MenuItem key={CREATE} id={CREATE} className={styles.item ?? ''} textValue={name}>
              Create tag “{name}”
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </dialog>
  )
}
