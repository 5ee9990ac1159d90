import { isSame } from '../document/change'
import { changesBetween } from '../document/changes-between'
import { idsNaming } from '../document/indexes/foreign-keys'
import { eachOf, entity, type Project } from '../document/project'
import { canonicalJson } from '../encoding/canonical-json'
import { FOREIGN_KEYS, type Kind } from '../kinds/registry'
import { derivedId } from '../operations/derived-id'
import type { Steps } from '../steps'
import type { Compared } from './merged'
import { renamed } from './rename-ids'
import type { Side } from './side'

/** Scales of the project's own: what was judged under one names its terms or levels. */
export const SCALE_KINDS = ['lexicons', 'impactScales', 'matrices'] as const satisfies readonly Kind[]

/**
 * The copies with another id for each scale that one of them changed while something is judged under it in the other:
 * what was judged keeps the meaning that it had, and so both scales stay. Where the ancestor has the very scale that gets
 * another id, it gets it there too, or all that names it would seem changed. A copy that was not worked on has nothing to
 * keep.
 */
export function* scalesApart(copies: Compared): Steps<Compared> {
  const ids = {
    ancestor: new Map<string, string>(),
    mine: new Map<string, string>(),
    theirs: new Map<string, string>(),
  }
  const apart: { kind: Kind; id: string; on: Side }[] = []
  for (const kind of SCALE_KINDS) {
    for (const { id } of eachOf(copies.mine, kind)) {
      const on = apartOn(copies, kind, id)
      yield
      if (on === null) continue
      const own = entity<Kind>(copies[on], kind, id)
      if (!own) continue
      const otherId = idApart(own)
      ids[on].set(id, otherId)
      if (isSame(entity<Kind>(copies.ancestor, kind, id), own)) ids.ancestor.set(id, otherId)
      apart.push({ kind, id, on })
    }
  }
  if (apart.length === 0 || (yield* isIdle(copies, 'mine')) || (yield* isIdle(copies, 'theirs'))) return copies
  const told = {
    ancestor: yield* renamed(copies.ancestor, ids.ancestor),
    mine: yield* renamed(copies.mine, ids.mine),
    theirs: yield* renamed(copies.theirs, ids.theirs),
  }
  // The one that keeps the id stands in both copies: neither took it away.
  for (const { kind, id, on } of apart) {
    const stays = entity<Kind>(told[OTHER[on]], kind, id)
    if (stays) told[on] = { ...told[on], [kind]: { ...told[on][kind], [id]: stays } }
  }
  return told
}

function* isIdle(copies: Compared, side: Side): Steps<boolean> {
  return (yield* changesBetween(copies.ancestor, copies[side])).length === 0
}

/** The id of a scale that stands beside one with the id `of`: the same whoever tells them apart, and however often. */
export const idApart = (scale: { readonly id: string }, of = scale.id): string =>
  derivedId(of, canonicalJson({ ...scale, id: of }))

const OTHER: Readonly<Record<Side, Side>> = { mine: 'theirs', theirs: 'mine' }

/**
 * The copy whose version gets another id; null where one version can stand for both. One that got it in an earlier merge
 * gets it again.
 */
function apartOn({ ancestor, mine, theirs }: Compared, kind: Kind, id: string): Side | null {
  const [before, here, there] = [ancestor, mine, theirs].map((project) => entity<Kind>(project, kind, id))
  if (!here || !there || isSame(here, there)) return null
  const [knownThere, knownHere] = [entity<Kind>(theirs, kind, idApart(here)), entity<Kind>(mine, kind, idApart(there))]
  if (Boolean(knownThere) !== Boolean(knownHere)) return knownThere ? 'mine' : 'theirs'
  const [usedHere, usedThere] = [isUsed(mine, kind, id), isUsed(theirs, kind, id)]
  const [changedHere, changedThere] = [!isSame(here, before), !isSame(there, before)]
  if (usedHere && usedThere && changedHere && changedThere)
    return canonicalJson(here) < canonicalJson(there) ? 'theirs' : 'mine'
  if (usedHere && changedThere) return 'theirs'
  return usedThere && changedHere ? 'mine' : null
}

const isUsed = (project: Project, kind: Kind, id: string): boolean =>
  FOREIGN_KEYS.some((key) => key.to === kind && idsNaming(project, key.kind, key.field, id).size > 0)
