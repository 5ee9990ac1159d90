import type { Project } from '../document/project'
import { tagLabels } from '../document/queries/tag-names'
import { flatTree, tagTree } from '../document/queries/tags'
import type { Passage } from '../kinds/passages'
import type { Steps } from '../steps'
import type { CountHead } from './count-table'
import { retrievalWords } from './retrieval-words'

/** More columns than this are no table that anybody reads. */
export const MOST_TAGS = 40

/** The passages of a list by tag; with those of the tags below it, or not. */
export type TagsOfPassages = {
  /** The tags that the passages have, those used most, in the order of the codebook. */
  heads: CountHead[]
  /** In the order of the list. */
  byTag: ReadonlyMap<string, readonly Passage[]>
  /** The tags that a passage counts for. */
  of: (passage: Passage) => readonly string[]
  notes: string[]
}

/** Sorts passages by what they are tagged with. */
export function* tagsOfPassages(
  project: Project,
  passages: readonly Passage[],
  withChildren: boolean,
): Steps<TagsOfPassages> {
  const inOrder = flatTree(tagTree.ask(project))
  const above = linesUp(inOrder)
  const of = ({ tagIds }: Passage): string[] =>
    withChildren ? [...new Set(tagIds.flatMap((id) => above.get(id) ?? []))] : tagIds.filter((id) => above.has(id))
  const byTag = new Map<string, Passage[]>()
  for (const passage of passages) {
    for (const id of of(passage)) {
      const those = byTag.get(id)
      if (those) those.push(passage)
      else byTag.set(id, [passage])
    }
    yield
  }
  const used = inOrder.filter(({ tag }) => byTag.has(tag.id))
  const fewest = used.map(({ tag }) => byTag.get(tag.id)?.length ?? 0).toSorted((left, right) => right - left)
  const least = fewest[MOST_TAGS - 1] ?? 0
  const shown = used.filter(({ tag }) => (byTag.get(tag.id)?.length ?? 0) >= least).slice(0, MOST_TAGS)
  const left = used.length - shown.length
  const labels = tagLabels.ask(project)
  return {
    heads: shown.map(({ tag, depth }) => ({
      id: tag.id,
      name: labels.get(tag.id) ?? tag.name,
      tag: { colour: tag.colour, depth },
    })),
    byTag,
    of,
    notes: left > 0 ? [retrievalWords.tagsNotShown(left)] : [],
  }
}

/** Each tag with those it stands under, itself first. */
function linesUp(inOrder: ReturnType<typeof flatTree>): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  const path: string[] = []
  for (const { tag, depth } of inOrder) {
    path.length = depth
    path.push(tag.id)
    lines.set(tag.id, path.toReversed())
  }
  return lines
}
