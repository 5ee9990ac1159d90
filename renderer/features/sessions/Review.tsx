import { stateOf } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import { poolingIn } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { blocksSigning } from '@shared/scoring/session-verdicts'
import { perform } from '@state/perform'
import { choose } from '@state/place'
import { currentProject, useEditable } from '@state/project-store'
import { Button } from '@ui/Button'
import { useState } from 'react'
import styles from './Feedback.module.css'
import { reviewWords } from './review-words'
import { ReviewTable } from './ReviewTable'
import { sessionWords } from './session-words'
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
  if (verdicts.length === 0) return <p className={styles.note}>{reviewWords.nothingYet}</p>
  return (
    <div className={styles.feedback}>
      <p>{stateWords(session, state)}</p>
      {blocking.length > 0 && <p className={styles.problem}>{reviewWords.blocking(blocking.length)}</p>}
      {neverAsked.length > 0 && <p className={styles.note}>{reviewWords.neverAsked(neverAsked.length)}</p>}
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
            {state === 'reviewed' ? reviewWords.reviewed : reviewWords.markReviewed}
          </Button>
          <Button
            look="primary"
            disabled={!editable || state !== 'reviewed' || blocking.length > 0}
            onClick={() => setSigning(true)}
          >
            {reviewWords.signOpens}
          </Button>
        </div>
      )}
      {isSigning && <SignDialog session={session} verdicts={verdicts} onClose={() => setSigning(false)} />}
    </div>
  )
}

function stateWords({ signedAt, signedBy, reviewedAt }: Session, state: ReturnType<typeof stateOf>): string {
  if (signedAt !== null) {
    const name = currentProject().analysts[signedBy ?? '']?.name ?? sessionWords.somebody
    return reviewWords.signedBy(name, signedAt)
  }
  if (reviewedAt !== null) return reviewWords.reviewedAt(reviewedAt)
  return state === 'open' ? reviewWords.roundOpen : reviewWords.lookThrough
}
