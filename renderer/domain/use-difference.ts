import { notifyFailure } from '@state/notices'
import type { Difference } from '@shared/history/difference'
import { useStableCallback } from '@ui/use-stable-callback'
import { useEffect, useState } from 'react'

/** Asks once how another state differs; gives up with the reason when it cannot be told. */
export function useDifference(ask: () => Promise<Difference>, giveUp: () => void): Difference | null {
  const [difference, setDifference] = useState<Difference | null>(null)
  const stableAsk = useStableCallback(ask)
  const stableGiveUp = useStableCallback(giveUp)
  useEffect(() => {
    stableAsk()
      .then(setDifference)
      .catch((failure: unknown) => {
        notifyFailure(failure)
        stableGiveUp()
      })
  }, [stableAsk, stableGiveUp])
  return difference
}
