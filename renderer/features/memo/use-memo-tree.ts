import { useCallback, useMemo, useState } from 'react'
import { currentProject, useEntity, useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { useTexts } from '@state/texts'
import { composing } from '@shared/memo/compose-memo'
import { versionsPrinted } from '@shared/memo/answers'
import { entity } from '@shared/document/project'
import { versionsCitedIn } from '@shared/document/queries/memos'
import type { MemoTree } from '@shared/memo/memo-tree'
import type { Steps } from '@shared/steps'
import { composedFrom } from '@domain/composed-from'
import { useMemoPictures } from './use-memo-pictures'
import { useQueryAnswers } from './use-query-answers'

const NONE: readonly string[] = []

/**
 * The memo as it would be printed now, composed in slices; while it is composed again the last stands, null before the
 * first. Paragraph marks appear once the texts are read.
 */
export function useMemoTree(memoId: string): MemoTree | null {
  const memo = useEntity('memos', memoId)
  const answers = useQueryAnswers(memo?.queryIds ?? NONE)
  const cited = useQuery(versionsCitedIn, memoId)
  const texts = useTexts(useMemo(() => [...new Set([...cited, ...versionsPrinted(answers)])], [cited, answers]))
  const pictures = useMemoPictures(memo)
  const moment = useQuery(composedFrom)
  const work = useCallback(
    function* (): Steps<Composed> {
      void moment
      const project = currentProject()
      const shown = entity(project, 'memos', memoId)
      return { memoId, tree: shown ? yield* composing(project, shown, texts, answers, pictures) : null }
    },
    [memoId, moment, texts, answers, pictures],
  )
  const composed = useSteps(work)
  const [last, setLast] = useState<Composed | null>(null)
  if (composed !== null && composed !== last) setLast(composed)
  const stands = composed ?? last
  return stands?.memoId === memoId ? stands.tree : null
}

type Composed = { memoId: string; tree: MemoTree | null }
