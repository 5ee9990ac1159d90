import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { failureText, notify, notifyFailure } from '@state/notices'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import type { Difference } from '@shared/history/difference'
import { useEffect, useState } from 'react'

/** Compares the project here with what another program made of its file, and lets the analyst choose. */
export function OutsideChangeDialog({ onClose }: { onClose: () => void }) {
  const { difference, failure } = useComparison()
  const decide = (keep: 'mine' | 'theirs') => {
    onClose()
    call('project.resolveConflict', { by: currentAnalyst().id, keep })
      .then(() => notify('info', keep === 'mine' ? KEPT_MINE : TOOK_THEIRS))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title="Changed by another program"
      confirm={{ label: 'Keep mine', run: () => decide('mine') }}
      onClose={onClose}
    >
      <p>
        Keep mine: the project stays as you see it; the other file is kept aside in its folder “recovery”. Take theirs:
        the project becomes what the other file says, as a change that Undo takes back.
      </p>
      {failure !== null && <p role="alert">The two cannot be compared, so theirs cannot be taken. {failure}</p>}
      {difference && (
        <>
          <p>Their file was saved {fullMoment(difference.savedAt)}.</p>
          <DifferenceView difference={difference} />
          <Button look="danger" onClick={() => decide('theirs')}>
            Take theirs
          </Button>
        </>
      )}
    </Dialog>
  )
}

type Comparison = { difference: Difference | null; failure: string | null }

/** What differs, or why that cannot be told: ours can be kept all the same. */
function useComparison(): Comparison {
  const [comparison, setComparison] = useState<Comparison>({ difference: null, failure: null })
  useEffect(() => {
    call('project.previewOutside', {}).then(
      (difference) => setComparison({ difference, failure: null }),
      (failure: unknown) => setComparison({ difference: null, failure: failureText(failure) }),
    )
  }, [])
  return comparison
}

const KEPT_MINE = 'Kept yours. The other file is in the folder “recovery” of the project.'
const TOOK_THEIRS = 'The project is now what the other file said. Undo takes this back.'
