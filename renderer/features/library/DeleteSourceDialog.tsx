import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import type { Source } from '@shared/kinds/sources'
import { query } from '@shared/document/queries/query'
import { counted } from '@shared/words/plural'
import { Dialog } from '@ui/Dialog'

const evidenceOfSource = query(
  ['passages', 'evidence'],
  (project, sourceId: string) =>
    Object.values(project.evidence).filter(({ passageId }) => project.passages[passageId]?.sourceId === sourceId)
      .length,
)

export function DeleteSourceDialog({
  source,
  passages,
  onClose,
}: {
  source: Source
  passages: number
  onClose: () => void
}) {
  const links = useQuery(evidenceOfSource, source.id)
  const run = () => {
    onClose()
    void perform({ name: 'source.delete', input: { sourceId: source.id } })
  }
  return (
    <Dialog
      title={`Delete “${source.title}”?`}
      confirm={{ label: 'Delete source', danger: true, run }}
      onClose={onClose}
    >
      <p>
        {passages === 0
          ? 'No passage of it is tagged.'
          : `${counted(passages, 'passage')} and ${counted(links, 'evidence link')} that rest on it go with it.`}{' '}
        The original file stays in the project folder, and Undo brings everything back.
      </p>
    </Dialog>
  )
}
