import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { CommandButton } from '@domain/CommandButton'
import { MyScore } from '@domain/MyScore'
import { UnseenNote } from '@domain/UnseenMark'
import { toKeep } from '@shared/document/queries/desk'
import { statementSentence } from '@shared/document/queries/risks'
import { unseenEvidence } from '@shared/document/queries/versions'
import { useCommand } from '@state/commands'
import { perform } from '@state/perform'
import { useEditable, useQuery } from '@state/project-store'
import { useId } from 'react'
import styles from './Desk.module.css'
import type { OnDesk } from './desk-list'
import { deskWords } from './desk-words'
import { LastRound } from './LastRound'
import { useTimeInFront } from './use-time-in-front'

/** One risk to be answered: what it says, what was said of it in the round before, and the fields. Keyed by round and risk. */
export function DeskRisk({ analystId, shown }: { analystId: string; shown: OnDesk }) {
  const { round, risk, score, answered } = shown
  const titleId = useId()
  const editable = useEditable()
  const unseen = useQuery(unseenEvidence, risk.id)
  const seconds = useTimeInFront(`${round.id} ${risk.id} ${analystId}`, (answered && score?.seconds) || 0)
  const kept = editable ? toKeep(shown) : null
  const keep = () => {
    if (!kept) return
    const time = { scoreId: kept.id, riskId: risk.id, analystId, changes: { seconds: seconds() } }
    void perform([
      { name: 'score.keep', input: { scoreId: kept.id } },
      { name: 'score.set', input: time },
    ])
  }
  useCommand('desk.keep', keep, kept !== null)
  const sentence = statementSentence(risk)
  return (
    <div className={styles.risk} data-work role="group" aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <span className={styles.number}>R{risk.number}</span> <bdi>{risk.title}</bdi>
      </h2>
      {sentence !== '' && (
        <p className={styles.sentence} dir="auto" lang={DOCUMENT_LANGUAGE}>
          {sentence}
        </p>
      )}
      <UnseenNote passages={unseen.map(({ id, sourceId }) => ({ passageId: id, sourceId }))} what={`R${risk.number}`} />
      <LastRound riskId={risk.id} analystId={analystId} />
      {kept && (
        <div className={styles.keep}>
          <p>{deskWords.saidBefore}</p>
          <CommandButton command="desk.keep">{deskWords.keep}</CommandButton>
        </div>
      )}
      <MyScore riskId={risk.id} analystId={analystId} score={score} seconds={seconds} />
    </div>
  )
}
