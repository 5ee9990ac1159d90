import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { queriesAsking } from '@shared/operations/merge-effect'
import type { Tag } from '@shared/kinds/tags'
import { passagesOfTag } from '@shared/document/queries/passages'
import { tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { tagWords } from './tag-words'

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
      title={tagWords.deleteTitle(tag.name)}
      confirm={{ label: tagWords.delete, danger: true, run: () => void run() }}
      onClose={onClose}
    >
      {tagged.length === 0 ? (
        <p>{tagWords.noPassage}</p>
      ) : (
        <>
          <Select
            label={tagWords.replaceOn(tagged.length)}
            value={replacement?.id ?? ''}
            options={others.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
            empty={tagWords.nothing}
            onChange={setReplaceWith}
          />
          <p>
            {replacement ? tagWords.willHaveInstead(tagged.length, replacement.name) : fate(tagged.length, onlyThis)}
          </p>
        </>
      )}
      {children > 0 && <p>{tagWords.childrenMove(children)}</p>}
      {queries > 0 && <p>{tagWords.queriesAsk(queries)}</p>}
      <p>{tagWords.deleteSafe}</p>
    </Dialog>
  )
}

/** What happens to the passages when nothing replaces the tag. */
function fate(tagged: number, onlyThis: number): string {
  const others = tagged - onlyThis
  const parts = [others > 0 && tagWords.keepOthers(others), onlyThis > 0 && tagWords.stayWithout(onlyThis)]
  return parts.filter(Boolean).join(' ')
}
