import type { Round } from '@shared/kinds/rounds'
import { call } from '@state/client'
import { notifyFailure } from '@state/notices'
import { afterChanges } from '@state/perform'
import { useEffect, useState } from 'react'

/**
 * Who of those that are asked in these rounds has answered all; null until it is known. What was typed last counts. Whoever
 * is shown this sees the window only until they sit down, so that it is asked once.
 */
export function useFinished(rounds: readonly Round[]): ReadonlySet<string> | null {
  const [finished, setFinished] = useState<ReadonlySet<string> | null>(null)
  const ids = rounds.map(({ id }) => id).join(' ')
  useEffect(() => {
    let isShown = true
    const ask = async () => {
      const progress = await Promise.all(
        ids.split(' ').flatMap((roundId) => (roundId === '' ? [] : call('session.progress', { roundId }))),
      )
      if (isShown) setFinished(finishedIn(progress.flat()))
    }
    afterChanges(() => void ask().catch(notifyFailure))
    return () => {
      isShown = false
    }
  }, [ids])
  return finished
}

function finishedIn(progress: readonly { analystId: string; answered: number; of: number }[]): Set<string> {
  const left = new Set(progress.flatMap(({ analystId, answered, of }) => (answered < of ? analystId : [])))
  return new Set(progress.flatMap(({ analystId }) => (left.has(analystId) ? [] : analystId)))
}
