import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { useQuery } from '@state/project-store'
import { composeMemo } from '@shared/memo/compose-memo'
import type { Texts } from '@shared/memo/material'
import { entity } from '@shared/document/project'
import { versionsCitedIn } from '@shared/document/queries/memos'
import { query } from '@shared/document/queries/query'
import { sourceText, type SourceText } from '@shared/text/source-text'
import { useEffect, useState } from 'react'

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

function useTexts(versionIds: readonly string[]): Texts {
  const [texts, setTexts] = useState<Texts>(new Map())
  const missing = versionIds.filter((versionId) => !texts.has(versionId)).join(' ')
  useEffect(() => {
    if (missing === '') return
    let wanted = true
    const read = async (versionId: string): Promise<[string, SourceText]> => [
      versionId,
      sourceText(versionId, await call('source.text', { versionId })),
    ]
    Promise.all(missing.split(' ').map(read)).then((found) => {
      if (wanted) setTexts((known) => new Map([...known, ...found]))
    }, notifyFailure)
    return () => {
      wanted = false
    }
  }, [missing])
  return texts
}
