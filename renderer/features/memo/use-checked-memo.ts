import type { Memo } from '@shared/kinds/memos'
import { type CheckedMemo, checkMemo } from '@shared/memo/lint/check-memo'
import type { MemoTree } from '@shared/memo/memo-tree'
import { versionsCitedIn } from '@shared/document/queries/memos'
import type { Steps } from '@shared/steps'
import { currentProject, useQuery } from '@state/project-store'
import { useTexts } from '@state/texts'
import { useSteps } from '@state/use-steps'
import { today } from '@ui/moment'
import { useCallback, useEffect, useRef, useState } from 'react'

/** `checked` is null until it is known first; `whenChecked` tells it of the memo as it is now, at once or once it is known. */
type UsedChecks = { checked: CheckedMemo | null; whenChecked: (tell: (checked: CheckedMemo) => void) => void }

/**
 * What checking the memo comes to, worked out in slices whenever what it prints is another; until then what it came to
 * last.
 */
export function useCheckedMemo(memo: Memo, tree: MemoTree | null): UsedChecks {
  const texts = useTexts(useQuery(versionsCitedIn, memo.id))
  const work = useCallback((): Steps<CheckedMemo | null> => checkedIn(memo, texts, tree), [memo, texts, tree])
  const now = useSteps(work)
  const [last, setLast] = useState<CheckedMemo | null>(null)
  if (now && now !== last) setLast(now)
  const current = useRef(now)
  const waiting = useRef<((checked: CheckedMemo) => void)[]>([])
  useEffect(() => {
    current.current = now
    if (now) for (const tell of waiting.current.splice(0)) tell(now)
  }, [now])
  const whenChecked = useCallback((tell: (checked: CheckedMemo) => void) => {
    if (current.current) tell(current.current)
    else waiting.current.push(tell)
  }, [])
  return { checked: now ?? last, whenChecked }
}

/** Nothing is checked before there is something to read. */
function* checkedIn(memo: Memo, texts: ReturnType<typeof useTexts>, tree: MemoTree | null): Steps<CheckedMemo | null> {
  return tree && (yield* checkMemo(currentProject(), memo, texts, today(), tree))
}
