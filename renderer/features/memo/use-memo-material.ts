import type { Memo } from '@shared/kinds/memos'
import { gatherRisks, Material } from '@shared/memo/material'
import type { Steps } from '@shared/steps'
import { currentProject, useQuery } from '@state/project-store'
import { useLatestSteps } from '@state/use-steps'
import { useCallback } from 'react'
import { composedFrom } from '@domain/composed-from'

/** What the memo knows of its risks, gathered in slices; while it is gathered again the last stands, null before the first. */
export function useMemoMaterial(memo: Memo): Material | null {
  const moment = useQuery(composedFrom)
  const work = useCallback(() => {
    void moment
    return gather(memo)
  }, [memo, moment])
  return useLatestSteps(work)
}

function* gather(memo: Memo): Steps<Material> {
  const project = currentProject()
  return new Material(project, memo, new Map(), new Map(), new Map(), yield* gatherRisks(project, memo))
}
