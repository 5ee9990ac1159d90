import type { Tagging } from '@shared/kinds/taggings'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { Dialog } from '@ui/Dialog'
import { blindTaggingWords } from './blind-tagging-words'

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
      title={blindTaggingWords.closeTitle(tagging.name)}
      confirm={{ label: blindTaggingWords.close, run: () => void run(), danger: missing.length > 0 }}
      onClose={onClose}
    >
      {missing.length === 0 ? (
        <p>{blindTaggingWords.everybodyFinished}</p>
      ) : (
        <p role="alert">
          {blindTaggingWords.notSaid(missing.map((id) => analysts[id]?.name ?? blindTaggingWords.somebody))}
        </p>
      )}
      <p>{blindTaggingWords.whatClosingDoes}</p>
    </Dialog>
  )
}
