import { fieldPlace } from '@domain/field-place'
import { ItemHistory } from '@domain/ItemHistory'
import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery, useReadOnly } from '@state/project-store'
import { toRetag } from '@shared/document/queries/tag-editions'
import { lettersFrom } from '@shared/kinds/tag-letters'
import { editionOf, tagSays, type Tag } from '@shared/kinds/tags'
import { passagesWithTag } from '@shared/document/queries/passages'
import { tagsInOrder } from '@shared/document/queries/query'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { isTakenAt } from '@shared/document/queries/tag-names'
import { Button } from '@ui/Button'
import { TextArea, TextInput } from '@ui/Field'
import { useState } from 'react'
import { DeleteTagDialog } from './DeleteTagDialog'
import { DigitSelect } from './DigitSelect'
import { EarlierEditions } from './EarlierEditions'
import { MeaningQuestion } from './MeaningQuestion'
import { MergeTagDialog } from './MergeTagDialog'
import styles from './TagCard.module.css'
import { TagLook } from './TagLook'
import { MEANING_NAMES, tagWords } from './tag-words'

type Changes = Partial<Omit<Tag, 'id' | 'parentId' | 'position' | 'edition'>>

/** What a tag means, how it looks and which digit gives it. */
export function TagCard({ tag }: { tag: Tag }) {
  const [asked, setAsked] = useState<'delete' | 'merge' | null>(null)
  const others = useQuery(tagsInOrder).filter(({ id }) => id !== tag.id)
  const change = (changes: Changes) => perform({ name: 'tag.update', input: { tagId: tag.id, changes } })
  const rename = (name: string) => {
    if (name.trim() === '') return false
    return isTakenAt(others, { ...tag, name }) ? tagSays.nameTaken : change({ name: name.trim() })
  }
  const letters = useQuery(lettersOfTags)
  const waiting = useQuery(toRetag, tag.id).length
  const passages = useQuery(passagesWithTag, tag.id)
  const setLetters = (typed: string) => {
    if (typed.trim() === '') return false
    const wanted = lettersFrom(typed)
    if (wanted === null) return tagWords.lettersRule
    const holder = others.find(({ id }) => letters.get(id) === wanted)
    // A proposal gives way; letters that somebody chose do not.
    return holder?.letters ? tagWords.lettersTaken(holder.name) : change({ letters: wanted })
  }
  const go = (kind: 'split' | 'retag') => choose({ screen: 'codebook', task: { kind } })
  const readOnly = useReadOnly()
  const disabled = readOnly !== null
  const place = (field: keyof Tag) => fieldPlace('tags', tag.id, field)
  return (
    <div className={styles.card}>
      <TextInput
        label={tagWords.name}
        value={tag.name}
        limit={LIMITS.line}
        place={place('name')}
        disabled={disabled}
        onCommit={rename}
      />
      <TagLook tag={tag} disabled={disabled} onChange={(changes) => void change(changes)} />
      <div className={styles.pair}>
        <DigitSelect
          label={tagWords.digit}
          holder={tag}
          disabled={disabled}
          onChange={(shortcut) => void change({ shortcut })}
        />
        <TextInput
          label={tagWords.letters}
          value={letters.get(tag.id) ?? ''}
          place={place('letters')}
          disabled={disabled}
          onCommit={setLetters}
        />
      </div>
      <TextArea
        label={MEANING_NAMES.definition}
        limit={LIMITS.prose}
        value={tag.definition}
        place={place('definition')}
        disabled={disabled}
        onCommit={(definition) => change({ definition })}
      />
      <TextArea
        label={MEANING_NAMES.include}
        limit={LIMITS.prose}
        value={tag.include}
        place={place('include')}
        disabled={disabled}
        onCommit={(include) => change({ include })}
      />
      <TextArea
        label={MEANING_NAMES.exclude}
        limit={LIMITS.prose}
        value={tag.exclude}
        place={place('exclude')}
        disabled={disabled}
        onCommit={(exclude) => change({ exclude })}
      />
      <MeaningQuestion tag={tag} />
      {waiting > 0 && (
        <div className={styles.question}>
          <p>{tagWords.underOther(waiting, passages, editionOf(tag))}</p>
          <div className={styles.buttons}>
            <Button onClick={() => go('retag')}>{tagWords.lookAgain(waiting)}</Button>
          </div>
        </div>
      )}
      <EarlierEditions tag={tag} />
      <TextArea
        spellCheck
        label={tagWords.memo}
        limit={LIMITS.prose}
        value={tag.memo ?? ''}
        place={place('memo')}
        disabled={disabled}
        onCommit={(memo) => change({ memo })}
      />
      <div className={styles.buttons}>
        <Button why={readOnly ?? (others.length === 0 ? tagWords.noOtherTag : null)} onClick={() => setAsked('merge')}>
          {tagWords.mergeInto}
        </Button>
        <Button why={readOnly ?? (passages === 0 ? tagWords.noPassages : null)} onClick={() => go('split')}>
          {tagWords.split}
        </Button>
        <Button look="danger" why={readOnly} onClick={() => setAsked('delete')}>
          {tagWords.deleteTag}
        </Button>
      </div>
      <ItemHistory kind="tags" id={tag.id} level={2} />
      {asked === 'merge' && <MergeTagDialog tag={tag} onClose={() => setAsked(null)} />}
      {asked === 'delete' && <DeleteTagDialog tag={tag} onClose={() => setAsked(null)} />}
    </div>
  )
}
