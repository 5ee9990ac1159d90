import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import type { Tag } from '@shared/kinds/tags'
import { tagsInOrder } from '@shared/document/queries/query'
import { isNameTaken, NAME_TAKEN } from '@shared/document/queries/tag-names'
import { Button } from '@ui/Button'
import { Select, TextArea, TextInput } from '@ui/Field'
import { useState } from 'react'
import { DeleteTagDialog } from './DeleteTagDialog'
import styles from './TagCard.module.css'
import { TagLook } from './TagLook'

type Changes = Partial<Omit<Tag, 'id' | 'parentId' | 'position'>>

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What a tag means, how it looks and which digit gives it. */
export function TagCard({ tag }: { tag: Tag }) {
  const [deleting, setDeleting] = useState(false)
  const others = useQuery(tagsInOrder).filter(({ id }) => id !== tag.id)
  const change = (changes: Changes) => perform({ name: 'tag.update', input: { tagId: tag.id, changes } })
  const rename = (name: string) => {
    if (name.trim() === '') return false
    return isNameTaken(others, name) ? NAME_TAKEN : change({ name: name.trim() })
  }
  const holderOf = (digit: string) => others.find(({ shortcut }) => String(shortcut) === digit)
  const disabled = !useEditable()
  const place = (field: keyof Tag) => fieldPlace('tags', tag.id, field)
  return (
    <div className={styles.card}>
      <TextInput
        label="Name"
        value={tag.name}
        limit={LIMITS.line}
        place={place('name')}
        disabled={disabled}
        onCommit={rename}
      />
      <TagLook tag={tag} disabled={disabled} onChange={(changes) => void change(changes)} />
      <Select
        label="Digit in the reader"
        value={tag.shortcut === null ? '' : String(tag.shortcut)}
        empty="None"
        options={DIGITS.map((digit) => {
          const holder = holderOf(digit)
          return { value: digit, label: holder ? `${digit} (now ${holder.name})` : digit }
        })}
        disabled={disabled}
        onChange={(digit) => void change({ shortcut: digit === '' ? null : Number(digit) })}
      />
      <TextArea
        label="Definition"
        limit={LIMITS.prose}
        value={tag.definition}
        place={place('definition')}
        disabled={disabled}
        onCommit={(definition) => change({ definition })}
      />
      <TextArea
        label="Use it when"
        limit={LIMITS.prose}
        value={tag.include}
        place={place('include')}
        disabled={disabled}
        onCommit={(include) => change({ include })}
      />
      <TextArea
        label="Do not use it when"
        limit={LIMITS.prose}
        value={tag.exclude}
        place={place('exclude')}
        disabled={disabled}
        onCommit={(exclude) => change({ exclude })}
      />
      <div>
        <Button look="danger" disabled={disabled} onClick={() => setDeleting(true)}>
          Delete tag…
        </Button>
      </div>
      <ItemHistory kind="tags" id={tag.id} />
      {deleting && <DeleteTagDialog tag={tag} onClose={() => setDeleting(false)} />}
    </div>
  )
}
