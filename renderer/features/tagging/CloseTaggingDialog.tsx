import type { Tagging } from '@shared/kinds/taggings'
import { listed } from '@shared/words/sentence'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'

/** Says before a blind tagging is closed who has not finished, and that it stays closed. */
export function CloseTaggingDialog({ tagging, onClose }: { tagging: Tagging; onClose: () => void }) {
  const { analysts } = currentProject()
  const missing = tagging.analystIds.filter((id) => !tagging.finishedBy.includes(id))
  const run = async () => {
    onClose()
    await perform({ name: 'tagging.close', input: { taggingId: tagging.id } })
  }
  return (
    <Dialog
      title={`Close blind tagging “${tagging.name}”?`}
      confirm={{ label: 'Close and compare', run: () => void run(), danger: missing.length > 0 }}
      onClose={onClose}
    >
      {missing.length === 0 ? (
        <p>Everybody has finished.</p>
      ) : (
        <p role="alert">
          {listed(missing.map((id) => analysts[id]?.name ?? 'somebody'))} {missing.length === 1 ? 'has' : 'have'} not
          said that they have finished. What they have not tagged by now counts as not tagged.
        </p>
      )}
      <p>
        Everybody then sees all passages, and what each had tagged is kept for the figures. It cannot be opened again,
        and Undo does not bring it back: to tag once more, begin another one.
      </p>
    </Dialog>
  )
}
