import { answersOf, ballotsOf, dissentsOf } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { counted } from '@shared/words/plural'
import { listed } from '@shared/words/sentence'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'

type DeleteSessionDialogProps = { session: Session; rounds: readonly Round[]; onClose: () => void }

/** Says what goes with a session before it goes. */
export function DeleteSessionDialog({ session, rounds, onClose }: DeleteSessionDialogProps) {
  const dissents = useQuery(dissentsOf, session.id).length
  const answers = rounds.reduce((sum, { id }) => sum + answersOf.ask(currentProject(), id).length, 0)
  const sealed = rounds.reduce((sum, { id }) => {
    const { collected, own } = ballotsOf.ask(currentProject(), id)
    return sum + collected.length + own.length
  }, 0)
  const goes = [
    rounds.length > 0 && counted(rounds.length, 'round'),
    answers > 0 && counted(answers, 'answer'),
    dissents > 0 && counted(dissents, 'dissent'),
    sealed > 0 && counted(sealed, 'file of sealed answers', 'files of sealed answers'),
  ].filter((each) => each !== false)
  const run = async () => {
    onClose()
    await perform({ name: 'session.delete', input: { sessionId: session.id } })
  }
  return (
    <Dialog
      title={`Delete session “${session.name}”?`}
      confirm={{ label: 'Delete', danger: true, run: () => void run() }}
      onClose={onClose}
    >
      <p>
        {goes.length === 0
          ? 'Nothing was asked in it yet.'
          : `With it ${goes.length === 1 && rounds.length === 1 ? 'goes' : 'go'} ${listed(goes)} and what was said about them.`}
      </p>
      {answers > 0 && !session.named && session.signedAt === null && (
        <p role="alert">
          Those who answered were told that their names are not shown before the session is signed. Once it is deleted,
          everybody sees whose scores they are. Sign it instead where that matters.
        </p>
      )}
      {session.packet !== undefined && (
        <p role="alert">It came as a round packet. Once it is deleted, nothing can be handed in from here.</p>
      )}
      <p>The risks and the scores that everybody has of them stay. Undo in the Edit menu brings the session back.</p>
    </Dialog>
  )
}
