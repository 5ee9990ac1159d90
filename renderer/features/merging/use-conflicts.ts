import { CONFLICT_PAGE, type MergeSummary } from '@shared/ipc/merging'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { useEffect, useState } from 'react'

export type Conflicts = {
  token: string
  /** As far as they are here; the rest comes page by page. */
  rows: readonly ConflictRow[]
  total: number
  decisions: readonly (Decision | null)[]
  undecided: number
  decide: (index: number, decision: Decision) => void
  decideRest: (decision: Decision) => void
}

/** The conflicts of a merge and what was decided of them. */
export function useConflicts({ token, conflicts: total }: MergeSummary): Conflicts {
  const [rows, setRows] = useState<readonly ConflictRow[]>([])
  const [decisions, setDecisions] = useState<readonly (Decision | null)[]>(() =>
    Array.from({ length: total }, () => null),
  )
  useEffect(() => {
    let isShown = true
    const read = async () => {
      for (let from = 0; from < total && isShown; from += CONFLICT_PAGE) {
        const page = await call('merge.conflicts', { token, from })
        if (isShown) setRows((known) => [...known.slice(0, from), ...page])
      }
    }
    read().catch(notifyFailure)
    return () => {
      isShown = false
    }
  }, [token, total])
  return {
    token,
    rows,
    total,
    decisions,
    undecided: decisions.filter((each) => each === null).length,
    decide: (index, decision) => setDecisions((known) => known.with(index, decision)),
    decideRest: (decision) => setDecisions((known) => known.map((each) => each ?? decision)),
  }
}
