import type { Tag } from '@shared/kinds/tags'
import { currentProject, currentFolderId } from './project-store'

/** More are not recent. */
const MOST = 50

/** Ids of the tags used in this window in one project, the latest first. */
let recent: { folderId: string; ids: readonly string[] } = { folderId: '', ids: [] }

const idsNow = (): readonly string[] => (recent.folderId === currentFolderId() ? recent.ids : [])

/** A tag was used. */
export function rememberTag(tagId: string): void {
  recent = { folderId: currentFolderId(), ids: [tagId, ...idsNow().filter((id) => id !== tagId)].slice(0, MOST) }
}

/** The tags used in this window since the project was opened, the latest first, as they are now. */
export function recentTags(): Tag[] {
  const { tags } = currentProject()
  return idsNow().flatMap((id) => tags[id] ?? [])
}

export function forgetRecentTags(): void {
  recent = { folderId: '', ids: [] }
}
