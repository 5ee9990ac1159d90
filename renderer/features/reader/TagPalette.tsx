import { LIMITS } from '@shared/limits'
import { notifyFailure } from '@state/notices'
import { currentProject, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import { isNameTaken } from '@shared/document/queries/tag-names'
import { flatTree, newTag, tagTree } from '@shared/document/queries/tags'
import { tooLong } from '@shared/input-refusal'
import { nameKey } from '@shared/words/fold'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useState } from 'react'
import type { Reader } from './reader'
import { tagWords } from './tagging'

const CREATE = 'create'

/** One field to tag by name: an existing tag, or a new one with the name typed. */
export function TagPalette({ reader, filter, onClose }: { reader: Reader; filter: string; onClose: () => void }) {
  const [typed, setTyped] = useState(filter)
  const tags = flatTree(useQuery(tagTree)).map(({ tag }) => tag)
  const name = typed.trim()
  const problem = tooLong(name, LIMITS.line)
  const wanted = nameKey(name)
  const found = tags.filter((tag) => nameKey(tag.name).includes(wanted))
  const isNew = name !== '' && problem === null && !isNameTaken(tags, name)

  const choose = (id: string) => {
    const tag = id === CREATE ? newTag(currentProject(), newId(), name) : found.find((each) => each.id === id)
    if (tag) void tagWords(reader, tag, id === CREATE).catch(notifyFailure)
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
          label={tag.name}
          mark={<LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
          shortcut={tag.shortcut === null ? null : String(tag.shortcut)}
        />
      ))}
      {isNew && <PaletteItem key={CREATE} id={CREATE} label={`Create tag “${name}”`} words={name} />}
    </PaletteDialog>
  )
}
