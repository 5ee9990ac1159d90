import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { choose, type SessionPart } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Tabs } from '@ui/Tabs'
import { useState } from 'react'
import { DeleteSessionDialog } from './DeleteSessionDialog'
import { Feedback } from './Feedback'
import { Review } from './Review'
import { Rounds } from './Rounds'
import { FIRST_PART, stateWords } from './session-words'
import { SetUp } from './SetUp'
import styles from './Sessions.module.css'

const PARTS = [
  { id: 'set-up', label: 'Setting up' },
  { id: 'rounds', label: 'Rounds' },
  { id: 'feedback', label: 'Feedback' },
  { id: 'review', label: 'Review and sign' },
] as const

type SessionViewProps = { session: Session; part: SessionPart; riskId: string | null }

/** One session: how it is set up, its rounds, what was answered, and what became of it. */
export function SessionView({ session, part, riskId }: SessionViewProps) {
  const editable = useEditable()
  const rounds = useQuery(roundsOf, session.id)
  const [isDeleting, setDeleting] = useState(false)
  const state = stateOf(session, rounds)
  const chosen = part ?? FIRST_PART[state]
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <div className={styles.headWords}>
          <h2 className={styles.title}>
            <bdi>{session.name}</bdi>
          </h2>
          <p className={styles.facts}>{stateWords(state, rounds)}</p>
        </div>
        <Button look="quiet" disabled={!editable} onClick={() => setDeleting(true)}>
          Delete…
        </Button>
      </header>
      <Tabs
        label="Parts of the session"
        tabs={PARTS}
        chosen={chosen}
        onChoose={(next) => choose({ screen: 'sessions', part: next })}
      >
        <div className={styles.part}>
          {chosen === 'set-up' && <SetUp session={session} rounds={rounds} />}
          {chosen === 'rounds' && <Rounds session={session} rounds={rounds} />}
          {chosen === 'feedback' && <Feedback session={session} rounds={rounds} riskId={riskId} />}
          {chosen === 'review' && <Review session={session} rounds={rounds} />}
        </div>
      </Tabs>
      {isDeleting && <DeleteSessionDialog session={session} rounds={rounds} onClose={() => setDeleting(false)} />}
    </div>
  )
}
