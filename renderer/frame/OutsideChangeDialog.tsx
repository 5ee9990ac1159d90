import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { failureText, notify, notifyFailure } from '@state/notices'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import type { Difference } from '@shared/history/difference'
import { useEffect, useState } from 'react'
import { projectDialogWords } from './project-dialog-words'

/** Compares the project here with what another program made of its file, and lets the analyst choose. */
export function OutsideChangeDialog({ onClose }: { onClose: () => void }) {
  const { difference, failure } = useComparison()
  const decide = (keep: 'mine' | 'theirs') => {
    onClose()
    call('project.resolveConflict', { by: currentAnalyst().id, keep })
      .then(() => notify('info', keep === 'mine' ? projectDialogWords.keptMine : projectDialogWords.tookTheirs))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title={projectDialogWords.changedOutside}
      confirm={{ label: projectDialogWords.keepMine, run: () => decide('mine') }}
      onClose={onClose}
    >
      <p>{projectDialogWords.mineOrTheirs}</p>
      {failure !== null && <p role="alert">{projectDialogWords.notComparable(failure)}</p>}
      {difference && (
        <>
          <p>{projectDialogWords.theirsSaved(fullMoment(difference.savedAt))}</p>
          <DifferenceView difference={difference} />
          <Button look="danger" onClick={() => decide('theirs')}>
            {projectDialogWords.takeTheirs}
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
