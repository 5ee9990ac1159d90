import { roundsOf } from '@shared/document/queries/sessions'
import { useEntity, useQuery } from '@state/project-store'
import { DeleteSessionDialog } from './DeleteSessionDialog'
import { FollowingSessionDialog } from './FollowingSessionDialog'

/** What is asked about a session. */
export type AskedOfSession = { of: string; what: 'follow' | 'delete' }

/** Asks it, until it is answered or the session is gone. */
export function SessionDialogs({ asked, onClose }: { asked: AskedOfSession; onClose: () => void }) {
  const session = useEntity('sessions', asked.of)
  const rounds = useQuery(roundsOf, asked.of)
  if (!session) return null
  return asked.what === 'follow' ? (
    <FollowingSessionDialog session={session} onClose={onClose} />
  ) : (
    <DeleteSessionDialog session={session} rounds={rounds} onClose={onClose} />
  )
}
