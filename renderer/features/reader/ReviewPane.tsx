import { Sentence } from '@ui/Sentence'
import { CommandButton } from '@domain/CommandButton'
import { runCommand, useShortcutText } from '@state/commands'
import { goTo, usePlaceOf } from '@state/place'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { KeysOf } from '@domain/KeysOf'
import { WordDiff } from '@domain/WordDiff'
import { CONTEXT } from '@shared/anchoring/create-anchor'
import { outcomeSum, reviewOfSource, versionName } from '@shared/document/queries/versions'
import { isUnseen, lastSeen } from '@shared/kinds/re-anchored'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import { short } from '@shared/words/short'
import { IconButton } from '@ui/Button'
import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import inspector from './Inspector.module.css'
import { showForReview, underReview } from './review'
import { OUTCOME_NAMES, OUTCOMES_IN_LIST, reviewWords } from './review-words'
import styles from './ReviewPane.module.css'

/** Passages that changed, were lost or are not certain in a new version of the source, one after the other until all are looked at. */
export function ReviewPane({ source }: { source: Source }) {
  const { waiting, lost, outcomes } = useQuery(reviewOfSource, source.id)
  const { view } = usePlaceOf('reader')
  const passage = underReview(source.id, view?.kind === 'review' ? view.passageId : null)
  const at = waiting.findIndex(({ id }) => id === passage?.id)
  return (
    <div className={inspector.inspector}>
      <section className={inspector.section} aria-label={reviewWords.reviewOfVersion}>
        <header className={inspector.header}>
          <h2 className={inspector.heading}>{headingOf(at, waiting.length)}</h2>
          <span className={styles.steps}>
            <Step command="change.previous" icon={ChevronLeft} label={reviewWords.previousChange} waiting={waiting} />
            <Step command="change.next" icon={ChevronRight} label={reviewWords.nextChange} waiting={waiting} />
            <IconButton
              icon={X}
              label={reviewWords.leave}
              onClick={() => goTo({ screen: 'reader', view: null, passageId: null })}
            />
          </span>
        </header>
        <p className={styles.sum}>{outcomeSum(outcomes)}</p>
        {passage ? <PassageReviewed key={passage.id} passage={passage} source={source} /> : <AllReviewed />}
      </section>
      <PassageList title={reviewWords.waitingList} passages={waiting} chosenId={passage?.id} source={source} />
      <PassageList title={reviewWords.lostList} passages={lost} chosenId={passage?.id} source={source} />
    </div>
  )
}

function headingOf(at: number, waiting: number): string {
  if (waiting === 0) return reviewWords.heading
  return at === -1 ? reviewWords.toGo(waiting) : reviewWords.at(at + 1, waiting)
}

type StepProps = {
  command: 'change.next' | 'change.previous'
  icon: typeof ChevronLeft
  label: string
  waiting: readonly Passage[]
}

function Step({ command, waiting, ...button }: StepProps) {
  const shortcut = useShortcutText(command)
  return (
    <IconButton {...button} shortcut={shortcut} disabled={waiting.length === 0} onClick={() => runCommand(command)} />
  )
}

function AllReviewed() {
  return (
    <p className={inspector.hint}>
      <Sentence of={reviewWords.allReviewed} parts={{ compare: <KeysOf command="review.compare" /> }} />
    </p>
  )
}

