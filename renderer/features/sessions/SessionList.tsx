import { CommandButton } from '@domain/CommandButton'
import { SideList } from '@domain/SideList'
import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { counted } from '@shared/words/plural'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { stateWords } from './session-words'

/** All sessions with where they stand. */
export const SessionList = ({ sessions, shown }: { sessions: readonly Session[]; shown: string }) => (
  <SideList
    many="Sessions"
    one="scoring session"
    items={sessions}
    shown={shown}
    factsOf={(session) => <SessionFacts session={session} />}
    onNew={() => runCommand('session.new')}
    onChoose={(sessionId) => choose({ screen: 'sessions', sessionId })}
  >
    <CommandButton command="go.tagging" look="quiet">
      Blind tagging…
    </CommandButton>
  </SideList>
)

function SessionFacts({ session }: { session: Session }) {
  const rounds = useQuery(roundsOf, session.id)
  return `${stateWords(stateOf(session, rounds), rounds)} · ${counted(session.riskIds.length, 'risk')}`
}
