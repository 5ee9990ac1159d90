import type { Progress } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { missingIn } from './reminder'

/** Says before a round is closed whose answers are missing, and that it stays closed. */
export function CloseRoundDialog({
  round,
  progress,
  onClose,
}: {
  round: Round
  progress: readonly Progress[]
  onClose: () => void
}) {
  const missing = missingIn(progress)
  const close = async () => {
    onClose()
    await perform({ name: 'round.close', input: { roundId: round.id } })
  }
  return (
    <Dialog
      title={`Close round ${round.number}?`}
      confirm={{ label: `Close round ${round.number}`, run: () => void close() }}
      onClose={onClose}
    >
      {missing.length > 0 ? (
        <>
          <p>These have not answered all. What is missing stays unanswered:</p>
          <ul>
            {missing.map(({ analystId, answered, of }) => (
              <li key={analystId}>
                <bdi>{currentProject().analysts[analystId]?.name}</bdi>: {of - answered} of {of} missing
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Everybody has answered everything.</p>
      )}
      <p>
        Everybody then sees how the answers lie. A closed round cannot be opened again, and Undo does not bring it back:
        to ask once more, open another round.
      </p>
    </Dialog>
  )
}
