import { useQuery } from '@state/project-store'
import { useTexts } from '@state/texts'
import { composeMemo } from '@shared/memo/compose-memo'
import type { Texts } from '@shared/memo/material'
import { entity } from '@shared/document/project'
import { versionsCitedIn } from '@shared/document/queries/memos'
import { query } from '@shared/document/queries/query'

const composed = query(
  ['about', 'analysts', 'sources', 'versions', 'passages', 'risks', 'evidence', 'indicators', 'scores', 'memos'],
  (project, memoId: string, texts: Texts) => {
    const memo = entity(project, 'memos', memoId)
    return memo ? composeMemo(project, memo, texts) : null
  },
)

/** The memo as it would be printed now. Paragraph marks appear once the texts are read. */
export function useMemoTree(memoId: string) {
  const texts = useTexts(useQuery(versionsCitedIn, memoId))
  return useQuery(composed, memoId, texts)
}
