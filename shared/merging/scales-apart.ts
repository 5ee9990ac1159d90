import { isSame } from '../document/change'
import { idsNaming } from '../document/indexes/foreign-keys'
import { eachOf, entity, type Project } from '../document/project'
import { canonicalJson } from '../encoding/canonical-json'
import { type Entity, FOREIGN_KEYS, type Kind } from '../kinds/registry'
import { derivedId } from '../operations/derived-id'
import type { Steps } from '../steps'
import type { Compared } from './merged'
import { renamed } from './rename-ids'
import type { Side } from './side'

/** Scales of the project's own: what was judged under one names its terms or levels. */
export const SCALE_KINDS = ['lexicons', 'impactScales', 'matrices'] as const satisfies readonly Kind[]

/**
 * The copies with another id for each scale that one of them changed while something is judged under it in the other:
 * what was judged keeps the meaning that it had, and so both scales stay.
 */
export function* scalesApart(copies: Compared): Steps<Compared> {
  const ids: Record<Side, Map<string, string>> = { mine: new Map(), theirs: new Map() }
  const stays: { kind: Kind; scale: Entity; to: Side }[] = []
  for (const kind of SCALE_KINDS) {
    for (const { id } of eachOf(copies.mine, kind)) {
      const side = apartOn(copies, kind, id)
      yield
      if (side === null) continue
      const [own, other] = [entity<Kind>(copies[side], kind, id), entity<Kind>(copies[OTHER[side]], kind, id)]
      if (!own || !other) continue
      ids[side].set(id, derivedId(id, canonicalJson(own)))
      stays.push({ kind, scale: other, to: side })
    }
  }
  if (stays.length === 0) return copies
  const apart = {
    ...copies,
    mine: yield* renamed(copies.mine, ids.mine),
    theirs: yield* renamed(copies.theirs, ids.theirs),
  }
  for (const { kind, scale, to } of stays)
    apart[to] = { ...apart[to], [kind]: { ...apart[to][kind], [scale.id]: scale } }
  return apart
}

const OTHER: Readonly<Record<Side, Side>> = { mine: 'theirs', theirs: 'mine' }

/** The copy whose version gets another id; null where one version can stand for both. */
function apartOn({ ancestor, mine, theirs }: Compared, kind: Kind, id: string): Side | null {
  const [before, here, there] = [ancestor, mine, theirs].map((project) => entity<Kind>(project, kind, id))
  if (!here || !there || isSame(here, there)) return null
  const [usedHere, usedThere] = [isUsed(mine, kind, id), isUsed(theirs, kind, id)]
  if (usedHere && usedThere) return canonicalJson(here) < canonicalJson(there) ? 'theirs' : 'mine'
  if (usedHere && !isSame(there, before)) return 'theirs'
  return usedThere && !isSame(here, before) ? 'mine' : null
}

const isUsed = (project: Project, kind: Kind, id: string): boolean =>
  FOREIGN_KEYS.some((key) => key.to === kind && idsNaming(project, key.kind, key.field, id).size > 0)
