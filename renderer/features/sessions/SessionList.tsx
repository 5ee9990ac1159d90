import { CommandButton } from '@domain/CommandButton'
import { SideList } from '@domain/SideList'
import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import type { AskedOfSession } from './SessionDialogs'
import { deletingWords, screenWords, stateWords } from './session-words'

type SessionListProps = {
  sessions: readonly Session[]
  shown: string
  onAsk: (asked: AskedOfSession) => void
}

/** All sessions with where they stand. */
export function SessionList({ sessions, shown, onAsk }: SessionListProps) {
  const editable = useEditable()
  return (
    <SideList
      many={screenWords.sessions}
      one={screenWords.scoringSession}
      items={sessions}
      shown={shown}
      factsOf={(session) => <SessionFacts session={session} />}
      menuOf={({ id }) => [
        null,
        'session.new',
        { label: screenWords.newFromThisOpens, disabled: !editable, run: () => onAsk({ of: id, what: 'follow' }) },
        null,
        { label: deletingWords.deleteOpens, disabled: !editable, run: () => onAsk({ of: id, what: 'delete' }) },
      ]}
      onNew={() => runCommand('session.new')}
      onChoose={(sessionId) => choose({ screen: 'sessions', sessionId })}
    >
      <CommandButton command="go.tagging" look="quiet">
        {screenWords.blindTagging}
      </CommandButton>
    </SideList>
  )
}

function SessionFacts({ session }: { session: Session }) {
  const rounds = useQuery(roundsOf, session.id)
  return `${stateWords(stateOf(session, rounds), rounds)} · ${screenWords.risks(session.riskIds.length)}`
}
