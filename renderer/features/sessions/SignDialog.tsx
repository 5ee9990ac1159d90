import type { Session } from '@shared/kinds/sessions'
import type { Verdict } from '@shared/scoring/verdict'
import { useAnalyst } from '@state/analyst'
import { perform } from '@state/perform'
import { Dialog } from '@ui/Dialog'
import { signWords } from './review-words'

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
      title={signWords.sign(session.name)}
      confirm={{ label: signWords.signAs(analyst?.name ?? ''), run: () => void sign() }}
      onClose={onClose}
    >
      <p>{signWords.cameTo(count('agreed'), count('reservation'), count('unresolved'))}</p>
      <p>{signWords.whatStays}</p>
      <p>{signWords.isFinal}</p>
    </Dialog>
  )
}
