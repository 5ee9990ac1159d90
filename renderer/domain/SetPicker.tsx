import { useQuery } from '@state/project-store'
import { tagLabels } from '@shared/document/queries/tag-names'
import type { Tag } from '@shared/kinds/tags'
import type { TagSet } from '@shared/kinds/tag-sets'
import { foldedWords } from '@shared/search/folded-text'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useState } from 'react'
import { passageWords } from './passage-words'
import { useDigitChoice } from './use-digit-choice'

type SetPickerProps = { set: TagSet; tags: readonly Tag[]; onChoose: (tag: Tag) => void; onClose: () => void }

/** The tags of a set: the digit of one gives it at once, letters find it by name, which may have digits further on. */
export function SetPicker({ set, tags, onChoose, onClose }: SetPickerProps) {
  const labels = useQuery(tagLabels)
  const [typed, setTyped] = useState('')
  useDigitChoice(typed, (digit) => {
    const tag = tags[digit - 1]
    if (!tag) return false
    onClose()
    onChoose(tag)
    return true
  })
  const wanted = foldedWords(typed)
  return (
    <PaletteDialog
      label={passageWords.tagsOf(set.name)}
      fieldLabel={passageWords.digitOrName}
      placeholder={passageWords.pressDigit}
      listLabel={passageWords.tagsOf(set.name)}
      typed={{ text: typed, onType: setTyped }}
      nothingFound={tags.length === 0 ? passageWords.emptySet : passageWords.noneOfSet}
      onChoose={(id) => {
        const tag = tags.find((each) => each.id === id)
        if (tag) onChoose(tag)
      }}
      onClose={onClose}
    >
      {tags.flatMap((tag, index) =>
        foldedWords(tag.name).includes(wanted)
          ? [
              <PaletteItem
                key={tag.id}
                id={tag.id}
                label={labels.get(tag.id) ?? tag.name}
                mark={<LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
                shortcut={index < 9 && typed === '' ? String(index + 1) : null}
              />,
            ]
          : [],
      )}
    </PaletteDialog>
  )
}
