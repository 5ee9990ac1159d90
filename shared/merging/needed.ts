import { entity, type Project } from '../document/project'
import { type Entity, FOREIGN_KEYS, idsIn, type Kind, KINDS } from '../kinds/registry'
import type { Steps } from '../steps'

const BINDING = new Map(
  KINDS.map((kind) => [kind, FOREIGN_KEYS.filter((key) => key.kind === kind && key.onDelete !== 'keep')]),
)

/**
 * Puts back what entities of the project name and what is not in it, as the first of `known` that has it does: a choice
 * between two sides may name what the other one took away. Answers with what was put back.
 */
export function* putNeeded(
  project: Project,
  entities: Iterable<{ kind: Kind; id: string }>,
  known: readonly Project[],
): Steps<{ kind: Kind; id: string }[]> {
  const back: { kind: Kind; id: string }[] = []
  const waiting = [...entities]
  for (const { kind, id } of waiting) {
    yield
    const naming = entity<Kind>(project, kind, id)
    if (!naming) continue
    for (const { field, to, isBuiltIn } of BINDING.get(kind) ?? []) {
      for (const named of idsIn(naming, field)) {
        if (isBuiltIn(named) || entity<Kind>(project, to, named)) continue
        const found = known.flatMap((each) => entity<Kind>(each, to, named) ?? [])[0]
        if (!found) continue
        const table = project[to] as Record<string, Entity>
        table[named] = found
        back.push({ kind: to, id: named })
        waiting.push({ kind: to, id: named })
      }
    }
  }
  return back
}
