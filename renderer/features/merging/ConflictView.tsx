import { WordDiff } from '@domain/WordDiff'
import type { ConflictDetails, SideOf } from '@shared/merging/describe-conflict'
import type { Fact } from '@shared/kinds/kind'
import type { Decision } from '@shared/merging/side'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { Button } from '@ui/Button'
import { fullMoment } from '@shared/words/moments'
import { useEffect, useState } from 'react'
import { conflictWords, DECISION_NAMES } from './conflict-words'
import { DECISIONS } from './decisions'
import styles from './Merging.module.css'

type ConflictViewProps = {
  token: string
  index: number
  decision: Decision | null
  onDecide: (decision: Decision) => void
}

/** One conflict: what was said before, what each side says, by whom and when. */
export function ConflictView({ token, index, decision, onDecide }: ConflictViewProps) {
  const [shown, setShown] = useState<{ index: number; details: ConflictDetails } | null>(null)
  useEffect(() => {
    let isShown = true
    call('merge.conflict', { token, index })
      .then((details) => isShown && setShown({ index, details }))
      .catch(notifyFailure)
    return () => {
      isShown = false
    }
  }, [token, index])
  if (shown?.index !== index) return <div className={styles.view}>{conflictWords.reading}</div>
  const { name, about, canBeBoth, before, said, along, mine, theirs } = shown.details
  return (
    <article className={styles.view} aria-label={`${name}: ${about}`}>
      <h4 className={styles.heading}>
        <bdi>{name}</bdi>
        {` · ${about}`}
      </h4>
      {along !== '' && <p>{along}</p>}
      <div className={styles.sides}>
        <OneSide title={conflictWords.mine} side={mine} facts={said.mine} before={before} />
        <OneSide title={conflictWords.theirs} side={theirs} facts={said.theirs} before={before} />
      </div>
      <div className={styles.tools} role="group" aria-label={conflictWords.whatIsKept}>
        {DECISIONS.filter((each) => each.decision !== 'both' || canBeBoth).map((each) => (
          <Button
            key={each.key}
            aria-pressed={decision === each.decision}
            aria-keyshortcuts={each.key}
            onClick={() => onDecide(each.decision)}
          >
            {`${DECISION_NAMES[each.decision]} (${each.key})`}
          </Button>
        ))}
      </div>
      {canBeBoth && <p className={styles.secondary}>{conflictWords.howBoth}</p>}
    </article>
  )
}

type OneSideProps = { title: string; side: SideOf; facts: readonly Fact[] | null; before: readonly Fact[] | null }

function OneSide({ title, side: { by, at }, facts, before }: OneSideProps) {
  const who = [by, at === null ? null : fullMoment(at)].filter((each) => each !== null).join(', ')
  return (
    <section aria-label={title}>
      <h5 className={styles.side}>
        {title}
        {who && <span className={styles.secondary}>{` ${who}`}</span>}
      </h5>
      {facts === null ? (
        <p>{conflictWords.deleted}</p>
      ) : (
        <dl className={styles.facts}>
          {facts.map((fact, place) => (
            <div key={place}>
              <dt>{fact.label}</dt>
              <dd dir="auto">
                <Words fact={fact} was={before?.find((each) => isSameFact(each, fact)) ?? null} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

const isSameFact = (one: Fact, other: Fact): boolean => one.label === other.label && one.key === other.key

function Words({ fact: { text, prose }, was }: { fact: Fact; was: Fact | null }) {
  if (text === '') return <span className={styles.secondary}>{conflictWords.empty}</span>
  return prose && was !== null && was.text !== '' ? <WordDiff before={was.text} after={text} /> : text
}
