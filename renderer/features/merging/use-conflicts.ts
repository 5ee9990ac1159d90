import { CONFLICT_PAGE, type MergeSummary } from '@shared/ipc/merging'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { useEffect, useState } from 'react'

/** The conflicts of a merge, as far as they are here: the rest comes page by page. */
export function useConflicts({ token, conflicts: total }: MergeSummary): readonly ConflictRow[] {
  const [rows, setRows] = useState<readonly ConflictRow[]>([])
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
  return rows
}
