import type { Applied } from '@shared/ipc/contract'
import type { MergedScores } from '@shared/operations/merge-risks'
import { whoGoesOnFor } from './analyst'
import { moveDrafts } from './drafts'
import { perform } from './perform'
import { currentPreferences, prefer } from './preferences'
import { onCommit } from './project-store'

/** So many are kept of who was merged into whom; the oldest goes first. */
const MOST_KEPT = 200

/**
 * Makes one analyst of two. Whoever works as the one who goes, at any window, goes on as the other from the moment that
 * it is shown, and as before when it is undone.
 */
export function mergeAnalyst(analystId: string, intoId: string, scores: MergedScores): Promise<Applied | null> {
  const { [analystId]: _, ...others } = currentPreferences().goesOnAs
  const kept = Object.entries(others).slice(1 - MOST_KEPT)
  // Before it is done: no window is to show somebody else in between.
  prefer({ goesOnAs: Object.fromEntries([...kept, [analystId, intoId]]) })
  return perform({ name: 'analyst.merge', input: { analystId, intoId, scores } })
}

/** What is being typed as somebody who is merged into another is typed as the other. */
export function followMergedAnalysts(): () => void {
  return onCommit(({ changes }) => {
    for (const { kind, id, after } of changes) {
      const goesOn = kind === 'analysts' && after === null ? whoGoesOnFor(id) : null
      if (goesOn !== null) moveDrafts(id, goesOn)
    }
  })
}
