import { type Tag, TAG_COLOURS, TAG_LINES } from '../../kinds/tags'
import { proposeLetters } from '../../kinds/tag-letters'
import { LIMITS } from '../../limits'
import { idsNaming } from '../indexes/foreign-keys'
import { entitiesOf, entity, type Project } from '../project'
import { positionAfter, query, tagsInOrder } from './query'
import { lettersOfTags } from './tag-letters'

export type TagNode = { id: string; tag: Tag; children: TagNode[] }

/**
 * The codebook as it is nested, with every tag once. In a damaged project a tag that stands under itself is shown at the
 * top, and one that stands too deep beside the one above it, so that both can be moved.
 */
export const tagTree = query(['tags'], (project): TagNode[] => {
  const tags = tagsInOrder.ask(project)
  const under = new Map<string | null, Tag[]>()
  for (const tag of tags) {
    const parentId = tag.parentId !== null && entity(project, 'tags', tag.parentId) ? tag.parentId : null
    const siblings = under.get(parentId)
    if (siblings) siblings.push(tag)
    else under.set(parentId, [tag])
  }
  const roots: TagNode[] = []
  const placed = new Set<string>()
  const place = (first: readonly Tag[]): void => {
    const waiting = [{ siblings: first, into: roots, level: 1 }]
    for (const { siblings, into, level } of waiting) {
      for (const tag of siblings.filter(({ id }) => !placed.has(id))) {
        placed.add(tag.id)
        const node: TagNode = { id: tag.id, tag, children: [] }
        into.push(node)
        const deepest = level === LIMITS.treeLevels
        const below = deepest ? { into, level } : { into: node.children, level: level + 1 }
        waiting.push({ siblings: under.get(tag.id) ?? [], ...below })
      }
    }
  }
  place(under.get(null) ?? [])
  for (const tag of tags) place([tag])
  return roots
})

/** Tags with all under them; also in a damaged project, where tags may stand in a circle. */
export function withThoseUnder(project: Project, tagIds: Iterable<string>): ReadonlySet<string> {
  const all = new Set(tagIds)
  for (const id of all) for (const under of idsNaming(project, 'tags', 'parentId', id)) all.add(under)
  return all
}

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
    shortcut: firstFreeDigit(project),
    letters: proposeLetters(name, new Set(lettersOfTags.ask(project).values())),
  }
}

/** How a tag looks. */
export type Look = Pick<Tag, 'colour' | 'line'>

/** All colours with one line before any with the next, so that the ninth tag does not look like the first. */
export const LOOKS: readonly Look[] = TAG_LINES.flatMap((line) =>
  TAG_COLOURS.map((colour) => (line === 'solid' ? { colour } : { colour, line })),
)
/** The same for tags that look alike. */
export const lookKey = ({ colour, line }: Look): string => `${colour} ${line ?? 'solid'}`

function leastUsedLook(tags: readonly Tag[]): Look {
  const uses = new Map<string, number>()
  for (const tag of tags) uses.set(lookKey(tag), (uses.get(lookKey(tag)) ?? 0) + 1)
  const usesOf = (look: Look) => uses.get(lookKey(look)) ?? 0
  return LOOKS.reduce((least, look) => (usesOf(look) < usesOf(least) ? look : least))
}

/** The first digit that no tag and no set has. */
function firstFreeDigit(project: Project): number | null {
  const taken = new Set(
    [...entitiesOf(project, 'tags'), ...entitiesOf(project, 'tagSets')].map(({ shortcut }) => shortcut),
  )
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => !taken.has(digit)) ?? null
}
