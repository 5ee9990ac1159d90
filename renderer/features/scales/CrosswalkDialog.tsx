import { perform } from '@state/perform'
import type { ScaleId } from '@shared/lexicons/scale'
import { Dialog } from '@ui/Dialog'

type CrosswalkDialogProps = {
  to: Partial<{ lexicon: ScaleId; impactScale: ScaleId; matrix: ScaleId }>
  onClose: () => void
}

/** Takes other scales into force; scores stay as they were given. */
export function CrosswalkDialog({ to, onClose }: CrosswalkDialogProps) {
  const takeOver = async () => {
    if (await perform({ name: 'scales.use', input: { scales: to, rescored: [] } })) onClose()
  }
  return (
    <Dialog title="Use other scales?" confirm={{ label: 'Use them', run: () => void takeOver() }} onClose={onClose}>
      <p>Scores stay as they were given.</p>
    </Dialog>
  )
}
