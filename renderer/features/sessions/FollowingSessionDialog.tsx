import { NameDialog } from '@domain/NameDialog'
import { activeAnalysts } from '@shared/document/queries/analysts'
import { positionAfter } from '@shared/document/queries/query'
import { sessionsInOrder } from '@shared/document/queries/sessions'
import type { Session } from '@shared/kinds/sessions'
import { newId } from '@shared/new-id'
import { stillInForce } from '@shared/scoring/session-difference'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { today } from '@ui/moment'
import { useState } from 'react'
import { screenWords } from './session-words'

/** Makes a session that goes on from another: its rules, its risks that are still in force, its analysts who are active. */
export function FollowingSessionDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const [id] = useState(newId)
  const make = async (name: string): Promise<boolean> => {
    const project = currentProject()
    const active = new Set(activeAnalysts.ask(project).map((analyst) => analyst.id))
    const { purpose, named, pooling, weights, stopRule } = session
    const next = {
      id,
      position: positionAfter(sessionsInOrder.ask(project)),
      name,
      riskIds: stillInForce(project, session, today()),
      analystIds: session.analystIds.filter((analystId) => active.has(analystId)),
      follows: session.id,
      purpose,
      named,
      pooling,
      ...(weights && { weights }),
      stopRule,
    }
    return (await perform({ name: 'session.create', input: { session: next } })) !== null
  }
  return (
    <NameDialog
      title={screenWords.newFrom(session.name)}
      confirm={screenWords.make}
      name={null}
      place={`following-session ${session.id}`}
      onName={async (name) => {
        const done = await make(name)
        if (done) goTo({ screen: 'sessions', sessionId: id })
        return done
      }}
      onClose={onClose}
    />
  )
}
