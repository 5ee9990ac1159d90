import type { CopyPoint, Merge } from '@shared/kinds/merges'
import { entitiesOf, type Project } from '@shared/document/project'
import type { Side } from '@shared/merging/side'
import { Refusal } from '@shared/refusal'
import type { Segment } from '../storage/journal-history'
import type { Timeline } from './side-history'

/** The last moment that two copies have in common: where it lies in the history of one of them. */
export type CommonMoment = { side: Side; seq: number }

export type FoundMoment = {
  /** Null where none is known. */
  moment: CommonMoment | null
  /** Up to which change the journals of both are the same; 0 when they have nothing in common. */
  shared: number
  /** What was read of each to find it, newest first. */
  read: Record<Side, readonly Segment[]>
  /** The side whose journals, read as far as they are proven, end before its beginning; null where none do. */
  cutOff: Side | null
  /** Why the journals could not be read all the way, in words; null when they were. */
  unread: string | null
}

/**
 * Finds it in the journals, whose chain proves every line before it: the last line that both have, or the end of one copy
 * when it was merged into the other, if that is later.
 */
export async function commonMoment(mine: Timeline, theirs: Timeline): Promise<FoundMoment> {
  const search = new Search(mine, theirs)
  try {
    await search.run()
    return { ...search.found(), unread: null }
  } catch (error) {
    if (error instanceof Refusal) return { ...search.found(), unread: error.message }
    throw error
  }
}

type MergedAt = { merge: Merge; seq: number }

class Search {
  readonly #mine: Reading
  readonly #theirs: Reading
  #shared = 0

  constructor(mine: Timeline, theirs: Timeline) {
    this.#mine = new Reading(mine, theirs.project)
    this.#theirs = new Reading(theirs, mine.project)
  }

  /** Goes back through both side by side: a journal that both have has the same number in each. */
  async run(): Promise<void> {
    let [here, there] = [await this.#mine.next(), await this.#theirs.next()]
    while (here && there && this.#shared === 0) {
      if (here.epoch === there.epoch) {
        this.#shared = sharedIn(here, there)
        ;[here, there] = [await this.#mine.next(), await this.#theirs.next()]
      } else if (here.epoch > there.epoch) here = await this.#mine.next()
      else there = await this.#theirs.next()
    }
    if (this.#shared > 0) return
    // Copies of different beginnings: one may have been merged into the other all the same.
    await this.#mine.rest()
    await this.#theirs.rest()
  }

  found(): Omit<FoundMoment, 'unread'> {
    const shared = this.#shared
    const read = { mine: this.#mine.read, theirs: this.#theirs.read }
    const cutOff = (['mine', 'theirs'] as const).find((side) => (read[side].at(-1)?.after.seq ?? 0) > 0) ?? null
    const [here, there] = [this.#mine.merged, this.#theirs.merged].map((each) =>
      each && each.seq > shared ? each : null,
    )
    if (here && (!there || key(here) > key(there)))
      return { moment: { side: 'mine', seq: here.seq }, shared, read, cutOff }
    if (there) return { moment: { side: 'theirs', seq: there.seq }, shared, read, cutOff }
    return { moment: shared === 0 ? null : { side: 'mine', seq: shared }, shared, read, cutOff }
  }
}

/** Each may have been merged into the other: what was done later knows of more. */
const key = ({ merge: { mergedAt, id } }: MergedAt): string => `${mergedAt} ${id}`

/** The journals of one copy, newest first, looked through for moments at which it was merged into the other. */
class Reading {
  /** The latest such moment. */
  merged: MergedAt | null = null
  readonly read: Segment[] = []
  readonly #segments: AsyncGenerator<Segment>
  readonly #wanted: ReadonlyMap<string, Merge>

  constructor({ history }: Timeline, other: Project) {
    this.#segments = history.segments()
    this.#wanted = new Map(entitiesOf(other, 'merges').map((merge) => [pointKey(merge.point), merge]))
  }

  async next(): Promise<Segment | null> {
    const next = await this.#segments.next()
    if (next.done) return null
    const { value } = next
    this.read.push(value)
    for (const { seq, chain } of value.entries) {
      const merge = this.#wanted.get(pointKey({ epoch: value.epoch, seq, chain }))
      if (merge && seq > (this.merged?.seq ?? 0)) this.merged = { merge, seq }
    }
    return value
  }

  async rest(): Promise<void> {
    while (await this.next());
  }
}

const pointKey = ({ epoch, seq, chain }: CopyPoint): string => `${epoch} ${seq} ${chain}`

/** The last change that two journals of one number have in common; 0 when not even their first line is the same. */
function sharedIn(one: Segment, other: Segment): number {
  let seq = 0
  for (const [index, entry] of one.entries.entries()) {
    const beside = other.entries[index]
    if (beside?.chain !== entry.chain || beside.offset !== entry.offset) break
    seq = entry.seq
  }
  return seq
}
