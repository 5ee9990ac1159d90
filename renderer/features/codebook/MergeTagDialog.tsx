import { perform } from '@state/perform'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { mergeEffect, type MergeEffect, namedInWords } from '@shared/operations/merge-effect'
import { tagsInOrder } from '@shared/document/queries/query'
import { tagLabels } from '@shared/document/queries/tag-names'
import type { Tag } from '@shared/kinds/tags'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { FIELDS_IN_SENTENCE, tagWords } from './tag-words'

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
      title={tagWords.mergeTitle(tag.name)}
      confirm={{ label: tagWords.merge, run: () => void run(), disabled: !into || problem !== null }}
      onClose={onClose}
    >
      <Select
        label={tagWords.into}
        value={into?.id ?? ''}
        options={others.map(({ id, name }) => ({ value: id, label: labels.get(id) ?? name }))}
        empty={tagWords.chooseTag}
        onChange={setChosen}
      />
      {effect && into && (
        <>
          {hasWords && (
            <Select
              label={tagWords.whatItSays(tag.name, fieldsOf(effect))}
              value={words}
              options={[
                { value: 'join', label: tagWords.addToWords(into.name) },
                { value: 'keep', label: tagWords.leaveOut },
              ]}
              onChange={(value) => setWords(value === 'keep' ? 'keep' : 'join')}
            />
          )}
          <ul aria-label={tagWords.whatChanges}>
            {linesOf(effect, tag, into).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {problem && <p role="alert">{problem}</p>}
        </>
      )}
      <p>{tagWords.mergeSafe}</p>
    </Dialog>
  )
}

const fieldsOf = ({ words }: MergeEffect): string =>
  (Object.keys(words) as (keyof MergeEffect['words'])[]).map((field) => FIELDS_IN_SENTENCE[field]).join(', ')

function linesOf(effect: MergeEffect, tag: Tag, into: Tag): string[] {
  const { passages, both, children, movesUp, shortcut, letters, named, queries, editions } = effect
  const lines = [
    passages === 0 ? tagWords.noPassageHas(tag.name) : tagWords.willHave(passages, into.name),
    both > 0 && tagWords.haveBoth(both),
    movesUp && tagWords.takesPlace(into.name, tag.name),
    children > 0 && tagWords.childrenMoveUnder(children, into.name),
    shortcut !== null && tagWords.getsDigit(into.name, shortcut),
    shortcut === null && tag.shortcut !== null && tagWords.digitFree(tag.shortcut),
    letters !== null && tagWords.getsLetters(into.name, letters),
    ...named.map((each) => tagWords.namedInstead(namedInWords(each), into.name)),
    queries > 0 && tagWords.queriesWillAsk(queries, into.name),
    editions > 0 && tagWords.editionsInHistory(editions, tag.name),
    tagWords.noLonger(tag.name),
  ]
  return lines.filter((each) => each !== false)
}

function problemOf({ clash, tooLong }: MergeEffect, into: Tag, joins: boolean): string | null {
  if (clash !== null) {
    return tagWords.wouldStandTwice(clash, into.name)
  }
  return tooLong && joins ? tagWords.tooLong : null
}
