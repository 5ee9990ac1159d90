import type { Progress } from '@shared/document/queries/sessions'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { onCommit } from '@state/project-store'
import { useEffect, useState } from 'react'

/** Who has answered how much of an open round, asked again with every change; null until it is known. */
export function useProgress(roundId: string): readonly Progress[] | null {
  const [known, setKnown] = useState<{ roundId: string; progress: readonly Progress[] } | null>(null)
  useEffect(() => {
    let isShown = true
    const ask = () => {
      call('session.progress', { roundId }).then(
        (progress) => isShown && setKnown({ roundId, progress }),
        notifyFailure,
      )
    }
    ask()
    const stop = onCommit(ask)
    return () => {
      isShown = false
      stop()
    }
  }, [roundId])
  return known?.roundId === roundId ? known.progress : null
}
