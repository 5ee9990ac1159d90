import { entity } from '@shared/document/project'
import { type Handed, sayingNow } from '@shared/memo/handed-over'
import type { Steps } from '@shared/steps'
import { currentProject, useQuery } from '@state/project-store'
import { useLatestSteps } from '@state/use-steps'
import { useCallback } from 'react'
import { composedFrom } from '@domain/composed-from'

/** What a memo says of its risks now, as it would be handed over; null where it is gone, and before that is known. */
export function useSaidNow(memoId: string): Handed | null {
  const moment = useQuery(composedFrom)
  const work = useCallback(
    function* (): Steps<Handed | null> {
      void moment
      const project = currentProject()
      const memo = entity(project, 'memos', memoId)
      return memo ? yield* sayingNow(project, memo) : null
    },
    [memoId, moment],
  )
  return useLatestSteps(work)
}
