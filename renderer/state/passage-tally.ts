import type { Change, Project } from '@shared/document/document'
import type { Passage } from '@shared/kinds/model'
import { passageCounts } from '@shared/document/queries/query'
import { tagCounts } from '@shared/document/queries/tags'
import { currentProject, onCommit } from './project-store'
import { createStore, useStore } from './store'

/** How many passages each source and each tag has. */
export type PassageTally = { bySource: ReadonlyMap<string, number>; byTag: ReadonlyMap<string, number> }

const tally = createStore<PassageTally>({ bySource: new Map(), byTag: new Map() })
let counted: Project | null = null

/** The counts, kept change by change: counting 50,000 passages anew would be felt with every tag. */
export function usePassageTally(): PassageTally {
  if (counted !== currentProject()) count()
  return useStore(tally)
}

function count(): void {
  counted = currentProject()
  tally.set({ bySource: passageCounts.ask(counted), byTag: tagCounts.ask(counted) })
}

type Counts = Map<string, number>

const bump = (counts: Counts, key: string, amount: 1 | -1) => counts.set(key, (counts.get(key) ?? 0) + amount)

function add(counts: { bySource: Counts; byTag: Counts }, passage: Passage | null, amount: 1 | -1): void {
  if (!passage) return
  bump(counts.bySource, passage.sourceId, amount)
  for (const tagId of passage.tagIds) bump(counts.byTag, tagId, amount)
}

onCommit(({ changes }) => {
  const moved = changes.filter((change): change is Change<'passages'> => change.kind === 'passages')
  if (moved.length === 0 || counted !== currentProject()) return
  const next = { bySource: new Map(tally.get().bySource), byTag: new Map(tally.get().byTag) }
  for (const { before, after } of moved) {
    add(next, before, -1)
    add(next, after, 1)
  }
  tally.set(next)
})
