import { answersOf, ballotsOf, dissentsOf } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { listed } from '@shared/language/counts'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { deletingWords } from './session-words'

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
    rounds.length > 0 && deletingWords.rounds(rounds.length),
    answers > 0 && deletingWords.answers(answers),
    dissents > 0 && deletingWords.dissents(dissents),
    sealed > 0 && deletingWords.sealedAnswers(sealed),
  ].filter((each) => each !== false)
  const goesWith = () => {
    if (goes.length === 0) return deletingWords.nothingAsked
    const isOne = goes.length === 1 && rounds.length === 1
    return isOne ? deletingWords.oneGoes(listed(goes)) : deletingWords.severalGo(listed(goes))
  }
  const run = async () => {
    onClose()
    await perform({ name: 'session.delete', input: { sessionId: session.id } })
  }
  return (
    <Dialog
      title={deletingWords.deleteNamed(session.name)}
      confirm={{ label: deletingWords.delete, danger: true, run: () => void run() }}
      onClose={onClose}
    >
      <p>{goesWith()}</p>
      {answers > 0 && !session.named && session.signedAt === null && <p role="alert">{deletingWords.baresNames}</p>}
      {session.packet !== undefined && <p role="alert">{deletingWords.ofPacket}</p>}
      <p>{deletingWords.whatStays}</p>
    </Dialog>
  )
}
