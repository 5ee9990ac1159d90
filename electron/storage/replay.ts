import type { Steps } from '@shared/steps'
import type { Tables } from '@shared/migrations/steps'
import { migrate } from '@shared/migrations/migrate'
import type { JournalContents, JournalEntry } from './journal-reader'
import type { JournalHeader } from './journal-record'
import type { Point, Snapshot } from './snapshot'
import { afterOf, Misfit, type StoredCommit } from './stored-change'

export type Replay = {
  tables: Tables
  format: number
  /** How far the journals could be proven. */
  end: Point
  /** The journal the end lies in, when it is the last one and proven to its last byte: new changes go on there. */
  goesOn: JournalContents | null
  /** Unfinished last write after the end: never acknowledged, nothing is missing. */
  unfinished: JournalContents | null
  /** Why acknowledged changes may be missing after the end; null when none can be. */
  loss: Loss | null
  /** Changes applied on top of the snapshot. */
  applied: number
}

export type Loss = {
  path: string
  why: 'missing' | 'mispaired' | 'damaged' | 'forked' | 'overwritten' | { unreadable: string }
  linesAfter: number
}

/**
 * The snapshot and every proven change after its point. Entities are not checked here. The journals come ascending; of
 * several with one number, as a foreign history pack may bring, the one that proves the most comes first.
 */
export function* replay(snapshot: Snapshot, journals: readonly JournalContents[]): Steps<Replay> {
  const tables = yield* tablesOf(snapshot)
  let { format } = snapshot
  let applied = 0
  const ended = (end: Point, outcome: Partial<Replay>): Replay => {
    return { tables, format, end, applied, goesOn: null, unfinished: null, loss: null, ...outcome }
  }

  const named = journals.filter(({ epoch }) => epoch === snapshot.point.epoch)
  let current = goingOn(
    named.filter((each) => indexOfPoint(each, snapshot.point) !== -1),
    journals,
  )
  if (current === undefined) {
    const loss = named[0] ? lossIn(named[0], 'mispaired', 0) : { path: '', why: 'missing' as const, linesAfter: 0 }
    return ended(snapshot.point, { loss })
  }
  let from = indexOfPoint(current, snapshot.point)

  for (;;) {
    const next = successor(current, journals)
    const last = next?.link ?? current.entries.length - 1
    for (let index = from + 1; index <= last; index += 1) {
      const commits = commitsOf(current.entries.slice(index, index + 1))
      if (!(yield* applyCommits(tables, commits))) {
        const linesAfter = current.entries.length - index + current.linesAfterDamage
        return ended(pointAt(current, index - 1), { loss: lossIn(current, 'damaged', linesAfter) })
      }
      applied += commits.length
    }
    if (next === null) break
    if (next.journal.header.format > format) {
      migrate(tables, format, next.journal.header.format)
      format = next.journal.header.format
    }
    current = next.journal
    from = 0
  }

  const end = pointAt(current, current.entries.length - 1)
  if (current.linesAfterDamage > 0) {
    return ended(end, { loss: { path: current.path, why: 'damaged', linesAfter: current.linesAfterDamage } })
  }
  const used = current
  const orphan = journals.find((each) =>
    each.epoch > end.epoch ? mayHoldChanges(each, end) : each.epoch === end.epoch && partsFrom(used, each),
  )
  if (orphan) return ended(end, { loss: lossIn(orphan, 'forked', orphan.entries.length) })
  if (current.proven < current.size) return ended(end, { unfinished: current })
  const isLast = journals.every(({ epoch }) => epoch <= end.epoch)
  return ended(end, { goesOn: isLast && !current.packed ? current : null })
}

/** Where things stand after a line that is there. */
function pointAt({ epoch, entries }: JournalContents, index: number): Point {
  const entry = entries[index]
  if (entry === undefined) throw new Error(`Journal ${epoch} has no line ${index}`)
  return { epoch, seq: entry.seq, chain: entry.chain }
}

const lossIn = ({ path, unreadable }: JournalContents, why: Loss['why'], linesAfter: number): Loss =>
  unreadable === null ? { path, why, linesAfter } : { path, why: { unreadable }, linesAfter }

/** The same when the project was closed in order: no write was cut off then, so what cannot be proven is damage. */
export function closedInOrder(replayed: Replay): Replay {
  const { unfinished } = replayed
  if (unfinished === null) return replayed
  return { ...replayed, unfinished: null, loss: { path: unfinished.path, why: 'overwritten', linesAfter: 0 } }
}

