import { TagPicker } from '@domain/TagPicker'
import { choose } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { compareWords } from '@shared/language/order'
import { tagLabels } from '@shared/document/queries/tag-names'
import { toWalk } from '@shared/document/queries/tag-walk'
import type { Tag } from '@shared/kinds/tags'
import { Button } from '@ui/Button'
import { LineSwatch } from '@ui/LineSwatch'
import { useKeptForm } from '@ui/use-kept-form'
import { useRef, useState } from 'react'
import {
  besideTag,
  decided,
  NOT_BEGUN,
  sendTo,
  Split,
  standing,
  takeBack,
  targetsOf,
  undecided,
  withTarget,
} from './split'
import { Walk } from './Walk'
import styles from './Walk.module.css'
import { walkWords } from './walk-words'

/** Goes through the passages of a tag, each of which stays or goes to another tag. Every decision is one undoable step. */
export function SplitPane({ tag }: { tag: Tag }) {
  const editable = useEditable()
  const labels = useQuery(tagLabels)
  const { form, put, discard } = useKeptForm(`split/${tag.id}`, Split, NOT_BEGUN)
  // Again with every change of passages, which the walk below listens to.
  const split = standing(form, tag)
  const waiting = useQuery(toWalk, tag.id, split.last)
  const [both, setBoth] = useState(false)
  const [picking, setPicking] = useState(false)
  // A key pressed twice must not decide about the next passage before that one is shown.
  const busy = useRef(false)
  const [passage] = waiting
  const targets = targetsOf(split, tag)
  const once = (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    void work().finally(() => {
      busy.current = false
    })
  }

  const send = (target: Tag, isNew: boolean) => {
    if (!passage) return
    once(async () => {
      const decision = await sendTo(tag, passage, { target, isNew, both })
      if (!decision) return
      put({ ...decided(split, tag, decision), targets: withTarget(split, tag, target) })
      setBoth(false)
    })
  }
  const keep = () => passage && put(decided(split, tag, { id: passage.id, to: null, both: false, had: false }))
  const back = () =>
    once(async () => {
      if (await takeBack(split, tag)) put(undecided(split, tag))
    })
  const off = !editable || !passage
  const total = split.done + waiting.length
  return (
    <>
      <Walk
        title={walkWords.split(tag.name)}
        progress={{
          words: passage ? walkWords.splitProgress(split.done + 1, total) : walkWords.allLookedAt(total),
          done: split.done,
          of: total,
        }}
        passage={passage}
        actions={[
          targets.map((target, index) => ({
            key: String(index + 1),
            label: (
              <span className={styles.target}>
                <LineSwatch ink={`var(--t${target.colour})`} line={target.line} />
                {labels.get(target.id) ?? target.name}
              </span>
            ),
            run: () => send(target, false),
            disabled: off,
          })),
          [
            { key: 'K', label: walkWords.keepThis(tag.name), run: keep, disabled: off, primary: true },
            { key: 'T', label: walkWords.anotherOrNew, run: () => setPicking(true), disabled: off },
            { key: 'B', label: walkWords.keepAsWell, run: () => setBoth(!both), disabled: off, pressed: both },
            { key: 'Backspace', label: walkWords.back, run: back, disabled: !editable || split.steps.length === 0 },
          ],
        ]}
        end={<Ended tag={tag} split={split} onAgain={() => put(NOT_BEGUN)} />}
        onLeave={() => {
          // What is done is not gone on with.
          if (!passage) discard?.()
          choose({ screen: 'codebook', task: null })
        }}
      />
      {picking && (
        <TagPicker
          filter=""
          onChoose={(target, isNew) => {
            setPicking(false)
            if (target.id !== tag.id) send(isNew ? besideTag(tag, target) : target, isNew)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}

function Ended({ tag, split, onAgain }: { tag: Tag; split: Split; onAgain: () => void }) {
  const labels = useQuery(tagLabels)
  const went = Object.entries(split.sums)
    .filter(([id, count]) => id !== tag.id && count > 0)
    .map(([id, count]) => ({ id, count, name: labels.get(id) ?? walkWords.deletedTag }))
    .toSorted((left, right) => right.count - left.count || compareWords(left.name, right.name))
  if (split.done === 0) return <p>{walkWords.noPassage}</p>
  return (
    <>
      <ul>
        {went.map(({ id, count, name }) => (
          <li key={id}>{walkWords.got(count, name)}</li>
        ))}
        <li>{walkWords.keptAlone(split.sums[tag.id] ?? 0, tag.name)}</li>
      </ul>
      <div className={styles.actions}>
        <Button onClick={onAgain}>{walkWords.goThroughAgain}</Button>
      </div>
    </>
  )
}
