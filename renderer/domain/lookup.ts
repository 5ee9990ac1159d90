import { type Change, type Entity, entity, type Kind } from '@shared/document/document'
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
