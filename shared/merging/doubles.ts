import type { Draft } from '../document/draft'
import { sharedValue } from '../document/invariants'
import { entity, type Project } from '../document/project'
import type { Unique } from '../kinds/kind'
import { type Entity, FOREIGN_KEYS, type Kind, kindOf, KINDS } from '../kinds/registry'
import { namedInstead } from '../operations/named-instead'
import type { Steps } from '../steps'
import type { ChangesOfSide } from './deletions'

/** Two things of which no project may have both, as two scores of one risk by one analyst. */
export type Double = {
  kind: Kind
  /** The id that what is made of both has, and the one that goes. */
  id: string
  goes: string
  /** Whether each is what one of the copies has there; else both copies have, or neither has, what the two came to be. */
  isOneEach: boolean
  /** Where `isOneEach`, the one that this copy has and the one that the other has; else the one that stays comes first. */
  mine: Entity
  theirs: Entity
}

/** What became a part of another. */
export type Joined = Pick<Double, 'kind' | 'id' | 'goes' | 'isOneEach'>

type Given = {
  mine: Project
  theirs: Project
  changes: readonly ChangesOfSide[]
}

/** Rounds are settled with their session; what has a name of its own makes way (`make-way.ts`). */
const OTHERWISE: readonly Kind[] = ['rounds', 'tags', 'lexicons', 'impactScales', 'matrices']

const RULES = KINDS.filter((kind) => !OTHERWISE.includes(kind)).flatMap((kind) =>
  kindOf(kind)
    .unique.filter(({ fields }) => fields.length > 1)
    .map((rule) => ({ kind, rule })),
)

/**
 * Makes one of two things that came to be the same, since one copy had made one of two risks, analysts or tags: `join`
 * says what is kept of both, and what named the one that goes names the other.
 */
export function* joinDoubles(draft: Draft, given: Given, join: (double: Double) => Entity): Steps<Joined[]> {
  const joined: Joined[] = []
  // What becomes one may bring together what hangs on it, as ratings of one piece of evidence.
  for (let before = -1; before < joined.length;) {
    before = joined.length
    for (const { kind, rule } of RULES) {
      for (const group of yield* sharing(draft, kind, rule, given.changes)) {
        for (const double of doublesIn(draft, kind, group, rule, given)) {
          const { id, goes, isOneEach } = double
          draft.update(kind, id, { ...join(double), id })
          yield* nameInstead(draft, kind, goes, id)
          draft.remove(kind, goes)
          joined.push({ kind, id, goes, isOneEach })
        }
      }
    }
  }
  return joined
}

/** Those of a kind that share what only one may have: none where neither copy changed any of the kind. */
function* sharing(draft: Draft, kind: Kind, rule: Unique, changes: readonly ChangesOfSide[]): Steps<Entity[][]> {
  let isTouched = false
  for (const side of changes)
    for (const change of side.values()) {
      if (change.kind === kind) isTouched = true
      yield
    }
  if (!isTouched) return []
  const groups = new Map<string, Entity[]>()
  for (const each of draft.all<Kind>(kind)) {
    const shared = sharedValue(rule, each)
    if (shared !== null) groups.set(shared, [...(groups.get(shared) ?? []), each])
    yield
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Two at a time, each as the ones before left it. */
function* doublesIn(
  draft: Draft,
  kind: Kind,
  group: readonly Entity[],
  rule: Unique,
  { mine, theirs }: Given,
): Generator<Double> {
  const shared = group[0] && sharedValue(rule, group[0])
  const isIn = (side: Project, { id }: Entity): boolean => {
    const there = entity<Kind>(side, kind, id)
    return there !== undefined && sharedValue(rule, there) === shared
  }
  const onlyIn = (side: Project, other: Project) => group.find((each) => isIn(side, each) && !isIn(other, each))
  const [here, there] = [onlyIn(mine, theirs), onlyIn(theirs, mine)]
  const inOrder = [...group].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  let kept = here ?? there ?? inOrder.find((each) => isIn(mine, each)) ?? inOrder[0]
  if (!kept) return
  const waiting = new Set(inOrder)
  waiting.delete(kept)
  if (here && there) {
    const [stays, goes] = bySize(here, there)
    yield { kind, id: stays.id, goes: goes.id, isOneEach: true, mine: here, theirs: there }
    waiting.delete(there)
    kept = draft.get<Kind>(kind, stays.id)
  }
  for (const other of waiting) {
    const [stays, goes] = bySize(kept, other)
    yield { kind, id: stays.id, goes: goes.id, isOneEach: false, mine: stays, theirs: goes }
    kept = draft.get<Kind>(kind, stays.id)
  }
}

/** The smaller id stays, as of all that is the same (`same-things.ts`). */
const bySize = (one: Entity, other: Entity): [Entity, Entity] => (one.id < other.id ? [one, other] : [other, one])

function* nameInstead(draft: Draft, kind: Kind, id: string, otherId: string): Steps<void> {
  for (const { kind: naming, field } of FOREIGN_KEYS.filter(({ to }) => to === kind)) {
    yield* draft.readyToName(naming, field)
    for (const each of draft.naming<Kind>(naming, field, id))
      draft.update<Kind>(naming, each.id, { [field]: namedInstead(each, field, id, otherId) } as Partial<Entity>)
  }
}
