import type { Memo } from '@shared/kinds/memos'
import { type CheckedMemo, checkMemo } from '@shared/memo/lint/check-memo'
import type { MemoTree } from '@shared/memo/memo-tree'
import { versionsCitedIn } from '@shared/document/queries/memos'
import type { Steps } from '@shared/steps'
import { currentProject, useQuery } from '@state/project-store'
import { useTexts } from '@state/texts'
import { useLatestSteps } from '@state/use-steps'
import { today } from '@ui/moment'
import { useCallback } from 'react'

/**
 * What checking the memo comes to, worked out in slices whenever what it prints is another; until then what it came to
 * last. Null while that is worked out first.
 */
export function useCheckedMemo(memo: Memo, tree: MemoTree | null): CheckedMemo | null {
  const texts = useTexts(useQuery(versionsCitedIn, memo.id))
  const work = useCallback((): Steps<CheckedMemo | null> => checked(memo, texts, tree), [memo, texts, tree])
  return useLatestSteps(work)
}

/** Nothing is checked before there is something to read. */
function* checked(memo: Memo, texts: ReturnType<typeof useTexts>, tree: MemoTree | null): Steps<CheckedMemo | null> {
  return tree && (yield* checkMemo(currentProject(), memo, texts, today(), tree))
}
