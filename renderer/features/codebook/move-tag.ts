import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import type { Applied } from '@shared/ipc/contract'
import type { Tag } from '@shared/kinds/tags'
import { siblingsOf } from '@shared/document/queries/tags'

/** Where a tag is dropped, relative to another. */
export type Landing = { tagId: string; at: 'before' | 'after' | 'on' }

/** Moves a tag before, after or under another one. */
export async function moveTag(tagId: string, landing: Landing): Promise<Applied | null> {
  const project = currentProject()
  const target = project.tags[landing.tagId]
  if (!target || landing.tagId === tagId) return null
  const input =
    landing.at === 'on'
      ? { tagId, parentId: target.id, beforeId: null }
      : { tagId, parentId: target.parentId, beforeId: landing.at === 'before' ? target.id : idAfter(target, tagId) }
  return await perform({ name: 'tag.move', input })
}

/** The sibling that stands after a tag once another has left its place. */
function idAfter(target: Tag, leavingId: string): string | null {
  const siblings = siblingsOf(currentProject(), target.parentId).filter(({ id }) => id !== leavingId)
  return siblings[siblings.findIndex(({ id }) => id === target.id) + 1]?.id ?? null
}

/** Where Alt with an arrow key takes a tag: up and down among its siblings, right under the one before, left out again. */
export function landingByKey(key: string, tag: Tag): Landing | null {
  const project = currentProject()
  const siblings = siblingsOf(project, tag.parentId)
  const index = siblings.findIndex(({ id }) => id === tag.id)
  const previous = siblings[index - 1]
  const next = siblings[index + 1]
  if (key === 'ArrowUp' && previous) return { tagId: previous.id, at: 'before' }
  if (key === 'ArrowDown' && next) return { tagId: next.id, at: 'after' }
  if (key === 'ArrowRight' && previous) return { tagId: previous.id, at: 'on' }
  if (key === 'ArrowLeft' && tag.parentId !== null) return { tagId: tag.parentId, at: 'after' }
  return null
}
