import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { DifferenceView } from '@domain/DifferenceView'
import { fullMoment } from '@shared/words/moments'
import { notify, notifyFailure } from '@state/notices'
import { change } from '@state/perform'
import { useDifference } from '@domain/use-difference'
import type { Commit } from '@shared/document/change'
import { Dialog } from '@ui/Dialog'
import { Sentence } from '@ui/Sentence'
import { historyWords } from './history-words'

/** Says what will differ before the whole project goes back to a moment. */
export function RestoreDialog({ commit, onClose }: { commit: Commit; onClose: () => void }) {
  const { seq } = commit
  const difference = useDifference(() => call('history.previewTo', { seq }), onClose)
  const run = () => {
    onClose()
    change('history.restoreTo', { by: currentAnalyst().id, seq })
      .then(() => notify('info', historyWords.restored(fullMoment(commit.at))))
      .catch(notifyFailure)
  }
  return (
    <Dialog
      wide
      title={historyWords.restoreTo(fullMoment(commit.at))}
      confirm={{ label: historyWords.restore, run, disabled: difference === null }}
      onClose={onClose}
    >
      <p>
        <Sentence of={historyWords.whatRestoring} parts={{ change: <strong>{commit.label}</strong> }} />
      </p>
      {difference ? <DifferenceView difference={difference} /> : <p>{historyWords.comparing}</p>}
    </Dialog>
  )
}
