import type { Change } from '@shared/document/change'
import { entity } from '@shared/document/project'
import type { Lookup } from '@shared/history/facts'
import type { Entity, Kind } from '@shared/kinds/registry'
import { currentProject, onCommit } from '@state/project-store'
import { useEffect, useState } from 'react'

/** Finds things as they are now; what is gone, as the changes last knew it. */
export function lookupWith(changes: readonly Change[]): Lookup {
  const project = currentProject()
  const known = new Map(changes.toReversed().map((change) => [`${change.kind} ${change.id}`, change]))
  return <K extends Kind>(kind: K, id: string) => {
    const change = known.get(`${kind} ${id}`)
    return entity(project, kind, id) ?? ((change?.after ?? change?.before ?? undefined) as Entity<K> | undefined)
  }
}

/** The same while it is shown: what is deleted meanwhile keeps its name. */
export function useLookup(changes: readonly Change[]): Lookup {
  const [since, setSince] = useState<readonly Change[]>([])
  useEffect(
    () =>
      onCommit((commit) => {
        const gone = commit.changes.filter(({ after }) => after === null)
        if (gone.length > 0) setSince((before) => [...gone, ...before])
      }),
    [],
  )
  return lookupWith([...since, ...changes])
}
