import type { MergeSummary } from '@shared/ipc/merging'
import { counted, formatCount } from '@shared/words/plural'
import { currentAnalyst } from '@state/analyst'
import { noteGoingOn } from '@state/merge-analyst'
import { announce, failureText, notify } from '@state/notices'
import { change } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { shortMoment } from '@shared/words/moments'
import { useState } from 'react'
import { Conflicts } from './Conflicts'
import { CountsTable } from './CountsTable'
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
      announce(canBeUndone ? `${label}. Undo takes it back.` : `${label}.`)
    } catch (failure) {
      setRefused(failureText(failure))
    } finally {
      setRunning(false)
    }
  }
  const cancel = () => {
    onClose()
    if (rows.some((row) => decisions.of(row) !== null))
      notify('info', `What you decided stays. It is there when “${copy}” is looked through again.`)
  }
  const left = summary.conflicts - rows.filter((row) => decisions.of(row) !== null).length
  const label = isRunning ? 'Merging…' : left > 0 ? `Merge (${formatCount(left)} to decide)` : 'Merge'
  const confirm = { label, run: () => void run(), disabled: isRunning || left > 0, onlyByButton: true }
  return (
    <Dialog title="Merge a copy of the project" wide="window" onClose={cancel} {...(changes && { confirm })}>
      <p>
        <bdi className={styles.file}>{copy}</bdi>
        {` holds “${title}”. `}
        {changes ? stepWords(canBeUndone) : 'It holds nothing that is not here already.'}
      </p>
      <p>{partedWords(summary)}</p>
      {same > 0 && (
        <p>{`${counted(same, 'thing was', 'things were')} made on both sides and ${same === 1 ? 'is' : 'are'} the same.`}</p>
      )}
      {summary.conflicts > 0 && <Conflicts token={token} rows={rows} total={summary.conflicts} decisions={decisions} />}
      {said.length > 0 && (
        <section aria-labelledby="merge-said">
          <h3 id="merge-said" className={styles.heading}>
            What makes way
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

const stepWords = (canBeUndone: boolean): string =>
  canBeUndone
    ? 'All of it is merged as one step, which Undo takes back. The copy stays as it is.'
    : 'All of it is merged as one step. It brings what sessions or blind taggings keep as it is, so Undo does not take it back: back up the project first if you may want to. The copy stays as it is.'

const partedWords = ({ parted, unknown }: MergeSummary): string =>
  unknown === '' && parted !== null
    ? `The last that both have in common is of ${shortMoment(parted)}: what one of them changed since is taken, and where both changed the same, you decide.`
    : unknown
