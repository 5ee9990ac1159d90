import { CommandButton } from '@domain/CommandButton'
import { ScreenPanes } from '@domain/ScreenPanes'
import { sessionsInOrder } from '@shared/document/queries/sessions'
import { goTo, usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useState } from 'react'
import { NewSessionDialog } from './NewSessionDialog'
import { screenWords } from './session-words'
import { type AskedOfSession, SessionDialogs } from './SessionDialogs'
import { SessionList } from './SessionList'
import { SessionView } from './SessionView'

/** Groups that score risks in rounds: the sessions there are, and the one that is worked on. */
export function SessionsScreen() {
  const editable = useEditable()
  const sessions = useQuery(sessionsInOrder)
  const { sessionId, part, riskId, dialog } = usePlaceOf('sessions')
  const [asked, setAsked] = useState<AskedOfSession | null>(null)
  const session = sessions.find(({ id }) => id === sessionId) ?? sessions[0]
  const made = dialog && (
    <NewSessionDialog key="new" riskIds={dialog.riskIds} onClose={() => goTo({ screen: 'sessions' })} />
  )
  if (!session) {
    return (
      <>
        <EmptyState
          title={screenWords.none}
          actions={
            <>
              <CommandButton command="session.new" look="primary" disabled={!editable}>
                {screenWords.newSessionOpens}
              </CommandButton>
              <CommandButton command="go.tagging">{screenWords.blindTagging}</CommandButton>
            </>
          }
        >
          {screenWords.whatItIsFor}
        </EmptyState>
        {made}
      </>
    )
  }
  const panes: Pane[] = [
    {
      id: 'start',
      label: screenWords.allSessions,
      size: 24,
      min: 220,
      content: <SessionList sessions={sessions} shown={session.id} onAsk={setAsked} />,
    },
    {
      id: 'centre',
      label: screenWords.session,
      size: 76,
      min: 420,
      content: (
        <SessionView
          key={session.id}
          session={session}
          part={part}
          riskId={riskId}
          onAsk={(what) => setAsked({ of: session.id, what })}
        />
      ),
    },
  ]
  return (
    <>
      <ScreenPanes name="sessions" panes={panes} />
      {asked && <SessionDialogs asked={asked} onClose={() => setAsked(null)} />}
      {made}
    </>
  )
}
