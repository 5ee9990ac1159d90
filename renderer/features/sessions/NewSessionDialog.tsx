import { NameDialog } from '@domain/NameDialog'
import { activeAnalysts } from '@shared/document/queries/analysts'
import { positionAfter, risksInOrder } from '@shared/document/queries/query'
import { sessionsInOrder } from '@shared/document/queries/sessions'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { perform } from '@state/perform'
import { goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { useState } from 'react'
import { screenWords } from './session-words'

/** Makes a session of these risks, or of all, with everybody who is active; what is not wanted is taken out of it then. */
export function NewSessionDialog({ riskIds, onClose }: { riskIds: readonly string[] | null; onClose: () => void }) {
  const [id] = useState(newId)
  const make = async (name: string): Promise<boolean> => {
    const project = currentProject()
    const known = risksInOrder.ask(project).map((risk) => risk.id)
    const session = {
      id,
      position: positionAfter(sessionsInOrder.ask(project)),
      name,
      purpose: '',
      riskIds: known.filter((riskId) => riskIds?.includes(riskId) ?? true).slice(0, LIMITS.risksOfSession),
      analystIds: activeAnalysts
        .ask(project)
        .map((analyst) => analyst.id)
        .slice(0, LIMITS.analystsOfSession),
      named: false,
      pooling: 'median' as const,
      stopRule: USUAL_STOP_RULE,
    }
    return (await perform({ name: 'session.create', input: { session } })) !== null
  }
  return (
    <NameDialog
      title={screenWords.newSession}
      confirm={screenWords.make}
      name={null}
      place="new-session"
      onName={async (name) => {
        const done = await make(name)
        if (done) goTo({ screen: 'sessions', sessionId: id })
        return done
      }}
      onClose={onClose}
    />
  )
}
