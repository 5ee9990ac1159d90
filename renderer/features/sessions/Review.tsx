import { stateOf } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import { poolingIn } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { blocksSigning } from '@shared/scoring/session-verdicts'
import { counted } from '@shared/words/plural'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { shortMoment } from '@shared/words/moments'
import { useState } from 'react'
import styles from './Feedback.module.css'
import { ReviewTable } from './ReviewTable'
import { SessionPictures } from './SessionPictures'
import { SignDialog } from './SignDialog'
import { useVerdicts } from './use-verdicts'

/** What became of each risk; whoever looked through it says so, and then it is signed. */
export function Review({ session, rounds }: { session: Session; rounds: readonly Round[] }) {
  const editable = useEditable()
  const verdicts = useVerdicts(session)
  const [isSigning, setSigning] = useState(false)
  const state = stateOf(session, rounds)
  const blocking = verdicts.filter(blocksSigning)
  const neverAsked = session.riskIds.filter((id) => verdicts.every(({ riskId }) => riskId !== id))
  if (verdicts.length === 0)
    return <p className={styles.note}>What became of each risk is shown here once a round is closed.</p>
  return (
    <div className={styles.feedback}>
      <p>{stateWords(session, state)}</p>
      {blocking.length > 0 && (
        <p className={styles.problem}>
          {blocking.length === 1
            ? 'One risk is unresolved and nobody has recorded a dissent on it. Ask about it in another round, or record a dissent: until then the session cannot be signed.'
            : `${blocking.length} risks are unresolved and nobody has recorded a dissent on them. Ask about them in another round, or record dissents: until then the session cannot be signed.`}
        </p>
      )}
      {neverAsked.length > 0 && (
        <p className={styles.note}>
          {counted(neverAsked.length, 'risk')} of the session {neverAsked.length === 1 ? 'was' : 'were'} asked about in
          no closed round and {neverAsked.length === 1 ? 'is' : 'are'} no part of what is signed.
        </p>
      )}
      <ReviewTable
        pooling={poolingIn(session)}
        verdicts={verdicts}
        onShow={(riskId) => choose({ screen: 'sessions', part: 'feedback', riskId })}
      />
      <SessionPictures
        session={session}
        onOpen={(riskId) => choose({ screen: 'sessions', part: 'feedback', riskId })}
      />
      {session.signedAt === null && (
        <div className={styles.actions}>
          <Button
            disabled={!editable || state !== 'closed'}
            onClick={() => void perform({ name: 'session.review', input: { sessionId: session.id } })}
          >
            {state === 'reviewed' ? 'Reviewed' : 'Mark as reviewed'}
          </Button>
          <Button
            look="primary"
            disabled={!editable || state !== 'reviewed' || blocking.length > 0}
            onClick={() => setSigning(true)}
          >
            Sign…
          </Button>
        </div>
      )}
      {isSigning && <SignDialog session={session} verdicts={verdicts} onClose={() => setSigning(false)} />}
    </div>
  )
}

function stateWords({ signedAt, signedBy, reviewedAt }: Session, state: ReturnType<typeof stateOf>): string {
  if (signedAt !== null) {
    const name = currentProject().analysts[signedBy ?? '']?.name ?? 'somebody'
    return `Signed by ${name}, ${shortMoment(signedAt)}.`
  }
  if (reviewedAt !== null) return `Reviewed ${shortMoment(reviewedAt)}. What is left is to sign it.`
  return state === 'open'
    ? 'A round is open. Once it is closed the session can be reviewed.'
    : 'Look through what became of each risk, and mark the session as reviewed; then it can be signed.'
}
