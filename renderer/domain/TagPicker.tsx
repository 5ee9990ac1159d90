import { LIMITS } from '@shared/limits'
import { currentProject, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import { isNameTaken, tagLabels } from '@shared/document/queries/tag-names'
import { flatTree, newTag, tagTree } from '@shared/document/queries/tags'
import { tooLong } from '@shared/input-refusal'
import type { Tag } from '@shared/kinds/tags'
import { foldedWords } from '@shared/search/folded-text'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useState } from 'react'

const CREATE = 'create'

type TagPickerProps = {
  /** What the field begins with. */
  filter: string
  /** `isNew` is a tag that has to be made. */
  onChoose: (tag: Tag, isNew: boolean) => void
  onClose: () => void
}

/** One field to choose a tag by name, with or without its accents: one that is there, or a new one with the name typed. */
export function TagPicker({ filter, onChoose, onClose }: TagPickerProps) {
  const [typed, setTyped] = useState(filter)
  const tags = flatTree(useQuery(tagTree)).map(({ tag }) => tag)
  const labels = useQuery(tagLabels)
  const name = typed.trim()
  const problem = tooLong(name, LIMITS.line)
  const wanted = foldedWords(name)
  const found = tags.filter((tag) => foldedWords(tag.name).includes(wanted))
  const isNew = name !== '' && problem === null && !isNameTaken(tags, name)

  const choose = (id: string) => {
    const tag = id === CREATE ? newTag(currentProject(), newId(), name) : found.find((each) => each.id === id)
    if (tag) onChoose(tag, id === CREATE)
  }
  return (
    <PaletteDialog
      label="Tag"
      fieldLabel="Tag name"
      placeholder="Type a tag, or the name of a new one"
      listLabel="Tags"
      typed={{ text: typed, onType: setTyped }}
      nothingFound={problem ?? 'No tags yet. Type a name to create one.'}
      onChoose={choose}
      onClose={onClose}
    >
      {found.map((tag) => (
        <PaletteItem
          key={tag.id}
          id={tag.id}
          label={labels.get(tag.id) ?? tag.name}
          mark={<LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
          shortcut={tag.shortcut === null ? null : String(tag.shortcut)}
        />
      ))}
      {isNew && <PaletteItem key={CREATE} id={CREATE} label={`Create tag “${name}”`} words={name} />}
    </PaletteDialog>
  )
}
