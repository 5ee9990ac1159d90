import { LIMITS } from '@shared/limits'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useQuery } from '@state/project-store'
import { newId } from '@shared/new-id'
import { tagSays, type Tag } from '@shared/kinds/tags'
import { tagsInOrder } from '@shared/document/queries/query'
import { isTakenAt, tagLabels } from '@shared/document/queries/tag-names'
import { newTag } from '@shared/document/queries/tags'
import { Dialog } from '@ui/Dialog'
import { Select, TextInput } from '@ui/Field'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { z } from 'zod'
import { tagWords } from './tag-words'

const Named = z.strictObject({ name: z.string() })

/** A new tag beside or under the chosen one. */
export function NewTagDialog({ parent, onClose }: { parent: Tag | undefined; onClose: () => void }) {
  const tags = useQuery(tagsInOrder)
  const labels = useQuery(tagLabels)
  const { form, put, used, discard } = useKeptForm('new-tag', Named, { name: '' })
  const { name } = form
  const [parentId, setParentId] = useState<string>(parent?.parentId ?? '')
  const taken = isTakenAt(tags, { name, parentId: parentId || null })
  const run = async () => {
    const tag = newTag(currentProject(), newId(), name.trim(), parentId || null)
    onClose()
    if (!(await perform({ name: 'tag.create', input: { tag } }))) return
    used()
    choose({ screen: 'codebook', tagId: tag.id })
  }
  return (
    <Dialog
      title={tagWords.newTag}
      confirm={{ label: tagWords.create, run: () => void run(), disabled: !name.trim() || taken }}
      onClose={onClose}
      discard={discard}
    >
      <TextInput
        label={tagWords.name}
        error={taken ? tagSays.nameTaken : undefined}
        value={name}
        limit={LIMITS.line}
        autoFocus
        onCommit={(typed) => put({ name: typed })}
        onType={(typed) => put({ name: typed })}
      />
      <Select
        label={tagWords.under}
        value={parentId}
        options={tags.map((tag) => ({ value: tag.id, label: labels.get(tag.id) ?? tag.name }))}
        empty={tagWords.underNothing}
        onChange={setParentId}
      />
    </Dialog>
  )
}
