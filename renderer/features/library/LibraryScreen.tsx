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
import { libraryWords } from './library-words'
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
    { id: 'centre', label: libraryWords.sources, size: 66, min: 560, content: <SourceTable sourceId={selected.id} /> },
    {
      id: 'end',
      label: libraryWords.sourceCard,
      size: 34,
      min: 300,
      content: <SourceCard key={shown.id} source={shown} passages={counts.get(shown.id) ?? 0} />,
    },
  ]
  return <ScreenPanes name="library" panes={panes} />
}

function NoSources() {
  return (
    <EmptyState title={libraryWords.noneYet} actions={<ImportActions />}>
      {libraryWords.howToImport}
    </EmptyState>
  )
}
