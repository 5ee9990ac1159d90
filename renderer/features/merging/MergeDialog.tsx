import type { MergeSummary } from '@shared/ipc/merging'
import { currentAnalyst } from '@state/analyst'
import { noteGoingOn } from '@state/merge-analyst'
import { announce, failureText, notify } from '@state/notices'
import { change } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { Sentence } from '@ui/Sentence'
import { shortMoment } from '@shared/words/moments'
import { useState } from 'react'
import { Conflicts } from './Conflicts'
import { CountsTable } from './CountsTable'
import { mergeWords } from './merge-words'
import styles from './Merging.module.css'
import { useConflicts } from './use-conflicts'
import { useDecisions } from './use-decisions'

/** What merging a copy would do, and what is to be decided first; nothing is changed before it is confirmed. */
export function MergeDialog({ summary, onClose }: { summary: MergeSummary; onClose: () => void }) {
  const { token, copy, title, changes, said, same, canBeUndone } = summary
  const rows = useConflicts(summary)
  const decisions = useDecisions()
  const [refused, setRefused] = useState<string | null>(null)
  const [isRunning, setRunning] = useState(false)
  const run = async () => {
    setRunning(true)
    setRefused(null)
    try {
      const made = rows.flatMap((row) => decisions.of(row) ?? [])
      noteGoingOn(summary.goesOnAs)
      const { label } = await change('merge.apply', { by: currentAnalyst().id, token, decisions: made })
      decisions.used(rows)
      onClose()
      announce(canBeUndone ? mergeWords.doneWithUndo(label) : mergeWords.done(label))
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const cancel = () => {
    onClose()
    if (rows.some((row) => decisions.of(row) !== null)) notify('info', mergeWords.decisionsStay(copy))
  }
  const left = summary.conflicts - rows.filter((row) => decisions.of(row) !== null).length
  const label = isRunning ? mergeWords.merging : left > 0 ? mergeWords.mergeWithLeft(left) : mergeWords.merge
  const confirm = { label, run: () => void run(), disabled: isRunning || left > 0, onlyByButton: true }
  return (
    <Dialog title={mergeWords.mergeCopy} wide="window" onClose={cancel} {...(changes && { confirm })}>
      <p>
        <Sentence
          of={mergeWords.holds}
          parts={{
            copy: <bdi className={styles.file}>{copy}</bdi>,
            title: mergeWords.quoted(title),
            what: changes ? stepWords(canBeUndone) : mergeWords.nothingNew,
          }}
        />
      </p>
      <p>{partedWords(summary)}</p>
      {same > 0 && <p>{mergeWords.same(same)}</p>}
      {summary.conflicts > 0 && <Conflicts token={token} rows={rows} total={summary.conflicts} decisions={decisions} />}
      {said.length > 0 && (
        <section aria-labelledby="merge-said">
          <h3 id="merge-said" className={styles.heading}>
            {mergeWords.whatMakesWay}
          </h3>
          <ul className={styles.notes}>
            {said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      <CountsTable counts={summary.counts} />
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
    </Dialog>
  )
}

const stepWords = (canBeUndone: boolean): string => (canBeUndone ? mergeWords.oneStep : mergeWords.oneStepForGood)

const partedWords = ({ parted, unknown }: MergeSummary): string =>
  unknown === '' && parted !== null ? mergeWords.parted(shortMoment(parted)) : unknown
