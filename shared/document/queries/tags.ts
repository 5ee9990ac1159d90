import { byPosition } from '../../kinds/kind'
import { type Tag, TAG_COLOURS, TAG_LINES } from '../../kinds/tags'
import { idsNaming } from '../indexes/foreign-keys'
import type { Project } from '../project'
import { positionAfter, query, tagsInOrder } from './query'

export type TagNode = { id: string; tag: Tag; children: TagNode[] }

/** The codebook as it is nested. */
export const tagTree = query(['tags'], (project): TagNode[] => {
  const nodes = new Map(
    Object.values(project.tags).map((tag): [string, TagNode] => [tag.id, { id: tag.id, tag, children: [] }]),
  )
  const roots: TagNode[] = []
  for (const node of nodes.values()) {
    const parent = node.tag.parentId === null ? undefined : nodes.get(node.tag.parentId)
    ;(parent?.children ?? roots).push(node)
  }
  for (const children of [roots, ...[...nodes.values()].map((node) => node.children)]) {
    children.sort((left, right) => byPosition(left.tag, right.tag))
  }
  return roots
})

/** The tree from top to bottom, with how deep each tag lies (0 for a root). */
export function flatTree(roots: readonly TagNode[], depth = 0): { tag: Tag; depth: number }[] {
  return roots.flatMap(({ tag, children }) => [{ tag, depth }, ...flatTree(children, depth + 1)])
}

/** Passages per tag id. */
export const tagCounts = query(
  ['passages', 'tags'],
  (project): ReadonlyMap<string, number> =>
    new Map(Object.keys(project.tags).map((id) => [id, idsNaming(project, 'passages', 'tagIds', id).size])),
)

export const siblingsOf = (project: Project, parentId: string | null): Tag[] =>
  tagsInOrder.ask(project).filter((tag) => tag.parentId === parentId)

/** A tag that can be created as it is: with the colour and line used least so far, after its siblings. */
export function newTag(project: Project, id: string, name: string, parentId: string | null = null): Tag {
  return {
    id,
    parentId,
    position: positionAfter(siblingsOf(project, parentId)),
    name,
    ...leastUsedLook(Object.values(project.tags)),
    definition: '',
    include: '',
    exclude: '',
    shortcut: firstFreeShortcut(Object.values(project.tags)),
  }
}

type Look = Pick<Tag, 'colour' | 'line'>

/** All colours with one line before any with the next, so that the ninth tag does not look like the first. */
const LOOKS: readonly Look[] = TAG_LINES.flatMap((line) =>
  TAG_COLOURS.map((colour) => (line === 'solid' ? { colour } : { colour, line })),
)
const lookKey = ({ colour, line }: Look) => `${colour} ${line ?? 'solid'}`

function leastUsedLook(tags: readonly Tag[]): Look {
  const uses = new Map<string, number>()
  for (const tag of tags) uses.set(lookKey(tag), (uses.get(lookKey(tag)) ?? 0) + 1)
  const usesOf = (look: Look) => uses.get(lookKey(look)) ?? 0
  return LOOKS.reduce((least, look) => (usesOf(look) < usesOf(least) ? look : least))
}

function firstFreeShortcut(tags: readonly Tag[]): number | null {
  const taken = new Set(tags.map(({ shortcut }) => shortcut))
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => !taken.has(digit)) ?? null
}
