import type { Change } from '@shared/document/change'
import { assertRoundsKeptInMerge } from '@shared/document/closed-rounds'
import { assertTaggingsKept } from '@shared/document/closed-taggings'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, type Project } from '@shared/document/project'
import { KINDS } from '@shared/kinds/registry'
import type { Decisions } from '@shared/merging/conflict'
import type { Copies } from '@shared/merging/compare-copies'
import type { Merged } from '@shared/merging/merged'
import { type Decision, keyOf } from '@shared/merging/side'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween } from '../at-once'
import { merge, mirrored } from './merge'
import { after, afterRound, anyHistory, beforeParting, judged, underWay } from './random-histories'

const RUNS = { numRuns: process.env['ASSAY_FAULTS'] === 'full' ? 5_000 : 60 }

/** Decides each conflict somehow, always the same for a seed. */
function decisionsBy(seed: number, copies: Copies): Decisions {
  const { conflicts } = merge(copies)
  const decisions = new Map<string, Decision>()
  for (const [index, { key, canBeBoth }] of conflicts.toSorted(byKey).entries()) {
    const decision = (['mine', 'theirs', 'both'] as const)[(seed + index * index) % 3] ?? 'mine'
    decisions.set(key, decision === 'both' && !canBeBoth ? 'theirs' : decision)
  }
  return (key) => decisions.get(key) ?? null
}
const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1)

const parted = fc
  .record({
    ancestor: fc.constantFrom(beforeParting(), afterRound(), underWay(), judged()),
    here: anyHistory('m'),
    there: anyHistory('o'),
    seed: fc.nat(1_000),
  })
  .map(({ ancestor, here, there, seed }) => ({
    ancestor,
    mine: after(ancestor, here, 'ann', '09'),
    theirs: after(ancestor, there, 'ben', '10'),
    seed,
  }))

/** The changes that the merge makes to a copy, but to what was to be kept as the other copy has it. */
function changesTo(side: Project, { project, settled }: Merged): Change[] {
  return changesBetween(side, project).filter(({ kind, id }) => !settled.has(keyOf(kind, id)))
}

const ids = (project: Project): string[] => KINDS.flatMap((kind) => Object.keys(project[kind]))

test('merging A into B gives what merging B into A gives, with the same conflicts', () => {
  fc.assert(
    fc.property(parted, ({ ancestor, mine, theirs, seed }) => {
      const decided = decisionsBy(seed, { ancestor, mine, theirs })
      const here = merge({ ancestor, mine, theirs }, decided)
      const there = merge({ ancestor, mine: theirs, theirs: mine }, mirrored(decided))
      expect(there.project).toEqual(here.project)
      expect(there.conflicts.map(({ key }) => key).toSorted()).toEqual(here.conflicts.map(({ key }) => key).toSorted())
    }),
    RUNS,
  )
})

test('what is merged breaks nothing, and everything is in it or counted as gone', () => {
  fc.assert(
    fc.property(parted, ({ ancestor, mine, theirs, seed }) => {
      const decided = decisionsBy(seed, { ancestor, mine, theirs })
      const { project, counts, compared } = merge({ ancestor, mine, theirs }, decided)
      expect(breachesIn(project)).toEqual([])
      for (const { kind, mine: here, theirs: there, both, gone, after: left } of counts)
        expect([kind, left]).toEqual([kind, here + there - both - gone])
      const changes = changesBetween(mine, project)
      const copy = structuredClone(mine)
      applyChanges(copy, changes)
      expect(copy).toEqual(project)
      const both = new Set([...ids(compared.mine), ...ids(compared.theirs)])
      expect(ids(project).filter((id) => !both.has(id))).toEqual([])
    }),
    RUNS,
  )
})

test('what closed rounds, signed sessions and blind taggings keep is as one of the copies has it', () => {
  fc.assert(
    fc.property(parted, ({ ancestor, mine, theirs, seed }) => {
      const decided = decisionsBy(seed, { ancestor, mine, theirs })
      const merged = merge({ ancestor, mine, theirs }, decided)
      for (const side of [merged.compared.mine, merged.compared.theirs]) {
        const changes = changesTo(side, merged)
        atOnce(assertRoundsKeptInMerge(side, null, changes))
        atOnce(assertTaggingsKept(side, null, changes))
      }
    }),
    RUNS,
  )
})

test('merging the same copies again, in either direction, changes nothing and asks nothing', () => {
  fc.assert(
    fc.property(parted, ({ ancestor, mine, theirs, seed }) => {
      const decided = decisionsBy(seed, { ancestor, mine, theirs })
      const { project } = merge({ ancestor, mine, theirs }, decided)
      for (const copies of [
        { ancestor: theirs, mine: project, theirs },
        { ancestor: theirs, mine: theirs, theirs: project },
        { ancestor: mine, mine, theirs: project },
      ]) {
        const again = merge(copies)
        expect(again.conflicts).toEqual([])
        expect(changesBetween(project, again.project)).toEqual([])
      }
    }),
    RUNS,
  )
})

test('a copy that was not worked on changes nothing, and takes all that was done', () => {
  fc.assert(
    fc.property(parted, ({ ancestor, mine: worked }) => {
      const here = merge({ ancestor, mine: worked, theirs: ancestor })
      const there = merge({ ancestor, mine: ancestor, theirs: worked })
      expect([here.conflicts, there.conflicts]).toEqual([[], []])
      // What was taken away and made again has the id that it had.
      expect(here.project).toEqual(here.compared.mine)
      expect(there.project).toEqual(there.compared.theirs)
    }),
    RUNS,
  )
})

test('without a common ancestor nothing that is on either side goes, whichever side merges', () => {
  fc.assert(
    fc.property(parted, ({ mine, theirs, seed }) => {
      const decided = decisionsBy(seed, { ancestor: null, mine, theirs })
      const here = merge({ ancestor: null, mine, theirs }, decided)
      const there = merge({ ancestor: null, mine: theirs, theirs: mine }, mirrored(decided))
      expect(there.project).toEqual(here.project)
      // A rating whose evidence and alternative were moved apart stands in words.
      const parts = (kind: string) =>
        here.joined.filter((each) => each.kind === kind).length +
        [...here.settled].filter((key) => key.startsWith(`${kind}/`)).length
      expect(here.counts.filter(({ kind, gone }) => kind !== 'bearings' && gone > parts(kind))).toEqual([])
      expect(breachesIn(here.project)).toEqual([])
    }),
    RUNS,
  )
})
