import { entity, type Project } from '../document/project'
import { type Kind, KINDS } from '../kinds/registry'
import type { Steps } from '../steps'
import type { Joined } from './doubles'
import type { Compared } from './merged'

/** Of one kind: after = mine + theirs - both - gone. */
export type KindCount = {
  kind: Kind
  before: number
  mine: number
  theirs: number
  /** On both sides, also where each had its own and they are one now. */
  both: number
  /** Not in the merged project: one side took it away, it was decided, or it is a part of another now. */
  gone: number
  after: number
}

/** How many things of each kind come together. */
export function* countsOf(compared: Compared, after: Project, joined: readonly Joined[]): Steps<KindCount[]> {
  const { ancestor, mine, theirs } = compared
  const counts: KindCount[] = []
  for (const kind of KINDS) {
    const count = { kind, before: size(ancestor, kind), mine: size(mine, kind), theirs: size(theirs, kind) }
    // One that became a part of the other's is there still, as one that both have.
    const ones = joined.filter((each) => each.kind === kind && isInEach(compared, each)).length
    let [both, missing] = [0, 0]
    for (const id of Object.keys(mine[kind])) {
      if (!entity(after, kind, id)) missing += 1
      yield
    }
    for (const id of Object.keys(theirs[kind])) {
      if (entity(mine, kind, id)) both += 1
      else if (!entity(after, kind, id)) missing += 1
      yield
    }
    counts.push({ ...count, both: both + ones, gone: missing - ones, after: size(after, kind) })
  }
  return counts
}

function isInEach({ mine, theirs }: Compared, { kind, goes, id }: Joined): boolean {
  const has = (side: Project, id: string) => entity(side, kind, id) !== undefined
  return (
    has(mine, goes) !== has(theirs, goes) && has(mine, id) !== has(theirs, id) && has(mine, goes) === has(theirs, id)
  )
}

const size = (project: Project, kind: Kind): number => Object.keys(project[kind]).length
