import type { Session } from '@shared/kinds/sessions'
import type { Verdict } from '@shared/scoring/verdict'
import { counted } from '@shared/words/plural'
import { useAnalyst } from '@state/analyst'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'

type SignDialogProps = { session: Session; verdicts: readonly Verdict[]; onClose: () => void }

/** Says what it means to sign before it is done. */
export function SignDialog({ session, verdicts, onClose }: SignDialogProps) {
  const analyst = useAnalyst()
  const count = (wanted: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === wanted).length
  const sign = async () => {
    onClose()
    await perform({ name: 'session.sign', input: { sessionId: session.id } })
  }
  return (
    <Dialog
      title={`Sign session “${session.name}”?`}
      confirm={{ label: `Sign as ${analyst?.name ?? ''}`, run: () => void sign() }}
      onClose={onClose}
    >
      <p>
        You say with your name that this is what the group came to: {counted(count('agreed'), 'risk')} agreed,{' '}
        {count('reservation')} with a reservation, {count('unresolved')} unresolved with a dissent recorded.
      </p>
      <p>
        Answers, comments and dissents stay as they are, and it is shown who gave which. Everybody may change their own
        scores again; what counts for the group are then the scores.
      </p>
      <p>Signing cannot be undone. To go on with the risks, make a new session.</p>
    </Dialog>
  )
}
