import { tagLabels } from '@shared/document/queries/tag-names'
import type { Tag } from '@shared/kinds/tags'
import { holdsWords } from '@shared/search/folded-text'
import { currentProject, useQuery } from '@state/project-store'
import { LineSwatch } from '@ui/LineSwatch'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { foundWords } from './found-words'
import { tagsOn } from './passage-edits'

type UntagPickerProps = {
  passageIds: readonly string[]
  onChoose: (tag: Tag) => void
  onClose: () => void
}

/** Which of their tags passages are to lose. */
export function UntagPicker({ passageIds, onChoose, onClose }: UntagPickerProps) {
  const labels = useQuery(tagLabels)
  const tags = tagsOn(currentProject(), passageIds)
  return (
    <PaletteDialog
      label={foundWords.removeTag}
      fieldLabel={foundWords.tagToRemove}
      listLabel={foundWords.tagsOfSelected}
      filter={holdsWords}
      nothingFound={foundWords.noTagOfName}
      onChoose={(id) => {
        const found = tags.find(({ tag }) => tag.id === id)
        if (found) onChoose(found.tag)
      }}
      onClose={onClose}
    >
      {tags.map(({ tag, count }) => (
        <PaletteItem
          key={tag.id}
          id={tag.id}
          label={labels.get(tag.id) ?? tag.name}
          kind={foundWords.count(count)}
          mark={<LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />}
        />
      ))}
    </PaletteDialog>
  )
}
