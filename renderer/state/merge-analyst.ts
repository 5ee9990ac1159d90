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
  noteGoingOn({ [analystId]: intoId })
  return perform({ name: 'analyst.merge', input: { analystId, intoId, scores } })
}

/** Notes who goes on as whom, before it is done: no window is to show somebody else in between. */
export function noteGoingOn(added: Readonly<Record<string, string>>): void {
  const news = Object.entries(added)
  if (news.length === 0) return
  const others = Object.entries(currentPreferences().goesOnAs).filter(([id]) => !Object.hasOwn(added, id))
  prefer({ goesOnAs: Object.fromEntries([...others, ...news].slice(-MOST_KEPT)) })
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
