import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { queriesAsking } from '@shared/operations/merge-effect'
import type { Tag } from '@shared/kinds/tags'
import { passagesOfTag } from '@shared/document/queries/passages'
import { tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'

const passages = (count: number) => counted(count, 'passage')

/** Says what becomes of the passages before a tag goes: none is ever lost. */
export function DeleteTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const tagged = useQuery(passagesOfTag, tag.id)
  const tags = useQuery(tagsInOrder)
  const labels = useQuery(tagLabels)
  const queries = useQuery(queriesAsking, tag.id)
  const [replaceWith, setReplaceWith] = useState('')
  const others = tags.filter(({ id }) => id !== tag.id)
  const children = tags.filter(({ parentId }) => parentId === tag.id).length
  const onlyThis = tagged.filter(({ tagIds }) => tagIds.length === 1).length
  // The one that was chosen may be deleted meanwhile; then nothing replaces the tag.
  const replacement = others.find(({ id }) => id === replaceWith)
  const run = async () => {
    onClose()
    if (await perform({ name: 'tag.delete', input: { tagId: tag.id, replaceWith: replacement?.id ?? null } })) {
      choose({ screen: 'codebook', tagId: replacement?.id ?? null })
    }
  }
  return (
    <Dialog
      title={`Delete tag “${tag.name}”?`}
      confirm={{ label: 'Delete', danger: true, run: () => void run() }}
      onClose={onClose}
    >
      {tagged.length === 0 ? (
        <p>No passage has this tag.</p>
      ) : (
        <>
          <Select
            label={`Replace it on its ${passages(tagged.length)} with`}
            value={replacement?.id ?? ''}
            options={others.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
            empty="Nothing"
            onChange={setReplaceWith}
          />
          <p>
            {replacement
              ? `${passages(tagged.length)} will have “${replacement.name}” instead.`
              : fate(tagged.length, onlyThis)}
          </p>
        </>
      )}
      {children > 0 && (
        <p>{children === 1 ? 'The tag under it moves' : `The ${children} tags under it move`} up one level.</p>
      )}
      {queries > 0 && (
        <p>
          {counted(queries, 'saved query asks', 'saved queries ask')} for this tag and will find nothing until changed.
          To have another tag asked for instead, merge it.
        </p>
      )}
      <p>No passage, note or evidence is deleted. Undo in the Edit menu brings the tag back.</p>
    </Dialog>
  )
}

/** What happens to the passages when nothing replaces the tag. */
function fate(tagged: number, onlyThis: number): string {
  const others = tagged - onlyThis
  const parts = [
    others > 0 && `${passages(others)} ${others === 1 ? 'keeps its' : 'keep their'} other tags.`,
    onlyThis > 0 && `${passages(onlyThis)} ${onlyThis === 1 ? 'stays' : 'stay'} in the text without a tag.`,
  ]
  return parts.filter(Boolean).join(' ')
}
