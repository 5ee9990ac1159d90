import { perform } from '@state/perform'
import { useQuery } from '@state/project-store'
import type { Source } from '@shared/kinds/sources'
import { query } from '@shared/document/queries/query'
import { Dialog } from '@ui/Dialog'
import { libraryWords } from './library-words'

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
      title={libraryWords.deleteNamed(source.title)}
      confirm={{ label: libraryWords.deleteSource, danger: true, run }}
      onClose={onClose}
    >
      <p>{passages === 0 ? libraryWords.nothingGoes : libraryWords.whatGoes(passages, links)}</p>
    </Dialog>
  )
}
