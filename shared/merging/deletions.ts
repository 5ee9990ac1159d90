import type { Change } from '../document/change'
import { type Entity, FOREIGN_KEYS, idsIn, type Kind, KINDS } from '../kinds/registry'
import type { Steps } from '../steps'
import { keyOf, type Side } from './side'

/** The changes of one side since the common ancestor, by `keyOf`. */
export type ChangesOfSide = ReadonlyMap<string, Change>

/** Something that one side took away and the other has. */
type Gone = { kind: Kind; id: string; by: Side; kept: Entity }

/**
 * What one side took away while the other changed it or put something new under its name, with all that was taken away
 * with it: one question, whatever hangs on it.
 */
export type Deletion = {
  kind: Kind
  id: string
  by: Side
  /** All that goes or stays, by `keyOf`; the thing itself among them. */
  gone: ReadonlyMap<string, { kind: Kind; id: string; kept: Entity }>
  /** Cannot go, since the other side named it where nothing may be missing. */
  stays: boolean
}

const keysOfKind = new Map(KINDS.map((kind) => [kind, FOREIGN_KEYS.filter((key) => key.kind === kind)]))

/** What it cannot be without. */
const needs = (kind: Kind, entity: Entity): string[] =>
  (keysOfKind.get(kind) ?? [])
    .filter(({ onDelete }) => onDelete === 'delete' || onDelete === 'forbid')
    .flatMap(({ field, to }) => idsIn(entity, field).map((id) => keyOf(to, id)))

/** Every deletion that the other side has something against. What it left alone is simply gone. */
export function* disputedDeletions(mine: ChangesOfSide, theirs: ChangesOfSide): Steps<Deletion[]> {
  const found: Deletion[] = []
  for (const by of ['mine', 'theirs'] as const) {
    const [own, other] = by === 'mine' ? [mine, theirs] : [theirs, mine]
    const gone = yield* goneBy(by, own, other)
    if (gone.size === 0) continue
    const named = yield* namedAnew(other)
    const disputed = [...gone.keys()].filter((key) => other.has(key) || named.has(key))
    for (const group of groupsOf(gone, disputed)) {
      const [first] = group.toSorted(byRank)
      if (!first) continue
      const inGroup = new Map(group.map((each) => [keyOf(each.kind, each.id), each]))
      const stays = [...inGroup.keys()].some((key) => named.get(key) === 'forbid')
      found.push({ kind: first.kind, id: first.id, by, gone: inGroup, stays })
    }
    yield
  }
  return found
}

function* goneBy(by: Side, own: ChangesOfSide, other: ChangesOfSide): Steps<Map<string, Gone>> {
  const gone = new Map<string, Gone>()
  for (const [key, { kind, id, before, after }] of own) {
    yield
    if (after !== null || before === null) continue
    const there = other.get(key)
    // Where both took it away there is nothing to keep.
    const kept = there ? there.after : before
    if (kept !== null) gone.set(key, { kind, id, by, kept })
  }
  return gone
}

/** What a side's changes name that they did not name before, and whether it may then not be missing. */
function* namedAnew(changes: ChangesOfSide): Steps<Map<string, 'forbid' | 'other'>> {
  const named = new Map<string, 'forbid' | 'other'>()
  for (const { kind, before, after } of changes.values()) {
    yield
    if (after === null) continue
    for (const { field, to, onDelete } of keysOfKind.get(kind) ?? []) {
      if (onDelete === 'keep') continue
      const known = new Set(before ? idsIn(before, field) : [])
      for (const id of idsIn(after, field)) {
        const key = keyOf(to, id)
        if (!known.has(id) && named.get(key) !== 'forbid') named.set(key, onDelete === 'forbid' ? 'forbid' : 'other')
      }
    }
  }
  return named
}

/** Which of what is gone belongs to one question. */
function groupsOf(gone: ReadonlyMap<string, Gone>, disputed: readonly string[]): Gone[][] {
  const hanging = new Map<string, string[]>()
  for (const [key, { kind, kept }] of gone)
    for (const need of needs(kind, kept)) hanging.set(need, [...(hanging.get(need) ?? []), key])
  const groups: Gone[][] = []
  const taken = new Map<string, number>()
  for (const key of disputed) {
    const group = closureOf(gone, hanging, key)
    const others = [...new Set([...group].flatMap((each) => taken.get(each) ?? []))].toSorted((a, b) => a - b)
    const [into = groups.length] = others
    const all = new Set([...group, ...others.flatMap((index) => (groups[index] ?? []).map(keyOfGone))])
    for (const index of others) groups[index] = []
    groups[into] = [...all].flatMap((each) => gone.get(each) ?? [])
    for (const each of all) taken.set(each, into)
  }
  return groups.filter((group) => group.length > 0)
}

const keyOfGone = ({ kind, id }: Gone): string => keyOf(kind, id)

/** One of them, what it needs, what hangs on these, and what that in turn needs. */
function closureOf(gone: ReadonlyMap<string, Gone>, hanging: ReadonlyMap<string, string[]>, key: string): Set<string> {
  const withNeeds = (keys: Iterable<string>): Set<string> => {
    const all = new Set(keys)
    for (const each of all) {
      const found = gone.get(each)
      if (found) for (const need of needs(found.kind, found.kept)) if (gone.has(need)) all.add(need)
    }
    return all
  }
  const below = withNeeds([key])
  for (const each of below) for (const child of hanging.get(each) ?? []) below.add(child)
  return withNeeds(below)
}

/** What others hang on comes first: an analyst would name the risk, not its score. */
const RANK: ReadonlyMap<Kind, number> = new Map(
  (['sources', 'memos', 'sessions', 'risks', 'tags'] as const).map((kind, index) => [kind, index]),
)
const byRank = (one: Gone, other: Gone): number =>
  rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
const rankOf = ({ kind }: Gone): number => RANK.get(kind) ?? RANK.size + KINDS.indexOf(kind)

/**
 * An entity of the side that took these away, as it was before it forgot them for that reason alone: what comes back
 * keeps what named it.
 */
export function namedAgain(change: Change, by: Side, deletions: readonly Deletion[]): Entity | null {
  const { kind, before, after } = change
  if (before === null || after === null) return after
  const back = new Set(deletions.filter((each) => each.by === by).flatMap(({ gone }) => [...gone.keys()]))
  let again: Entity = after
  for (const { field, to, onDelete } of keysOfKind.get(kind) ?? []) {
    if (onDelete !== 'forget' && onDelete !== 'inherit') continue
    const lost = idsIn(before, field).filter((id) => back.has(keyOf(to, id)) && !idsIn(after, field).includes(id))
    if (lost.length === 0) continue
    const value: unknown = (after as Readonly<Record<string, unknown>>)[field]
    const whole = Array.isArray(value)
      ? idsIn(before, field)
          .filter((id) => lost.includes(id) || idsIn(after, field).includes(id))
          .concat(idsIn(after, field).filter((id) => !idsIn(before, field).includes(id)))
      : lost[0]
    again = { ...again, [field]: whole } as Entity
  }
  return again
}
