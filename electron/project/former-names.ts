import type { FormerName } from '@shared/memo/without-names'
import type { Readable } from './viewpoint'

/**
 * Names that analysts had before, and those of analysts who are no longer there: they may stand in what was written then.
 * Refuses where the history cannot be read, since nobody knows what they are then.
 */
export async function formerNames({ project, history }: Pick<Readable, 'project' | 'history'>): Promise<FormerName[]> {
  const found = new Map<string, FormerName>()
  for await (const { changes } of history.walk())
    for (const { kind, id, before, after } of changes)
      if (kind === 'analysts')
        for (const each of [before, after])
          if (each) found.set(JSON.stringify([id, each.name]), { id, name: each.name })
  return [...found.values()].filter(({ id, name }) => project.analysts[id]?.name !== name)
}
