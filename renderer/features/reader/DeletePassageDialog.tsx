import { perform } from '@state/perform'
import { useEntity, useQuery } from '@state/project-store'
import { evidenceOfPassage } from '@shared/document/queries/passages'
import { Dialog } from '@ui/Dialog'
import { choosePassage } from './navigation'
import { shortQuote } from './short-quote'

/** Says what goes with a passage before it goes. */
export function DeletePassageDialog({ passageId, onClose }: { passageId: string; onClose: () => void }) {
  const passage = useEntity('passages', passageId)
  const links = useQuery(evidenceOfPassage, passageId)
  if (!passage) return null
  const run = async () => {
    onClose()
    if (await perform({ name: 'passage.delete', input: { passageId } })) choosePassage(null)
  }
  const risks = links.map(({ risk }) => `R${risk.number}`).join(', ')
  return (
    <Dialog
      title="Delete passage?"
      confirm={{ label: 'Delete', danger: true, run: () => void run() }}
      onClose={onClose}
    >
      <p>“{shortQuote(passage.anchor.exact, 240)}”</p>
      <p>
        {links.length === 0
          ? 'It is not evidence for any risk.'
          : `Its ${links.length === 1 ? 'evidence link' : `${links.length} evidence links`} (${risks}) will be removed with it.`}{' '}
        The words stay in the text. Undo in the Edit menu brings everything back.
      </p>
    </Dialog>
  )
}
