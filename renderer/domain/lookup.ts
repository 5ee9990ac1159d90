import type { Change } from '@shared/document/change'
import type { Entity, Kind } from '@shared/kinds/registry'
import { entity } from '@shared/document/project'
import type { Lookup } from '@shared/history/facts'
import { currentProject } from '@state/project-store'

/** Finds things as they are now; what is gone, as the changes last knew it. */
export function lookupWith(changes: readonly Change[]): Lookup {
  const project = currentProject()
  return <K extends Kind>(kind: K, id: string) => {
    const change = changes.find((each) => each.kind === kind && each.id === id)
    return entity(project, kind, id) ?? ((change?.after ?? change?.before ?? undefined) as Entity<K> | undefined)
  }
}
