import { ExportPassagesDialog } from '@domain/ExportPassagesDialog'
import { passages as passageKind } from '@shared/kinds/passages'
import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import { useCommand } from '@state/commands'
import { currentProject } from '@state/project-store'
import { useState } from 'react'

/** What the command does that exports the passages of the source that is read. */
export function ExportPassages({ sourceId, versionId }: { sourceId: string; versionId: string }) {
  const [passageIds, setPassageIds] = useState<readonly string[] | null>(null)
  const open = () => {
    const passages = entitiesNaming(currentProject(), 'passages', 'versionId', versionId)
    setPassageIds(passages.toSorted(passageKind.order).map(({ id }) => id))
  }
  useCommand('passage.export', open)
  if (passageIds === null) return null
  return <ExportPassagesDialog passageIds={passageIds} sourceId={sourceId} onClose={() => setPassageIds(null)} />
}