export function commitsOf(entries: readonly JournalEntry[]): StoredCommit[] {
  return entries.flatMap(({ record }) => (record.type === 'commits' ? record.commits : []))
}

/** Tables by id; throws when two rows of a table have one id. */
export function* tablesOf({ rows }: Snapshot): Steps<Tables> {
  const tables: Tables = new Map()
  for (const [name, entities] of Object.entries(rows)) {
    const table = new Map<string, unknown>()
    for (const each of entities) {
      table.set(idOf(each), each)
      yield
    }
    if (table.size !== entities.length) throw new Error(`${name} holds one thing twice`)
    tables.set(name, table)
  }
  return tables
}

/** Puts the commits of one line into the tables; false, and nothing put, when one does not fit what is there. */
function* applyCommits(tables: Tables, commits: readonly StoredCommit[]): Steps<boolean> {
  const rows = new Map<string, { kind: string; id: string; row: unknown }>()
  try {
    for (const change of commits.flatMap(({ changes }) => changes)) {
      const { kind, id } = change
      const key = `${kind} ${id}`
      const before = rows.has(key) ? rows.get(key)?.row : tables.get(kind)?.get(id)
      rows.set(key, { kind, id, row: afterOf(change, before) })
      yield
    }
  } catch (error) {
    if (error instanceof Misfit) return false
    throw error
  }
  for (const { kind, id, row } of rows.values()) setRow(tables, kind, id, row)
  return true
}

function setRow(tables: Tables, kind: string, id: string, row: unknown): void {
  const table = tables.get(kind) ?? new Map<string, unknown>()
  tables.set(kind, table)
  if (row === null) table.delete(id)
  else table.set(id, row)
}

function idOf(row: unknown): string {
  if (typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string') return row.id
  throw new Error('An entity has no id')
}

/** The line after which things stood at that point; -1 when it is not in this journal. */
export function indexOfPoint({ entries }: JournalContents, { seq, chain }: Pick<Point, 'seq' | 'chain'>): number {
  return entries.findLastIndex((entry) => entry.chain === chain && entry.seq === seq)
}

/**
 * The line of `before` after which a journal with this header goes on; -1 when it does not. Only a journal that was
 * started after a failure may leave out lines at the end.
 */
export function linkIn(before: JournalContents, { after, cut }: JournalHeader): number {
  const link = indexOfPoint(before, after)
  return cut || link === before.entries.length - 1 ? link : -1
}

/**
 * The journal that goes on after this one. The latest that links to it counts: an earlier one with the same link was
 * never used.
 */
function successor(
  current: JournalContents,
  journals: readonly JournalContents[],
): { journal: JournalContents & { header: object }; link: number } | null {
  const linked = journals.filter(
    ({ epoch, header }) => epoch > current.epoch && header !== null && linkIn(current, header) !== -1,
  )
  const journal = goingOn(
    linked.filter(({ epoch }) => epoch === linked.at(-1)?.epoch),
    journals,
  )
  if (!journal?.header) return null
  return { journal: { ...journal, header: journal.header }, link: linkIn(current, journal.header) }
}

/** Of several journals with one number the one that a later one goes on from, otherwise the first. */
function goingOn(
  versions: readonly JournalContents[],
  journals: readonly JournalContents[],
): JournalContents | undefined {
  if (versions.length < 2) return versions[0]
  const isLinked = (each: JournalContents): boolean =>
    journals.some(({ epoch, header }) => epoch > each.epoch && header !== null && linkIn(each, header) !== -1)
  return versions.find(isLinked) ?? versions[0]
}

/** True when both begin as one and the other goes on with what this one does not hold: two computers wrote to it. */
function partsFrom(one: JournalContents, other: JournalContents): boolean {
  const last = other.entries.at(-1)
  return other.entries[0]?.chain === one.entries[0]?.chain && last !== undefined && indexOfPoint(one, last) === -1
}

/** False for a journal that was started but never used, as a crash or a full disk leaves it. */
function mayHoldChanges({ header, entries, linesAfterDamage, unreadable }: JournalContents, end: Point): boolean {
  if (unreadable !== null) return true
  return entries.length > 1 || linesAfterDamage > 0 || (header !== null && header.after.seq > end.seq)
}
