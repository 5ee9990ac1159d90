import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { counted } from '@shared/words/plural'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { closeDrawer } from '@ui/focus'
import { InParts } from '@ui/InParts'
import { Plus } from 'lucide-react'
import { stateWords } from './session-words'
import styles from './Sessions.module.css'

/** All sessions with where they stand. */
export function SessionList({ sessions, shown }: { sessions: readonly Session[]; shown: string }) {
  const editable = useEditable()
  return (
    <nav className={styles.list} aria-label="Sessions" data-work>
      <h2 className={styles.listTitle}>
        Sessions · {sessions.length}
        <IconButton
          icon={Plus}
          label="New scoring session"
          disabled={!editable}
          onClick={() => runCommand('session.new')}
        />
      </h2>
      <ul>
        <InParts
          items={sessions}
          around={(more) => <li>{more}</li>}
          render={(session) => (
            <li key={session.id}>
              <SessionItem session={session} isShown={session.id === shown} />
            </li>
          )}
        />
      </ul>
      <Button look="quiet" onClick={() => runCommand('go.tagging')}>
        Blind tagging…
      </Button>
    </nav>
  )
}

function SessionItem({ session, isShown }: { session: Session; isShown: boolean }) {
  const rounds = useQuery(roundsOf, session.id)
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={isShown || undefined}
      onClick={({ currentTarget }) => {
        choose({ screen: 'sessions', sessionId: session.id })
        closeDrawer(currentTarget)
      }}
    >
      <bdi className={styles.itemName}>{session.name}</bdi>
      <span className={styles.facts}>
        {stateWords(stateOf(session, rounds), rounds)} · {counted(session.riskIds.length, 'risk')}
      </span>
    </button>
  )
}
