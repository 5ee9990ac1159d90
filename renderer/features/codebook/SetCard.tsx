import { type MenuEntry, useMenu } from '@domain/CommandMenu'
import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { perform } from '@state/perform'
import { currentProject, useQuery, useReadOnly } from '@state/project-store'
import { tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import { tagSetsInOrder, tagsOfSet } from '@shared/document/queries/tag-sets'
import type { Tag } from '@shared/kinds/tags'
import type { TagSet } from '@shared/kinds/tag-sets'
import { LIMITS } from '@shared/limits'
import { nameKey } from '@shared/words/fold'
import { Button, IconButton } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { Select, TextInput } from '@ui/Field'
import { LineSwatch } from '@ui/LineSwatch'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { DigitSelect } from './DigitSelect'
import card from './TagCard.module.css'
import styles from './TagSets.module.css'
import { codebookWords } from './codebook-words'

/** The name of a set, its digit, and its tags in the order in which a second digit gives them. */
export function SetCard({ set }: { set: TagSet }) {
  const readOnly = useReadOnly()
  const disabled = readOnly !== null
  const labels = useQuery(tagLabels)
  const outside = useQuery(tagsInOrder).filter(({ id }) => !set.tagIds.includes(id))
  const others = useQuery(tagSetsInOrder).filter(({ id }) => id !== set.id)
  const tags = tagsOfSet(currentProject(), set)
  const change = (changes: Partial<Omit<TagSet, 'id' | 'position'>>) =>
    perform({ name: 'tagSet.update', input: { tagSetId: set.id, changes } })
  const rename = (name: string) => {
    if (name.trim() === '') return false
    const taken = others.some((each) => nameKey(each.name) === nameKey(name))
    return taken ? codebookWords.setNameTaken : change({ name: name.trim() })
  }
  const put = (tagIds: string[]) => void change({ tagIds })
  const moved = (index: number, by: 1 | -1): string[] => {
    const ids = tags.map(({ id }) => id)
    const [id] = ids.splice(index, 1)
    return id === undefined ? ids : ids.toSpliced(index + by, 0, id)
  }
  const { open, menu } = useMenu()
  const entriesOf = (tag: Tag, index: number): MenuEntry[] => [
    {
      label: codebookWords.moveTagUp(tag.name),
      disabled: disabled || index === 0,
      run: () => put(moved(index, -1)),
    },
    {
      label: codebookWords.moveTagDown(tag.name),
      disabled: disabled || index === tags.length - 1,
      run: () => put(moved(index, 1)),
    },
    null,
    { label: codebookWords.takeOut(tag.name), disabled, run: () => put(without(tag.id)) },
  ]
  const without = (gone: string): string[] => tags.flatMap(({ id }) => (id === gone ? [] : [id]))
  return (
    <div className={card.card}>
      <TextInput
        label={codebookWords.setName}
        value={set.name}
        limit={LIMITS.line}
        place={fieldPlace('tagSets', set.id, 'name')}
        disabled={disabled}
        onCommit={rename}
      />
      <DigitSelect
        label={codebookWords.setDigit}
        holder={set}
        disabled={disabled}
        onChange={(shortcut) => void change({ shortcut })}
      />
      <ol className={styles.members} aria-label={codebookWords.tagsOfSet}>
        {tags.map((tag, index) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same as its buttons do
          <li
            key={tag.id}
            className={styles.member}
            onContextMenu={(event) => open(event, tag.name, entriesOf(tag, index))}
          >
            <kbd>{index < 9 ? index + 1 : ''}</kbd>
            <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
            <span className={styles.name}>{labels.get(tag.id) ?? tag.name}</span>
            <IconButton
              icon={ChevronUp}
              label={codebookWords.moveTagUp(tag.name)}
              why={readOnly ?? (index === 0 ? uiWords.noneBefore : null)}
              onClick={() => put(moved(index, -1))}
            />
            <IconButton
              icon={ChevronDown}
              label={codebookWords.moveTagDown(tag.name)}
              why={readOnly ?? (index === tags.length - 1 ? uiWords.noneAfter : null)}
              onClick={() => put(moved(index, 1))}
            />
            <IconButton
              icon={X}
              label={codebookWords.takeOut(tag.name)}
              why={readOnly}
              onClick={() => put(without(tag.id))}
            />
          </li>
        ))}
      </ol>
      {menu}
      <Select
        label={codebookWords.addTag}
        value=""
        empty={outside.length === 0 ? codebookWords.allInSet : codebookWords.chooseTag}
        options={outside.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
        disabled={disabled || outside.length === 0 || tags.length >= LIMITS.tagsOfSet}
        onChange={(id) => id !== '' && put([...tags.map((tag) => tag.id), id])}
      />
      <div className={card.buttons}>
        <Button
          look="danger"
          why={readOnly}
          onClick={() => void perform({ name: 'tagSet.delete', input: { tagSetId: set.id } })}
        >
          {codebookWords.deleteSet}
        </Button>
      </div>
      <p className={card.hint}>{codebookWords.deleteSetHint}</p>
      <ItemHistory kind="tagSets" id={set.id} level={2} />
    </div>
  )
}
