import { entity, type Project } from '../document/project'
import { canonicalJson } from '../encoding/canonical-json'
import { sha256OfText } from '../encoding/sha-256'
import { factsOf, itemName, type Lookup } from '../history/facts'
import type { Fact } from '../kinds/kind'
import { type Entity, type Kind, kindOf, KINDS, labelOf } from '../kinds/registry'
import { counted } from '../language/counts'
import type { Changed, Conflict, Deleted, Things } from './conflict'
import type { Merged } from './merged'
import type { LastTouch, Side, Touch } from './side'
import { mergingWords } from './merging-words'

/** Whom somebody's change of an entity was, by name, and when. */
export type SideOf = { by: string | null; at: string | null }

/** A conflict as it is told in a list. */
export type ConflictRow = {
  /** Of all that it is about: a conflict in which anything else is said, or by somebody else, has another one. */
  mark: string
  kind: Kind
  /** What an analyst would call it: "risk R1 Port closes". */
  name: string
  /** What of it differs, in a few words: "Because", or "deleted in the copy, changed here". */
  about: string
  canBeBoth: boolean
  mine: SideOf
  theirs: SideOf
}

/** A conflict with what each side says. */
export type ConflictDetails = ConflictRow & {
  /** What was said before the two parted; null where nothing is known of it. */
  before: Fact[] | null
  /** Null where that side took it away. */
  said: { mine: Fact[] | null; theirs: Fact[] | null }
  /** What goes or stays with it, in words; empty when it is alone. */
  along: string
}

type Told = Pick<Merged, 'compared' | 'project'>

const find =
  ({ compared: { ancestor, mine, theirs } }: Told): Lookup =>
  (kind, id) =>
    entity(mine, kind, id) ?? entity(theirs, kind, id) ?? entity(ancestor, kind, id)

export function rowOf(told: Told, conflict: Conflict, lastTouch: LastTouch): ConflictRow {
  const { kind, id, canBeBoth } = conflict
  const found = find(told)(kind, id)
  const [mine, theirs] = [lastOf(conflict, 'mine', lastTouch), lastOf(conflict, 'theirs', lastTouch)]
  return {
    mark: markOf(told, conflict, [mine, theirs]),
    kind,
    name: `${kindOf(kind).one} ${found ? itemName<Kind>(kind, found, find(told)) : ''}`.trim(),
    about: aboutOf(told, conflict),
    canBeBoth,
    mine: touchOf(told, mine),
    theirs: touchOf(told, theirs),
  }
}

/** Hex digits of a mark: 96 bits, so that no two conflicts have the same one by chance. */
const MARK_LENGTH = 24

/** A checksum of what differs, what each side says of it, who said it and when, and what goes with it. */
function markOf({ compared: { ancestor, mine, theirs } }: Told, conflict: Conflict, touches: (Touch | null)[]): string {
  const said = [ancestor, mine, theirs].map((project) =>
    saidIn(conflict).map(({ kind, id }) => {
      const found = entity<Kind>(project, kind, id)
      return found && conflict.what === 'changed' ? partOf(found, conflict) : (found ?? null)
    }),
  )
  return sha256OfText(canonicalJson({ conflict, said, touches })).slice(0, MARK_LENGTH)
}

/** What a conflict is about: one thing, two that became one, or all that differs in a session or a tagging. */
function saidIn(conflict: Conflict): Things {
  const { kind, id } = conflict
  if (conflict.what === 'settled') return [...conflict.own.mine, ...conflict.own.theirs]
  const under = conflict.what === 'changed' ? conflict.under : undefined
  return under ? [under.mine, under.theirs].map((each) => ({ kind, id: each })) : [{ kind, id }]
}

/** Who changed the part that differs last; of what was taken away on the other side, any of what hangs on it. */
function lastOf(conflict: Conflict, side: Side, lastTouch: LastTouch): Touch | null {
  if (conflict.what === 'changed')
    return lastTouch(side, conflict.kind, conflict.under?.[side] ?? conflict.id, conflict.fields)
  const touches = [conflict, ...touchedWith(conflict, side)].flatMap(
    ({ kind, id }) => lastTouch(side, kind, id, null) ?? [],
  )
  return touches.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null
}

function touchedWith(conflict: Exclude<Conflict, { what: 'changed' }>, side: Side): Things {
  if (conflict.what === 'settled') return conflict.own[side]
  return conflict.by === side ? [] : [...conflict.with, ...conflict.forgetting]
}

function aboutOf(told: Told, conflict: Conflict): string {
  if (conflict.what === 'settled') return mergingWords.settledAndGoneOn
  if (conflict.what === 'changed' && conflict.under) return mergingWords.oneEach
  if (conflict.what === 'deleted') return conflict.by === 'mine' ? mergingWords.deletedHere : mergingWords.deletedThere
  const [words] = factsAt(told, conflict, told.compared.mine, conflict.id) ?? []
  if (conflict.within.length > 0 && words) return words.label
  const labels = conflict.fields.map((field) => labelOf(conflict.kind, field) ?? '').filter(Boolean)
  return labels.length > 3 ? mergingWords.wholeOfIt : labels.join(', ')
}

