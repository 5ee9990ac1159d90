import { currentProject, useQuery } from '@state/project-store'
import { recentTags } from '@state/recent-tags'
import { newId } from '@shared/new-id'
import { pickableTags, pickTags, tagToMake } from '@shared/document/queries/pick-tags'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { newTag, tagTree } from '@shared/document/queries/tags'
import { lettersFrom } from '@shared/kinds/tag-letters'
import type { Tag } from '@shared/kinds/tags'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useMemo, useState } from 'react'
import { passageWords } from './passage-words'

const CREATE = 'create'
/** More are not shown at once: typing finds the others. */
const MOST_SHOWN = 200

type TagPickerProps = {
  /** What the field begins with. */
  filter: string
  /** What of the window is to be seen beside it. */
  clearOf?: { top: number; bottom: number } | null
  /** `isNew` is a tag that has to be made. */
  onChoose: (tag: Tag, isNew: boolean) => void
  onClose: () => void
}

/**
 * One field to choose a tag by name, path or its two letters, with or without accents, those used lately first: one that
 * is there, or a new one with the name typed, also under another ("Parent / New").
 */
export function TagPicker({ filter, clearOf = null, onChoose, onClose }: TagPickerProps) {
  const [typed, setTyped] = useState(filter)
  const tree = useQuery(tagTree)
  const letters = useQuery(lettersOfTags)
  const tags = useMemo(() => pickableTags(tree, letters), [tree, letters])
  const recent = recentTags().map(({ id }) => id)
  const found = pickTags(tags, typed, recent)
  const toMake = tagToMake(tags, typed)
  const typedLetters = lettersFrom(typed)
  const problem = typeof toMake === 'string' ? toMake : null

  const choose = (id: string) => {
    if (id !== CREATE) {
      const tag = found.find((each) => each.tag.id === id)?.tag
      if (tag) onChoose(tag, false)
    } else if (toMake !== null && typeof toMake !== 'string') {
      onChoose(newTag(currentProject(), newId(), toMake.name, toMake.parent?.id ?? null), true)
    }
  }
  return (
    <PaletteDialog
      label={passageWords.tag}
      fieldLabel={passageWords.tagName}
      placeholder={passageWords.typeTag}
      listLabel={passageWords.tags}
      clearOf={clearOf}
      typed={{ text: typed, onType: setTyped }}
      nothingFound={problem ?? passageWords.noTags}
      onChoose={choose}
      onClose={onClose}
    >
      {found.slice(0, MOST_SHOWN).map(({ tag, above, letters: own }) => (
        <PaletteItem
          key={tag.id}
          id={tag.id}
          label={tag.name}
          mark={<LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
          // Why it is found, where its name does not say it.
          kind={own !== null && own === typedLetters ? [own, above].filter(Boolean).join(' · ') : above}
          shortcut={tag.shortcut === null ? null : String(tag.shortcut)}
        />
      ))}
      {toMake !== null && typeof toMake !== 'string' && (
        <PaletteItem
          key={CREATE}
          id={CREATE}
          label={
            toMake.parent
              ? passageWords.createTagUnder(toMake.name, toMake.parent.name)
              : passageWords.createTag(toMake.name)
          }
          words={toMake.name}
        />
      )}
    </PaletteDialog>
  )
}
