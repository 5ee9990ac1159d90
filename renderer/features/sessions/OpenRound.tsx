import { CommandButton } from '@domain/CommandButton'
import { fieldPlace } from '@domain/field-place'
import type { Round } from '@shared/kinds/rounds'
import { ballotsOf, type Progress } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { query } from '@shared/document/queries/query'
import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useEditable, useQuery, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { DateField } from '@ui/DateField'
import { today } from '@ui/moment'
import { useId, useState } from 'react'
import { CloseRoundDialog } from './CloseRoundDialog'
import { missingIn, reminderText } from './reminder'
import { closingWords, openRoundWords } from './round-words'
import styles from './Rounds.module.css'
import { sessionWords } from './session-words'
import { useProgress } from './use-progress'

/** The round that is open: who has answered, who is to be reminded, until when, and its closing. */
export function OpenRound({ session, round }: { session: Session; round: Round }) {
  const editable = useEditable()
  const readOnly = useReadOnly()
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
        {openRoundWords.isOpen(number)}
      </h3>
      <p className={styles.note}>{openRoundWords.openedAbout(round.openedAt, round.riskIds.length)}</p>
      <div className={styles.deadline}>
        <DateField
          label={sessionWords.deadline}
          disabled={!editable || !isOurs}
          hint={isLate ? openRoundWords.isLate(deadline) : openRoundWords.staysOpen}
          value={deadline ?? ''}
          place={fieldPlace('rounds', roundId, 'deadline')}
          onCommit={setDeadline}
        />
      </div>
      {!isOurs && <p className={styles.note}>{openRoundWords.ofPacket}</p>}
      {isOurs && progress && <ProgressTable progress={progress} sealed={sealed} />}
      {isOurs && progress && <Reminder session={session} round={round} progress={progress} sealed={sealed} />}
      <div className={styles.actions}>
        <CommandButton command="go.desk">{openRoundWords.scoreAtDesk}</CommandButton>
        {isOurs ? (
          <>
            <CommandButton command="packet.export" disabled={!editable}>
              {openRoundWords.exportPacket}
            </CommandButton>
            <CommandButton command="answers.collect" disabled={!editable}>
              {openRoundWords.collect}
            </CommandButton>
            <Button look="primary" why={readOnly} onClick={() => setClosing(true)}>
              {closingWords.closeOpens(number)}
            </Button>
          </>
        ) : (
          <CommandButton command="answers.handIn" look="primary" disabled={!editable}>
            {openRoundWords.handIn}
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

const nameOf = (analystId: string): string => currentProject().analysts[analystId]?.name ?? sessionWords.somebody

function ProgressTable({ progress, sealed }: ProgressProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{openRoundWords.whoHasAnswered}</caption>
      <thead>
        <tr>
          <th scope="col">{openRoundWords.analyst}</th>
          <th scope="col">{sessionWords.answered}</th>
          <th scope="col">{openRoundWords.missing}</th>
        </tr>
      </thead>
      <tbody>
        {progress.map(({ analystId, answered, of }) => (
          <tr key={analystId}>
            <th scope="row">
              <bdi>{nameOf(analystId)}</bdi>
            </th>
            <td>{sessionWords.answeredOf(answered, of)}</td>
            <td>
              {sealed.has(analystId)
                ? openRoundWords.sealedHere
                : answered === of
                  ? openRoundWords.nothing
                  : of - answered}
            </td>
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
    return <p>{sealed.size > 0 ? openRoundWords.allAnsweredOrSealed : openRoundWords.allAnswered}</p>
  const { number, deadline } = round
  const text = reminderText({ session: session.name, round: number, deadline }, missing, nameOf)
  const copy = () =>
    void call('app.copyText', { text }).then(() => announce(openRoundWords.copiedReminder), notifyFailure)
  return (
    <section className={styles.reminder} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.subtitle}>
        {openRoundWords.notAnsweredYet}
      </h4>
      <p className={styles.letter}>{text}</p>
      <div className={styles.actions}>
        <Button onClick={copy}>{openRoundWords.copyForMail}</Button>
      </div>
    </section>
  )
}
