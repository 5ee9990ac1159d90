import { useMemo } from 'react'
import { useEntity, useQuery } from '@state/project-store'
import { useTexts } from '@state/texts'
import { composeMemo } from '@shared/memo/compose-memo'
import { versionsPrinted } from '@shared/memo/answers'
import type { Answers, Texts } from '@shared/memo/material'
import { entity } from '@shared/document/project'
import { versionsCitedIn } from '@shared/document/queries/memos'
import { query } from '@shared/document/queries/query'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'
import type { Pictures } from '@shared/memo/pictures'
import { useMemoPictures } from './use-memo-pictures'
import { useQueryAnswers } from './use-query-answers'

const composed = query(
  [
    'about',
    'analysts',
    'sources',
    'versions',
    'passages',
    'risks',
    'evidence',
    'assumptions',
    'alternatives',
    'indicators',
    'observations',
    ...JUDGMENT_KINDS,
    'dissents',
    'outcomes',
    'memos',
    'waivers',
    'handovers',
    'queries',
    'tags',
  ],
  (project, memoId: string, texts: Texts, answers: Answers, pictures: Pictures) => {
    const memo = entity(project, 'memos', memoId)
    return memo ? composeMemo(project, memo, texts, answers, pictures) : null
  },
)

const NONE: readonly string[] = []

/** The memo as it would be printed now. Paragraph marks appear once the texts are read. */
export function useMemoTree(memoId: string) {
  const memo = useEntity('memos', memoId)
  const answers = useQueryAnswers(memo?.queryIds ?? NONE)
  const cited = useQuery(versionsCitedIn, memoId)
  const texts = useTexts(useMemo(() => [...new Set([...cited, ...versionsPrinted(answers)])], [cited, answers]))
  return useQuery(composed, memoId, texts, answers, useMemoPictures(memo))
}
