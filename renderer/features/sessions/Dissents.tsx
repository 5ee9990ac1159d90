import type { Dissent } from '@shared/kinds/dissents'
import type { Session } from '@shared/kinds/sessions'
import { likelihoodWords } from '@shared/lexicons/score-text'
import type { RiskVerdict } from '@shared/scoring/session-verdicts'
import { perform } from '@state/perform'
import { useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import { confidenceName } from './AnswerTable'
import { type DissentKind, dissentWords } from './dissent-words'
import { DissentDialog } from './DissentDialog'
import styles from './Feedback.module.css'
import type { Respondents } from '@domain/use-respondents'

type DissentsProps = { session: Session; verdict: RiskVerdict; respondents: Respondents }

/** Who does not go along with the group on a risk, and the way to say so oneself. */
export function Dissents({ session, verdict, respondents }: DissentsProps) {
  const disabled = !useEditable() || session.signedAt !== null
  const [isOpen, setOpen] = useState(false)
  const { dissents, riskId } = verdict
  const own = dissents.find(({ analystId }) => analystId === respondents.mine)
  const what: DissentKind = verdict.verdict === 'unresolved' ? 'dissent' : 'reservation'
  return (
    <>
      <p className={styles.note}>{what === 'dissent' ? dissentWords.dissentHere : dissentWords.reservationHere}</p>
      {dissents.length > 0 && (
        <ul className={styles.said}>
          {dissents.map((dissent) => (
            <DissentView key={dissent.id} dissent={dissent} who={respondents.nameOf(dissent.analystId)} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button disabled={disabled} onClick={() => setOpen(true)}>
          {own ? dissentWords.changeMineOpens(what) : dissentWords.recordMineOpens(what)}
        </Button>
        {own && (
          <Button
            look="quiet"
            disabled={disabled}
            onClick={() => void perform({ name: 'dissent.delete', input: { dissentId: own.id } })}
          >
            {dissentWords.takeBack}
          </Button>
        )}
      </div>
      {isOpen && (
        <DissentDialog sessionId={session.id} riskId={riskId} own={own} what={what} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

function DissentView({ dissent, who }: { dissent: Dissent; who: string }) {
  const { likelihood, confidence, reason, named } = dissent
  return (
    <li className={styles.saying}>
      <p className={styles.who}>
        {who}
        <span className={styles.note}>{named ? dissentWords.printedNamed : dissentWords.printedUnnamed}</span>
      </p>
      <p>{dissentWords.judgment(likelihoodWords(likelihood) || '–', confidenceName(confidence))}</p>
      <p className={styles.quote}>{reason}</p>
    </li>
  )
}
