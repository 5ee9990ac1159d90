import { TagPicker } from '@domain/TagPicker'
import { WordDiff } from '@domain/WordDiff'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { passagesWithTag } from '@shared/document/queries/passages'
import { earlierEditions, meaningThen, toRetag } from '@shared/document/queries/tag-editions'
import { givenUnder, type Passage } from '@shared/kinds/passages'
import { editionOf, type Tag } from '@shared/kinds/tags'
import type { Operation } from '@shared/operations/operations'
import { useRef, useState } from 'react'
import { MEANING_FIELDS } from './meaning'
import { Walk } from './Walk'
import styles from './Walk.module.css'
import { MEANING_NAMES } from './tag-words'
import { walkWords } from './walk-words'

/** What was decided about a passage while the queue was open. */
type Decision = 'kept' | 'retagged' | 'removed'

/** Passages that were given a tag before its meaning changed, looked at again until all are under the present one. */
export function RetagPane({ tag }: { tag: Tag }) {
  const editable = useEditable()
  const all = useQuery(passagesWithTag, tag.id)
  const waiting = useQuery(toRetag, tag.id)
  const [at, setAt] = useState(0)
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map())
  const [picking, setPicking] = useState(false)
  const busy = useRef(false)
  // The last may have been decided, here or in another window.
  const index = Math.min(at, Math.max(waiting.length - 1, 0))
  const passage = waiting[index]

  const decide = (decision: Decision, operations: Operation[]) => {
    if (busy.current || !passage) return
    busy.current = true
    void perform(operations)
      .then((applied) => applied && setDecisions(new Map(decisions).set(passage.id, decision)))
      .finally(() => {
        busy.current = false
      })
  }
  const ids = { passageId: passage?.id ?? '', tagId: tag.id }
  const retag = (other: Tag, isNew: boolean) => {
    setPicking(false)
    if (other.id === tag.id) return
    const create: Operation[] = isNew ? [{ name: 'tag.create', input: { tag: other } }] : []
    decide('retagged', [...create, { name: 'passage.retag', input: { ...ids, otherId: other.id, keep: false } }])
  }
  const off = !editable || !passage
  return (
    <>
      <Walk
        title={walkWords.again(tag.name)}
        progress={{
          words: progressWords(all, waiting.length, index, tag),
          done: all - waiting.length,
          of: all,
        }}
        passage={passage}
        actions={[
          [
            {
              key: 'K',
              label: walkWords.keepTag,
              run: () => decide('kept', [{ name: 'passage.confirmTag', input: ids }]),
              disabled: off,
              primary: true,
            },
            { key: 'T', label: walkWords.another, run: () => setPicking(true), disabled: off },
            {
              key: 'X',
              label: walkWords.removeTag,
              run: () => decide('removed', [{ name: 'passage.untag', input: ids }]),
              disabled: off,
            },
            { key: 'J', label: walkWords.later, run: () => setAt(index + 1), disabled: index + 1 >= waiting.length },
            { key: 'Backspace', label: walkWords.back, run: () => setAt(index - 1), disabled: index === 0 },
          ],
        ]}
        end={
          <p>
            {walkWords.allUnderPresent} {sumWords([...decisions.values()])}
          </p>
        }
        onLeave={() => choose({ screen: 'codebook', task: null })}
      >
        {passage && <Meanings tag={tag} passage={passage} />}
      </Walk>
      {picking && <TagPicker filter="" onChoose={retag} onClose={() => setPicking(false)} />}
    </>
  )
}

function progressWords(all: number, waiting: number, index: number, tag: Tag): string {
  const [done, edition] = [all - waiting, editionOf(tag)]
  return waiting === 0
    ? walkWords.underEdition(done, all, edition)
    : walkWords.toLookAt(index + 1, waiting, done, all, edition)
}

function sumWords(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return ''
  const times = (wanted: Decision) => decisions.filter((decision) => decision === wanted).length
  return walkWords.decided(times('kept'), times('retagged'), times('removed'))
}

/** What the tag meant when the passage was given it against what it means now. */
function Meanings({ tag, passage }: { tag: Tag; passage: Passage }) {
  useQuery(earlierEditions, tag.id)
  const then = meaningThen(currentProject(), tag, passage)
  const edition = givenUnder(passage, tag.id)
  return (
    <section className={styles.meanings} aria-label={walkWords.whatChanged}>
      <h3>{walkWords.taggedUnder(edition, editionOf(tag))}</h3>
      {then === null && <p>{walkWords.editionTakenBack(edition)}</p>}
      {MEANING_FIELDS.map((field) =>
        tag[field] === '' && (then ?? tag)[field] === '' ? null : (
          <p key={field}>
            <strong>{MEANING_NAMES[field]}: </strong>
            <WordDiff before={(then ?? tag)[field]} after={tag[field]} />
          </p>
        ),
      )}
    </section>
  )
}
