import { drawnFrom } from '@domain/use-drawn'
import type { Memo } from '@shared/kinds/memos'
import { type Pictures, picturesFor } from '@shared/memo/pictures'
import { currentProject, useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { useCallback, useState } from 'react'

const NOTHING: Pictures = new Map()

/** The pictures of a memo, drawn again whenever what they show is another; the last ones stand until then. */
export function useMemoPictures(memo: Memo | undefined): Pictures {
  const moment = useQuery(drawnFrom)
  const { pictures, excludedRiskIds, riskId } = memo ?? {}
  const work = useCallback(() => {
    void moment
    const of = { excludedRiskIds: excludedRiskIds ?? [], riskId: riskId ?? null }
    return picturesFor(currentProject(), { ...of, ...(pictures && { pictures }) })
  }, [moment, pictures, excludedRiskIds, riskId])
  const drawn = useSteps(work)
  const [last, setLast] = useState(NOTHING)
  if (drawn !== null && drawn !== last) setLast(drawn)
  return pictures ? (drawn ?? last) : NOTHING
}
