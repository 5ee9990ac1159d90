import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { notify, notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useDifference } from '@domain/use-difference'
import type { Commit } from '@shared/document/change'
import { Dialog } from '@ui/Dialog'

/** Says what will differ before the whole project goes back to a moment. */
export function RestoreDialog({ commit, onClose }: { commit: Commit; onClose: () => void }) {
  const { seq } = commit
  const difference = useDifference(() => call('history.previewTo', { seq }), onClose)
  const run = () => {
    onClose()
    change('history.restoreTo', { by: currentAnalyst().id, seq })
      .then(() => notify('info', `The project is as it was on ${fullMoment(commit.at)}. Undo takes this back.`))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title={`Restore the project to ${fullMoment(commit.at)}?`}
      confirm={{ label: 'Restore the project', run, disabled: difference === null }}
      onClose={onClose}
    >
      <p>
        The project becomes what it was right after this change: <strong>{commit.label}</strong>. That is a new change:
        nothing of the history is lost, and Undo takes it back.
      </p>
      {difference ? <DifferenceView difference={difference} /> : <p>Comparing…</p>}
    </Dialog>
  )
}
