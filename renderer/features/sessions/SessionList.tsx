import { CommandButton } from '@domain/CommandButton'
import { SideList } from '@domain/SideList'
import { roundsOf, stateOf } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { runCommand } from '@state/commands'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { screenWords, stateWords } from './session-words'

/** All sessions with where they stand. */
export const SessionList = ({ sessions, shown }: { sessions: readonly Session[]; shown: string }) => (
  <SideList
    many={screenWords.sessions}
    one={screenWords.scoringSession}
    items={sessions}
    shown={shown}
    factsOf={(session) => <SessionFacts session={session} />}
    onNew={() => runCommand('session.new')}
    onChoose={(sessionId) => choose({ screen: 'sessions', sessionId })}
  >
    <CommandButton command="go.tagging" look="quiet">
      {screenWords.blindTagging}
    </CommandButton>
  </SideList>
)

function SessionFacts({ session }: { session: Session }) {
  const rounds = useQuery(roundsOf, session.id)
  return `${stateWords(stateOf(session, rounds), rounds)} · ${screenWords.risks(session.riskIds.length)}`
}
