import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import type { Applied } from '@shared/ipc/contract'
import { type Tag, tagsAbove } from '@shared/kinds/tags'
import { flatTree, siblingsOf, tagTree } from '@shared/document/queries/tags'

/** Where tags are dropped, relative to another. */
export type Landing = { tagId: string; at: 'before' | 'after' | 'on' }

/** Moves tags before, after or under another one, in the order in which they stand in the tree, as one step. */
export async function moveTags(tagIds: readonly string[], landing: Landing): Promise<Applied | null> {
  const project = currentProject()
  const target = project.tags[landing.tagId]
  if (!target || tagIds.includes(landing.tagId)) return null
  const moving = inTreeOrder(tagIds)
  const to =
    landing.at === 'on'
      ? { parentId: target.id, beforeId: null }
      : { parentId: target.parentId, beforeId: landing.at === 'before' ? target.id : idAfter(target, moving) }
  const [tagId, ...others] = moving
  if (tagId === undefined) return null
  return await perform(
    others.length === 0
      ? { name: 'tag.move', input: { tagId, ...to } }
      : { name: 'tag.moveSeveral', input: { tagIds: moving, ...to } },
  )
}

function inTreeOrder(tagIds: readonly string[]): string[] {
  const wanted = new Set(tagIds)
  return flatTree(tagTree.ask(currentProject())).flatMap(({ tag }) => (wanted.has(tag.id) ? [tag.id] : []))
}

/** The sibling that stands after a tag once others have left their places. */
function idAfter(target: Tag, leaving: readonly string[]): string | null {
  const siblings = siblingsOf(currentProject(), target.parentId).filter(({ id }) => !leaving.includes(id))
  return siblings[siblings.findIndex(({ id }) => id === target.id) + 1]?.id ?? null
}

/** Those of the tags that stand under none of the others: where these go, the others go along. */
export function topOf(tagIds: readonly string[]): Tag[] {
  const { tags } = currentProject()
  const wanted = new Set(tagIds)
  const standsUnderOne = (tag: Tag): boolean => tagsAbove(tag, (id) => tags[id]).some(({ id }) => wanted.has(id))
  return inTreeOrder(tagIds).flatMap((id) => {
    const tag = tags[id]
    return tag && !standsUnderOne(tag) ? [tag] : []
  })
}

/**
 * Where Alt with an arrow key takes tags: up and down among the siblings of the first or last, right under the one before,
 * left out again; the other way round where lines begin at the right, as `keyAlong` says.
 */
export function landingByKey(key: string, moving: readonly Tag[]): Landing | null {
  const [first, last] = [moving[0], moving.at(-1)]
  if (!first || !last) return null
  const ids = new Set(moving.map(({ id }) => id))
  const siblings = siblingsOf(currentProject(), first.parentId)
  const previous = siblings.slice(0, Math.max(0, indexIn(siblings, first))).findLast(({ id }) => !ids.has(id))
  const around = siblingsOf(currentProject(), last.parentId)
  const next = around.slice(indexIn(around, last) + 1).find(({ id }) => !ids.has(id))
  if (key === 'ArrowUp' && previous) return { tagId: previous.id, at: 'before' }
  if (key === 'ArrowDown' && next) return { tagId: next.id, at: 'after' }
  if (key === 'ArrowRight' && previous) return { tagId: previous.id, at: 'on' }
  if (key === 'ArrowLeft' && first.parentId !== null) return { tagId: first.parentId, at: 'after' }
  return null
}

const indexIn = (tags: readonly Tag[], { id }: Tag): number => tags.findIndex((each) => each.id === id)
