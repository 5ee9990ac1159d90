import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import type { Round } from '@shared/kinds/rounds'
import { ballotsOf, type Progress } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { formatDay } from '@shared/words/days'
import { counted } from '@shared/words/plural'
import { query } from '@shared/document/queries/query'
import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { today } from '@ui/moment'
import { shortMoment } from '@shared/words/moments'
import { useId, useState } from 'react'
import { CloseRoundDialog } from './CloseRoundDialog'
import { missingIn, reminderText } from './reminder'
import styles from './Rounds.module.css'
import { useProgress } from './use-progress'

/** The round that is open: who has answered, who is to be reminded, until when, and its closing. */
export function OpenRound({ session, round }: { session: Session; round: Round }) {
  const editable = useEditable()
  // One that came as a packet is answered here by one, and closed where it came from.
  const isOurs = session.packet === undefined
  const sealed = useQuery(sealedIn, round.id)
  const progress = useProgress(round.id)
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
        <DateField
          label="Deadline"
          disabled={!editable || !isOurs}
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
      {!isOurs && (
        <p className={styles.note}>
          It came as a round packet: answer it here, and hand in your answers. It is closed where it came from.
        </p>
      )}
      {isOurs && progress && <ProgressTable progress={progress} sealed={sealed} />}
      {isOurs && progress && <Reminder session={session} round={round} progress={progress} sealed={sealed} />}
      <div className={styles.actions}>
        <CommandButton command="go.desk">Score at the desk</CommandButton>
        {isOurs ? (
          <>
            <CommandButton command="packet.export" disabled={!editable}>
              Export round packet…
            </CommandButton>
            <CommandButton command="answers.collect" disabled={!editable}>
              Collect answers…
            </CommandButton>
            <Button look="primary" disabled={!editable} onClick={() => setClosing(true)}>
              Close round {number}…
            </Button>
          </>
        ) : (
          <CommandButton command="answers.handIn" look="primary" disabled={!editable}>
            Hand in answers…
          </CommandButton>
        )}
      </div>
      {isClosing && <CloseRoundDialog round={round} progress={progress ?? []} onClose={() => setClosing(false)} />}
    </section>
  )
}

/** Analysts whose answers were collected by file. */
const sealedIn = query(
  ['ballots'],
  (project, roundId: string): ReadonlySet<string> =>
    new Set(ballotsOf.ask(project, roundId).collected.map(({ analystId }) => analystId)),
)

type ProgressProps = { progress: readonly Progress[]; sealed: ReadonlySet<string> }

const nameOf = (analystId: string): string => currentProject().analysts[analystId]?.name ?? 'somebody'

function ProgressTable({ progress, sealed }: ProgressProps) {
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
            <td>
              {answered} of {of}
            </td>
            <td>{sealed.has(analystId) ? 'sealed answers are here' : answered === of ? 'nothing' : of - answered}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reminder({ session, round, progress, sealed }: ProgressProps & { session: Session; round: Round }) {
  const titleId = useId()
  const missing = missingIn(progress).filter(({ analystId }) => !sealed.has(analystId))
  if (missing.length === 0)
    return <p>Everybody has answered everything{sealed.size > 0 ? ', or handed in by file' : ''}.</p>
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
