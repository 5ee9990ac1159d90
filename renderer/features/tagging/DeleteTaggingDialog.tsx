import { decisionsOf, proposalsOf } from '@shared/document/queries/taggings'
import type { Tagging } from '@shared/kinds/taggings'
import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { blindTaggingWords } from './blind-tagging-words'

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
      title={blindTaggingWords.deleteTitle(tagging.name)}
      confirm={{ label: blindTaggingWords.confirmDelete, danger: true, run: () => void run() }}
      onClose={onClose}
    >
      {tagging.closedAt === null ? (
        <p>{blindTaggingWords.wouldShow}</p>
      ) : (
        <p>{blindTaggingWords.goesWithIt(proposals, decisions)}</p>
      )}
      <p>{blindTaggingWords.passagesStay}</p>
    </Dialog>
  )
}
