import { decisionsOf, proposalsOf } from '@shared/document/queries/taggings'
import type { Tagging } from '@shared/kinds/taggings'
import { counted } from '@shared/words/plural'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'

/** Says what goes with a blind tagging before it goes. */
export function DeleteTaggingDialog({ tagging, onClose }: { tagging: Tagging; onClose: () => void }) {
  const proposals = useQuery(proposalsOf, tagging.id).length
  const decisions = useQuery(decisionsOf, tagging.id).length
  const run = async () => {
    onClose()
    await perform({ name: 'tagging.delete', input: { taggingId: tagging.id } })
  }
  return (
    <Dialog
      title={`Delete blind tagging “${tagging.name}”?`}
      confirm={{ label: 'Delete', danger: true, run: () => void run() }}
      onClose={onClose}
    >
      {tagging.closedAt === null ? (
        <p>
          Everybody would then see the passages of the others. Where somebody else has tagged already, it can only be
          closed.
        </p>
      ) : (
        <p>
          With it go its figures, what was kept of {counted(proposals, 'passage')}, and {counted(decisions, 'decision')}{' '}
          with the reasons.
        </p>
      )}
      <p>The passages themselves and their tags stay. Undo in the Edit menu brings the tagging back.</p>
    </Dialog>
  )
}