/** The words as somebody last saw them against those it was given, with what stands around them. */
function PassageReviewed({ passage, source }: { passage: Passage; source: Source }) {
  const editable = useEditable()
  const { reAnchored, anchor } = passage
  const from = reAnchored?.from ?? passage
  const version = currentProject().versions[from.versionId]
  const isHere = passage.versionId === source.versionId
  const isSeen = !isUnseen(passage, source.versionId)
  const outcome = (
    <strong className={styles.outcome} data-outcome={reAnchored?.outcome ?? 'lost'}>
      {reAnchored ? OUTCOME_NAMES[reAnchored.outcome] : reviewWords.notLookedFor}
    </strong>
  )
  return (
    <>
      <p className={styles.reason}>
        {reAnchored && isHere ? (
          <Sentence of={reviewWords.sure(Math.round(reAnchored.confidence * 100))} parts={{ outcome }} />
        ) : (
          outcome
        )}{' '}
        {reAnchored ? reAnchored.reason : reviewWords.cameBack}
        {isSeen && ` ${reviewWords.nothingHere}`}
      </p>
      <div className={styles.words} dir="auto" aria-label={reviewWords.oldAndNew} role="group">
        <span className={styles.around}>{wordsBefore(from.anchor.prefix)}</span>
        {isHere ? <WordDiff before={from.anchor.exact} after={anchor.exact} /> : <span>{from.anchor.exact}</span>}
        <span className={styles.around}>{wordsBehind(isHere ? anchor.suffix : from.anchor.suffix)}</span>
      </div>
      {version && <p className={styles.from}>{reviewWords.oldWords(versionName(currentProject(), version))}</p>}
      {passage.note !== '' && <p className={styles.from}>{reviewWords.note(passage.note)}</p>}
      <div className={inspector.actions}>
        {isHere && !isSeen && (
          <CommandButton command="review.accept" look="primary" disabled={!editable}>
            {reviewWords.accept} <KeysOf command="review.accept" />
          </CommandButton>
        )}
        {(isHere || !isSeen) && (
          <CommandButton command="review.giveUp" disabled={!editable}>
            {reviewWords.giveUp} <KeysOf command="review.giveUp" />
          </CommandButton>
        )}
        <CommandButton command="review.place" disabled={!editable} onMouseDown={keepSelection}>
          {reviewWords.place} <KeysOf command="review.place" />
        </CommandButton>
      </div>
    </>
  )
}

/** What stands around a quote is kept by characters: a word that this cuts in two is left out. */
const wordsBefore = (prefix: string): string =>
  prefix.length < CONTEXT ? prefix : prefix.replace(/^\S*\s+(?=\S)/, '… ')
const wordsBehind = (suffix: string): string => (suffix.length < CONTEXT ? suffix : suffix.replace(/(?<=\s)\S*$/, '…'))

/** A press on the button must not take the selection away that it is about. */
const keepSelection = (event: { preventDefault: () => void }) => event.preventDefault()

type PassageListProps = { title: string; passages: readonly Passage[]; chosenId: string | undefined; source: Source }

function PassageList({ title, passages, chosenId, source }: PassageListProps) {
  if (passages.length === 0) return null
  return (
    <section className={inspector.section} aria-label={title}>
      <h2 className={inspector.heading}>{reviewWords.listOf(title, passages.length)}</h2>
      <ul className={inspector.passages}>
        {passages.slice(0, MOST_LISTED).map((passage) => (
          <li key={passage.id}>
            <button
              type="button"
              className={inspector.passage}
              aria-pressed={passage.id === chosenId}
              onClick={() => showForReview(passage.id)}
            >
              <bdi className={inspector.words}>{short(lastSeen(passage).anchor.exact, LONGEST_SHOWN)}</bdi>
              <span className={inspector.names}>{outcomeOf(passage, source)}</span>
            </button>
          </li>
        ))}
      </ul>
      {passages.length > MOST_LISTED && (
        <p className={inspector.hint}>{reviewWords.moreInList(passages.length - MOST_LISTED)}</p>
      )}
    </section>
  )
}

function outcomeOf({ versionId, reAnchored }: Passage, source: Source): string {
  if (versionId !== source.versionId) return OUTCOMES_IN_LIST.lost
  return reAnchored ? OUTCOMES_IN_LIST[reAnchored.outcome] : ''
}

/** As many as a list is looked through; the others come one by one. */
const MOST_LISTED = 200
/** Two lines show no more in a pane of the usual width; in a wider one what is cut ends with a sign. */
const LONGEST_SHOWN = 200