function touchOf({ compared: { mine, theirs } }: Told, touch: Touch | null): SideOf {
  const analyst = touch?.by ? (entity(mine, 'analysts', touch.by) ?? entity(theirs, 'analysts', touch.by)) : undefined
  return { by: analyst?.name ?? null, at: touch?.at ?? null }
}

/** The whole of a conflict, for whoever decides it. */
export function detailsOf(told: Told, conflict: Conflict, lastTouch: LastTouch): ConflictDetails {
  const { ancestor, mine, theirs } = told.compared
  const row = rowOf(told, conflict, lastTouch)
  if (conflict.what === 'changed') {
    return {
      ...row,
      before: conflict.under ? null : factsAt(told, conflict, ancestor, conflict.id),
      said: {
        mine: factsAt(told, conflict, mine, conflict.under?.mine ?? conflict.id),
        theirs: factsAt(told, conflict, theirs, conflict.under?.theirs ?? conflict.id),
      },
      along: changedAlong(conflict),
    }
  }
  if (conflict.what === 'settled') {
    const said = { mine: allFacts(told, conflict, mine), theirs: allFacts(told, conflict, theirs) }
    return { ...row, before: null, said, along: settledAlong(conflict.own) }
  }
  const before = allFacts(told, conflict, ancestor)
  const of = (side: Side, project: Project) => (conflict.by === side ? null : allFacts(told, conflict, project))
  return { ...row, before, said: { mine: of('mine', mine), theirs: of('theirs', theirs) }, along: alongOf(conflict) }
}

function changedAlong({ kind, canBeBoth, with: follows, under }: OfKind<Changed>): string {
  if (under && kind === 'scores' && canBeBoth) return mergingWords.bothScores
  return follows.length === 0 ? '' : mergingWords.goWithText(thingsIn(follows))
}

/** What of each side is not kept where the other side is. */
function settledAlong({ mine, theirs }: Readonly<Record<Side, Things>>): string {
  const lost = (things: Things): string => (things.length === 0 ? mergingWords.nothingElse : thingsIn(things))
  return mergingWords.settledAlong(lost(theirs), lost(mine))
}

function alongOf({ with: together, forgetting }: Deleted): string {
  const goes = together.length === 0 ? '' : mergingWords.wouldGo(thingsIn(together))
  const loses = forgetting.length === 0 ? '' : mergingWords.wouldStay(thingsIn(forgetting))
  return [goes, loses].filter(Boolean).join(' ')
}

/** Things by their kinds: "2 passages, 1 score". */
export function thingsIn(things: readonly { kind: Kind }[]): string {
  const counts = new Map<Kind, number>()
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0
    return count === 0 ? [] : counted(count, kindOf(kind).one, kindOf(kind).many)
  }).join(', ')
}

function allFacts(told: Told, { kind, id }: Conflict, project: Project): Fact[] | null {
  const found = entity<Kind>(project, kind, id)
  return found ? factsOf<Kind>(kind, found, find(told)).filter(({ text }) => text !== '') : null
}

type OfKind<T> = T & { kind: Kind }

/** What an entity says in the part that differs. */
function factsAt(told: Told, conflict: OfKind<Changed>, project: Project, id: string): Fact[] | null {
  const { kind, fields } = conflict
  const found = entity<Kind>(project, kind, id)
  if (!found) return null
  const part = partOf(found, conflict)
  const facts = factsOf<Kind>(kind, { ...found, ...part } as Entity, find(told))
  const labels = new Set(fields.flatMap((field) => labelsOf(kind, field, part[field])))
  return facts.filter(({ label }) => labels.has(label))
}

/** The fields that differ, with nothing but what differs in them. */
function partOf(found: Entity, { fields, within }: Changed): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...found }
  return Object.fromEntries(fields.map((field) => [field, only(values[field], within)]))
}

/** The labels of what a field tells. */
function labelsOf(kind: Kind, field: string, value: unknown): string[] {
  const facts = kindOf(kind).facts as Readonly<
    Record<string, { tell: (value: unknown, nameOf: () => string) => Fact[] } | undefined>
  >
  return facts[field]?.tell(value, () => '').map(({ label }) => label) ?? []
}

/** A value with nothing but the part of it that these keys lead to. */
function only(value: unknown, within: readonly string[]): unknown {
  const [key, ...deeper] = within
  if (key === undefined || typeof value !== 'object' || value === null) return value
  const held: Readonly<Record<string, unknown>> = { ...value }
  return Object.hasOwn(held, key) ? { [key]: only(held[key], deeper) } : {}
}
