import { lettersFrom } from '../../kinds/tag-letters'
import type { Tag } from '../../kinds/tags'
import { foldedWords } from '../../search/folded-text'
import { tooLong } from '../../input-refusal'
import { LIMITS } from '../../limits'
import { isNameTaken } from './tag-names'
import type { TagNode } from './tags'

/** A tag that can be picked, with the names of the tags above it: "Cost / Repairs". */
export type PickableTag = {
  tag: Tag
  path: string
  above: string
  /** The two letters that stand for it, if any. */
  letters: string | null
  /** Its name and its path as they are compared. */
  nameWords: string
  pathWords: string
}

/** A tag that can be made in place: its name and the tag it stands under, if any. */
export type TagToMake = { name: string; parent: Tag | null }

const BETWEEN = ' / '

/** The tags from top to bottom of the tree, with their paths and their letters. */
export function pickableTags(roots: readonly TagNode[], letters: ReadonlyMap<string, string>): PickableTag[] {
  const found: PickableTag[] = []
  const waiting = roots.map((node) => ({ node, above: '' })).toReversed()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next
    const path = above === '' ? node.tag.name : `${above}${BETWEEN}${node.tag.name}`
    const { tag } = node
    const own = letters.get(tag.id) ?? null
    found.push({ tag, path, above, letters: own, nameWords: foldedWords(tag.name), pathWords: pathKey(path) })
    for (const child of node.children.toReversed()) waiting.push({ node: child, above: path })
  }
  return found
}

/** How well a tag answers to what is typed, best first; null when it does not. */
function rank(
  { nameWords: name, pathWords, letters }: PickableTag,
  wanted: string,
  typed: string | null,
): number | null {
  // Who types the whole name of a tag means no other.
  if (name === wanted) return 0
  if (letters !== null && letters === typed) return 1
  if (name.startsWith(wanted)) return 2
  if (name.includes(` ${wanted}`)) return 3
  if (name.includes(wanted)) return 4
  return pathWords.includes(pathKey(wanted)) ? 5 : null
}

/** A path as it is compared, however the signs between its names are spaced. */
const pathKey = (path: string): string => foldedWords(path).replace(/ ?\/ ?/g, '/')

/**
 * The tags that answer to what is typed, by name, path or their two letters, with or without accents: the better ones
 * first, among them those used lately. Nothing typed answers to all.
 */
export function pickTags(tags: readonly PickableTag[], typed: string, recentIds: readonly string[]): PickableTag[] {
  const wanted = foldedWords(typed)
  const letters = lettersFrom(typed)
  const lately = new Map(recentIds.map((id, index) => [id, index]))
  const use = ({ tag }: PickableTag) => lately.get(tag.id) ?? recentIds.length
  return tags
    .flatMap((each) => {
      const ranked = wanted === '' ? 0 : rank(each, wanted, letters)
      return ranked === null ? [] : [{ each, ranked }]
    })
    .toSorted((left, right) => left.ranked - right.ranked || use(left.each) - use(right.each))
    .map(({ each }) => each)
}

/**
 * The tag that can be made of what is typed: "Parent / New" makes one under a tag that is there. Null where nothing is
 * typed or it is there already; words where it is too long.
 */
export function tagToMake(tags: readonly PickableTag[], typed: string): TagToMake | string | null {
  const whole = typed.trim()
  const { parent, name } = apart(tags, whole)
  const problem = tooLong(name, LIMITS.line)
  if (problem !== null) return problem
  const all = tags.map(({ tag }) => tag)
  return name === '' || isNameTaken(all, name) || isNameTaken(all, whole) ? null : { name, parent }
}

/** What is typed behind the longest path of a tag that is there; all of it where there is none. */
function apart(tags: readonly PickableTag[], whole: string): TagToMake {
  for (
    let at = whole.lastIndexOf('/'), tries = 0;
    at > 0 && tries < LIMITS.treeLevels;
    at = whole.lastIndexOf('/', at - 1), tries += 1
  ) {
    const path = pathKey(whole.slice(0, at))
    const parent = tags.find(({ pathWords }) => pathWords === path) ?? tags.find(({ nameWords }) => nameWords === path)
    const name = whole.slice(at + 1).trim()
    if (parent) return { name, parent: parent.tag }
  }
  return { name: whole, parent: null }
}
