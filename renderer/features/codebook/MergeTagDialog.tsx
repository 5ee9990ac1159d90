import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { mergeEffect, type MergeEffect, namedInWords } from '@shared/operations/merge-effect'
import { tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import type { Tag } from '@shared/kinds/tags'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'

/** Says what merging a tag into another changes before it is done. */
export function MergeTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const labels = useQuery(tagLabels)
  const others = useQuery(tagsInOrder).filter(({ id }) => id !== tag.id)
  const [chosen, setChosen] = useState('')
  const [words, setWords] = useState<'join' | 'keep'>('join')
  // The one that was chosen may be deleted meanwhile.
  const into = others.find(({ id }) => id === chosen)
  const effect = useQuery(mergeEffect, tag.id, into?.id ?? '')
  const hasWords = effect !== null && Object.keys(effect.words).length > 0
  const problem = effect && into ? problemOf(effect, into, hasWords && words === 'join') : null
  const run = async () => {
    if (!into) return
    onClose()
    const applied = await perform({ name: 'tag.merge', input: { tagId: tag.id, intoId: into.id, words } })
    if (applied) choose({ screen: 'codebook', tagId: into.id })
  }
  return (
    <Dialog
      title={`Merge tag “${tag.name}” into another`}
      confirm={{ label: 'Merge', run: () => void run(), disabled: !into || problem !== null }}
      onClose={onClose}
    >
      <Select
        label="Into"
        value={into?.id ?? ''}
        options={others.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
        empty="Choose a tag"
        onChange={setChosen}
      />
      {effect && into && (
        <>
          {hasWords && (
            <Select
              label={`What “${tag.name}” says of itself (${fieldsOf(effect)})`}
              value={words}
              options={[
                { value: 'join', label: `Add it to what “${into.name}” says` },
                { value: 'keep', label: 'Leave it out; the history keeps it' },
              ]}
              onChange={(value) => setWords(value === 'keep' ? 'keep' : 'join')}
            />
          )}
          <ul aria-label="What changes">
            {linesOf(effect, tag, into).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {problem && <p role="alert">{problem}</p>}
        </>
      )}
      <p>No passage, note or evidence is lost. One undo takes all of it back.</p>
    </Dialog>
  )
}

const FIELD_NAMES: Record<keyof MergeEffect['words'], string> = {
  definition: 'definition',
  include: 'when to use it',
  exclude: 'when not to use it',
  memo: 'memo',
}
const fieldsOf = ({ words }: MergeEffect): string =>
  (Object.keys(words) as (keyof MergeEffect['words'])[]).map((field) => FIELD_NAMES[field]).join(', ')

function linesOf(effect: MergeEffect, tag: Tag, into: Tag): string[] {
  const { passages, both, children, movesUp, shortcut, letters, named, queries, editions } = effect
  const lines = [
    passages === 0 ? `No passage has “${tag.name}”.` : `${counted(passages, 'passage')} will have “${into.name}”.`,
    both > 0 && `${both} of them ${both === 1 ? 'has' : 'have'} both tags now, and will have it once.`,
    movesUp && `“${into.name}” takes the place of “${tag.name}” in the tree.`,
    children > 0 && `${counted(children, 'tag')} under it ${children === 1 ? 'moves' : 'move'} under “${into.name}”.`,
    shortcut !== null && `“${into.name}” gets the digit ${shortcut}.`,
    shortcut === null && tag.shortcut !== null && `The digit ${tag.shortcut} becomes free.`,
    letters !== null && `“${into.name}” gets the letters ${letters}.`,
    ...named.map((each) => `${namedInWords(each)} will have “${into.name}” instead.`),
    queries > 0 &&
      `${counted(queries, 'saved query', 'saved queries')} will ask for “${into.name}” instead, also in memos.`,
    editions > 0 && `${counted(editions, 'earlier definition')} of “${tag.name}” will be in the history only.`,
    `“${tag.name}” is no longer in the codebook.`,
  ]
  return lines.filter((each) => each !== false)
}

function problemOf({ clash, tooLong }: MergeEffect, into: Tag, joins: boolean): string | null {
  if (clash !== null) {
    return `A tag “${clash}” would stand twice under “${into.name}”. Rename one of them, or merge those first.`
  }
  return tooLong && joins ? 'The words of both are too long for one text. Leave them out, or shorten them first.' : null
}
