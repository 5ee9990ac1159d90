import { composedFrom } from '@domain/composed-from'
import type { MemoFindings } from '@shared/ipc/exporting'
import { call } from '@state/client'
import { painted } from '@state/in-slices'
import { notifyFailure } from '@state/notices'
import { onShown, useQuery } from '@state/project-store'
import { useEffect, useState } from 'react'

/** Milliseconds without a change before memos are checked: while somebody works in another window, nobody reads this one. */
const SETTLED_MS = 300

type Found = readonly MemoFindings[] | 'failed'
type Known = { moment: object; found: Found }

/** What was found last, for whoever comes home again before anything changed. */
let last: Known | null = null
onShown(() => (last = null))

/**
 * What the checks found in the memos of the open project; null until that is known. The main process checks them once
 * the page is drawn, so that nothing here waits for it.
 */
export function useMemoFindings(): Found | null {
  const moment = useQuery(composedFrom)
  const [known, setKnown] = useState(last)
  useEffect(() => {
    if (last?.moment === moment) return
    let isWanted = true
    const check = async () => {
      await painted()
      if (!isWanted) return
      const found = await call('memo.findings', {})
      if (!isWanted) return
      last = { moment, found }
      setKnown(last)
    }
    const failed = (failure: unknown) => {
      notifyFailure(failure)
      if (isWanted) setKnown({ moment, found: 'failed' })
    }
    const settling = setTimeout(() => void check().catch(failed), SETTLED_MS)
    return () => {
      isWanted = false
      clearTimeout(settling)
    }
  }, [moment])
  return known?.found ?? null
}
