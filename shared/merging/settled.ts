import { type Change, isSame } from '../document/change'
import { changesBetween } from '../document/changes-between'
import { sessionsNotKept } from '../document/closed-rounds'
import { taggingsNotKept } from '../document/closed-taggings'
import { eachOf, entity, type Project } from '../document/project'
import { type Entity, type Kind, kindOf } from '../kinds/registry'
import type { Steps } from '../steps'
import type { Conflict } from './conflict'
import { thingsIn } from './describe-conflict'
import { keyOf } from './side'
import { mergingWords } from './merging-words'

/** A session or blind tagging of which only what one copy has can be kept. */
export type Settled = {
  kind: 'sessions' | 'taggings'
  id: string
  /** All that belongs to it in either copy, by `keyOf`. */
  parts: ReadonlyMap<string, Part>
}

export type Part = { kind: Kind; id: string; mine: Entity | null; theirs: Entity | null }

type Sides = { mine: Project; theirs: Project }

const OF_SESSIONS = ['sessions', 'rounds', 'answers', 'ballots', 'comments', 'dissents'] as const
const OF_ROUNDS: readonly Kind[] = ['rounds', 'answers', 'ballots']
const OF_TAGGINGS = ['taggings', 'proposals', 'decisions'] as const

/**
 * Sessions and taggings of which the merged project would change what a copy has settled: answers of a closed round,
 * what a signed session says, what was tagged blind.
 */
export function* disputedSettled(merged: Project, sides: Sides, conflicts: Iterable<Conflict>): Steps<Settled[]> {
  const sessionIds = yield* roundsOfOneNumber(merged)
  const taggingIds = new Set<string>()
  // Whatever would be decided of these changes what one copy has settled.
  for (const conflict of conflicts) {
    const value = entity<Kind>(merged, conflict.kind, conflict.id)
    const sessionId = value ? sessionOf(merged, conflict.kind, value) : null
    if (sessionId !== null && mayUnsettle(conflict, sessionId, sides)) sessionIds.add(sessionId)
    if (value && (conflict.kind === 'taggings' || conflict.kind === 'proposals'))
      taggingIds.add('taggingId' in value ? value.taggingId : value.id)
  }
  for (const side of [sides.mine, sides.theirs]) {
    const changes = yield* changesBetween(side, merged, [...OF_SESSIONS, ...OF_TAGGINGS])
    for (const id of yield* sessionsNotKept(side, changes)) sessionIds.add(id)
    for (const id of yield* taggingsNotKept(side, changes)) taggingIds.add(id)
    for (const id of signedBefore(side, merged, changes)) sessionIds.add(id)
  }
  const found: Settled[] = []
  for (const id of [...sessionIds].toSorted())
    found.push({ kind: 'sessions', id, parts: yield* partsOf('sessions', id, sides) })
  for (const id of [...taggingIds].toSorted())
    found.push({ kind: 'taggings', id, parts: yield* partsOf('taggings', id, sides) })
  return found
}

/** Fields of a session that those who answered were told of, or that its signature is about. */
const PROMISED: readonly string[] = ['named', 'reviewedAt', 'signedAt', 'signedBy']

function mayUnsettle(conflict: Conflict, sessionId: string, { mine, theirs }: Sides): boolean {
  const isSigned = [mine, theirs].some((side) => typeof entity(side, 'sessions', sessionId)?.signedAt === 'string')
  if (isSigned || OF_ROUNDS.includes(conflict.kind)) return true
  return (
    conflict.kind === 'sessions' &&
    conflict.what === 'changed' &&
    conflict.fields.some((each) => PROMISED.includes(each))
  )
}

/** Each copy may have gone on with a round of its own. */
function* roundsOfOneNumber(merged: Project): Steps<Set<string>> {
  const [numbers, sessionIds] = [new Set<string>(), new Set<string>()]
  for (const { sessionId, number } of eachOf(merged, 'rounds')) {
    const place = `${sessionId} ${number}`
    if (numbers.has(place)) sessionIds.add(sessionId)
    numbers.add(place)
    yield
  }
  return sessionIds
}

/** Sessions that are signed in a copy and would get what they did not have then. */
const signedBefore = (side: Project, merged: Project, changes: readonly Change[]): string[] =>
  changes.flatMap((change) => {
    const value = change.after ?? change.before
    const id = value === null ? null : sessionOf(merged, change.kind, value)
    return id !== null && typeof entity(side, 'sessions', id)?.signedAt === 'string' && entity(merged, 'sessions', id)
      ? [id]
      : []
  })

function* partsOf(kind: Settled['kind'], id: string, { mine, theirs }: Sides): Steps<Map<string, Part>> {
  const parts = new Map<string, Part>()
  const of = kind === 'sessions' ? sessionOf : taggingOf
  for (const partKind of kind === 'sessions' ? OF_SESSIONS : OF_TAGGINGS) {
    for (const side of [mine, theirs]) {
      for (const each of eachOf<Kind>(side, partKind)) {
        yield
        if (of(side, partKind, each) !== id) continue
        const [here, there] = [mine, theirs].map((project) => entity<Kind>(project, partKind, each.id) ?? null)
        parts.set(keyOf(partKind, each.id), { kind: partKind, id: each.id, mine: here ?? null, theirs: there ?? null })
      }
    }
  }
  return parts
}

/** The session that something belongs to; null for what belongs to none. */
function sessionOf(project: Project, kind: Kind, value: Entity): string | null {
  if (kind === 'sessions') return value.id
  if ('sessionId' in value) return value.sessionId
  return 'roundId' in value ? (entity(project, 'rounds', value.roundId)?.sessionId ?? null) : null
}

const taggingOf = (_project: Project, kind: Kind, value: Entity): string | null =>
  kind === 'taggings' ? value.id : 'taggingId' in value ? value.taggingId : null

/** Puts what belongs to one of them into the project as one copy has it. Keys of answers that were handed in stay. */
export function keepSide(project: Project, parts: Iterable<Part>, side: 'mine' | 'theirs'): void {
  for (const { kind, id, mine, theirs } of parts) {
    const table = project[kind] as Record<string, Entity>
    const kept = side === 'mine' ? mine : theirs
    if (kept) table[id] = kept
    else delete table[id]
  }
}

/** What was settled here and goes without a question, since only the copy went on from what both had. */
export function settledInCopy(project: Project, { kind, id, parts }: Settled): string[] {
  const gone = [...parts.values()].filter(
    (part) => part.mine !== null && !isSame(entity<Kind>(project, part.kind, part.id) ?? null, part.mine),
  )
  const settled = entity<Kind>(project, kind, id)
  if (gone.length === 0 || !settled || !('name' in settled)) return []
  return [mergingWords.settledTaken(kindOf(kind).one, settled.name, thingsIn(gone), gone.length)]
}
