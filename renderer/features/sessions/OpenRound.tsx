import { fieldPlace } from '@domain/field-place'
import type { Round } from '@shared/kinds/rounds'
import { ballotsOf, type Progress } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { formatDay } from '@shared/words/days'
import { counted } from '@shared/words/plural'
import { call } from '@state/client'
import { runCommand } from '@state/commands'
import { announce, notifyFailure } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { shortMoment, today } from '@ui/moment'
import { useId, useState } from 'react'
import { CloseRoundDialog } from './CloseRoundDialog'
import { missingIn, reminderText } from './reminder'
import styles from './Rounds.module.css'
import { useProgress } from './use-progress'

/** The round that is open: who has answered, who is to be reminded, until when, and its closing. */
export function OpenRound({ session, round }: { session: Session; round: Round }) {
  const editable = useEditable()
  const progress = useProgress(round.id)
  const sealed = new Set(useQuery(ballotsOf, round.id).collected.map(({ analystId }) => analystId))
  // Whose sealed answers are here is asked for a key, not for answers.
  const here = progress?.filter(({ analystId }) => !sealed.has(analystId))
  const titleId = useId()
  const [isClosing, setClosing] = useState(false)
  const { id: roundId, number, deadline } = round
  const isLate = deadline !== null && deadline < today()
  const setDeadline = (day: string) =>
    perform({ name: 'round.setDeadline', input: { roundId, deadline: day === '' ? null : day } })
  return (
    <section className={styles.open} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.subtitle}>
        Round {number} is open
      </h3>
      <p className={styles.note}>
        Opened {shortMoment(round.openedAt)}, about {counted(round.riskIds.length, 'risk')}. Everybody sees their own
        answers only until it is closed.
      </p>
      <div className={styles.deadline}>
        <TextInput
          label="Deadline"
          type="date"
          disabled={!editable}
          hint={
            isLate
              ? `${formatDay(deadline)} is past. The round stays open until somebody closes it.`
              : 'The round stays open until somebody closes it.'
          }
          value={deadline ?? ''}
          place={fieldPlace('rounds', roundId, 'deadline')}
          onCommit={setDeadline}
        />
      </div>
      {progress && <ProgressTable progress={progress} sealed={sealed} />}
      {here && <Reminder session={session} round={round} progress={here} />}
      <div className={styles.actions}>
        <Button onClick={() => runCommand('go.desk')}>Score at the desk</Button>
        {session.packet === undefined ? (
          <Button
            look="primary"
            disabled={!editable}
            onClick={() => (sealed.size > 0 ? runCommand('round.closeWithKeys') : setClosing(true))}
          >
            Close round {number}…
          </Button>
        ) : (
          <Button look="primary" disabled={!editable} onClick={() => runCommand('answers.handIn')}>
            Hand in answers…
          </Button>
        )}
      </div>
      {session.packet === undefined && <ByFile />}
      {isClosing && <CloseRoundDialog round={round} progress={progress ?? []} onClose={() => setClosing(false)} />}
    </section>
  )
}

/** For who answers at another machine. */
function ByFile() {
  return (
    <>
      <p className={styles.note}>
        Who works at another machine answers by file: give out a packet and collect the sealed answers. Closing the
        round then asks for their keys.
      </p>
      <div className={styles.actions}>
        <Button onClick={() => runCommand('packet.export')}>Export round packet…</Button>
        <Button onClick={() => runCommand('answers.collect')}>Collect answers…</Button>
      </div>
    </>
  )
}

const nameOf = (analystId: string): string => currentProject().analysts[analystId]?.name ?? 'somebody'

type ProgressTableProps = { progress: readonly Progress[]; sealed: ReadonlySet<string> }

function ProgressTable({ progress, sealed }: ProgressTableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Who has answered</caption>
      <thead>
        <tr>
          <th scope="col">Analyst</th>
          <th scope="col">Answered</th>
          <th scope="col">Missing</th>
        </tr>
      </thead>
      <tbody>
        {progress.map(({ analystId, answered, of }) => (
          <tr key={analystId}>
            <th scope="row">
              <bdi>{nameOf(analystId)}</bdi>
            </th>
            {sealed.has(analystId) ? (
              <td colSpan={2}>sealed answers collected</td>
            ) : (
              <>
                <td>
                  {answered} of {of}
                </td>
                <td>{answered === of ? 'nothing' : of - answered}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reminder({ session, round, progress }: { session: Session; round: Round; progress: readonly Progress[] }) {
  const titleId = useId()
  const missing = missingIn(progress)
  if (missing.length === 0) return <p>Everybody has answered everything.</p>
  const { number, deadline } = round
  const text = reminderText({ session: session.name, round: number, deadline }, missing, nameOf)
  const copy = () => void call('app.copyText', { text }).then(() => announce('Copied the reminder'), notifyFailure)
  return (
    <section className={styles.reminder} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.subtitle}>
        Not answered yet
      </h4>
      <p className={styles.letter}>{text}</p>
      <div className={styles.actions}>
        <Button onClick={copy}>Copy for a mail</Button>
      </div>
    </section>
  )
}
