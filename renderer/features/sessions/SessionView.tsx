import { ViewHead } from '@domain/ViewHead'
import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { choose, type SessionPart } from '@state/place'
import { useEntity, useQuery, useReadOnly } from '@state/project-store'
import { Button } from '@ui/Button'
import { Tabs } from '@ui/Tabs'
import { Difference } from './Difference'
import { Feedback } from './Feedback'
import { Review } from './Review'
import { Rounds } from './Rounds'
import type { AskedOfSession } from './SessionDialogs'
import { deletingWords, FIRST_PART, PART_NAMES, screenWords, stateWords } from './session-words'
import { SetUp } from './SetUp'
import styles from './Sessions.module.css'

const PARTS = ['set-up', 'rounds', 'feedback', 'review'] as const

type SessionViewProps = {
  session: Session
  part: SessionPart
  riskId: string | null
  onAsk: (what: AskedOfSession['what']) => void
}

/** One session: how it is set up, its rounds, what was answered, and what became of it. */
export function SessionView({ session, part, riskId, onAsk }: SessionViewProps) {
  const readOnly = useReadOnly()
  const rounds = useQuery(roundsOf, session.id)
  const state = stateOf(session, rounds)
  const follows = useEntity('sessions', session.follows)
  const chosen = part === 'difference' && !follows ? FIRST_PART[state] : (part ?? FIRST_PART[state])
  return (
    <div className={styles.view}>
      <ViewHead name={session.name} facts={stateWords(state, rounds)}>
        <div className={styles.actions}>
          <Button why={readOnly} onClick={() => onAsk('follow')}>
            {screenWords.newFromThisOpens}
          </Button>
          <Button look="quiet" why={readOnly} onClick={() => onAsk('delete')}>
            {deletingWords.deleteOpens}
          </Button>
        </div>
      </ViewHead>
      <Tabs
        label={screenWords.parts}
        tabs={[...PARTS, ...(follows ? ['difference' as const] : [])].map((id) => ({ id, label: PART_NAMES[id] }))}
        chosen={chosen}
        onChoose={(next) => choose({ screen: 'sessions', part: next })}
      >
        <div className={styles.part}>
          {chosen === 'set-up' && <SetUp session={session} rounds={rounds} />}
          {chosen === 'rounds' && <Rounds session={session} rounds={rounds} />}
          {chosen === 'feedback' && <Feedback session={session} rounds={rounds} riskId={riskId} />}
          {chosen === 'review' && <Review session={session} rounds={rounds} />}
          {chosen === 'difference' && <Difference session={session} />}
        </div>
      </Tabs>
    </div>
  )
}
