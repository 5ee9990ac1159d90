import { useCommand } from '@state/commands'
import { importVersion } from '@state/import-version'
import { lookAtLeftOut } from '@state/left-out'
import { ScreenPanes } from '@domain/ScreenPanes'
import { passageCounts } from '@shared/document/queries/passages'
import { sourcesInOrder } from '@shared/document/queries/query'
import { usePlaceOf } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { EmptyState } from '@ui/EmptyState'
import type { Pane } from '@ui/Panes'
import { useDeferredValue } from 'react'
import { ImportActions } from './ImportActions'
import { SourceCard } from './SourceCard'
import { SourceTable } from './SourceTable'

export function LibraryScreen() {
  const sources = useQuery(sourcesInOrder)
  const counts = useQuery(passageCounts)
  const { sourceId } = usePlaceOf('library')
  const selected = sources.find(({ id }) => id === sourceId) ?? sources[0]
  // The grid answers the arrow keys at once; the card follows when there is time.
  const inspected = useDeferredValue(selected)
  const shown = inspected && sources.includes(inspected) ? inspected : selected
  const editable = useEditable()
  useCommand('source.importVersion', () => selected && void importVersion(selected.id), editable && !!selected)
  useCommand('source.leftOut', () => selected && lookAtLeftOut(selected), !!selected)
  if (!selected || !shown) return <NoSources />

  const panes: Pane[] = [
    { id: 'centre', label: 'Sources', size: 66, min: 560, content: <SourceTable sourceId={selected.id} /> },
    {
      id: 'end',
      label: 'Source card',
      size: 34,
      min: 300,
      content: <SourceCard key={shown.id} source={shown} passages={counts.get(shown.id) ?? 0} />,
    },
  ]
  return <ScreenPanes name="library" panes={panes} />
}

function NoSources() {
  return (
    <EmptyState title="No articles yet" actions={<ImportActions />}>
      Drop text, Markdown, saved web pages, Word documents, OpenDocument texts, e-books or e-mails on this window, or
      folders of them, choose them, or paste the words. The original file is kept unchanged, with its checksum.
    </EmptyState>
  )
}
