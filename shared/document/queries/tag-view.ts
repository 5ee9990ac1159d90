import type { Tag } from '../../kinds/tags'
import { foldedWords } from '../../search/folded-text'
import type { TagTotals } from './tag-totals'
import type { TagNode } from './tags'

/** How the codebook is ordered: as it was arranged, or by what is the same in every branch. */
export const TAG_ORDERS = ['arranged', 'name', 'own', 'under'] as const
export type TagOrder = (typeof TAG_ORDERS)[number]

const inWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** The tree with the tags of each branch in another order; equal ones stay as they were arranged. */
export function sortedTree(
  nodes: readonly TagNode[],
  order: TagOrder,
  totals: ReadonlyMap<string, TagTotals>,
): readonly TagNode[] {
  if (order === 'arranged') return nodes
  const countOf = ({ id }: TagNode) => totals.get(id)?.[order === 'own' ? 'own' : 'withUnder'] ?? 0
  const compare =
    order === 'name'
      ? (left: TagNode, right: TagNode) => inWords.compare(left.tag.name, right.tag.name)
      : (left: TagNode, right: TagNode) => countOf(right) - countOf(left)
  return nodes.map((node) => ({ ...node, children: [...sortedTree(node.children, order, totals)] })).toSorted(compare)
}

/** The first tags of a tree as it is read from above, at most so many; a tree that has no more is given as it is. */
export function firstOfTree(nodes: readonly TagNode[], most: number): readonly TagNode[] {
  let left = most
  let isCut = false
  const take = (each: readonly TagNode[]): TagNode[] => {
    const taken: TagNode[] = []
    for (const node of each) {
      if (left === 0) {
        isCut = true
        break
      }
      left -= 1
      taken.push({ ...node, children: take(node.children) })
    }
    return taken
  }
  const first = take(nodes)
  return isCut ? first : nodes
}

/** Where the words that were searched for stand in a tag; null where it is shown only for what is under it. */
export type Hit = 'name' | 'words'

/**
 * The branches with a tag that has all the words, with accents or without: in its name, letters, definition, rules or
 * memo. What stands above a hit stays, what stands under it only where it is one as well.
 */
export function foundInTree(
  nodes: readonly TagNode[],
  search: string,
  lettersOf: ReadonlyMap<string, string>,
): { nodes: TagNode[]; hits: ReadonlyMap<string, Hit> } {
  const words = foldedWords(search).split(' ').filter(Boolean)
  const hits = new Map<string, Hit>()
  const find = (each: readonly TagNode[]): TagNode[] =>
    each.flatMap((node) => {
      const hit = hitIn(node.tag, words, lettersOf.get(node.id))
      if (hit) hits.set(node.id, hit)
      const children = find(node.children)
      return hit || children.length > 0 ? [{ ...node, children }] : []
    })
  return { nodes: find(nodes), hits }
}

type Folded = { name: string; words: string }
const foldedTags = new WeakMap<Tag, Folded>()

function hitIn(tag: Tag, words: readonly string[], letters = ''): Hit | null {
  const { name, words: text } = folded(tag)
  const named = `${name} ${letters.toLowerCase()}`
  if (words.every((word) => named.includes(word))) return 'name'
  return words.every((word) => named.includes(word) || text.includes(word)) ? 'words' : null
}

/** Tags never change: each is folded once, however often what is searched for does. */
function folded(tag: Tag): Folded {
  const known = foldedTags.get(tag)
  if (known) return known
  const { name, definition, include, exclude, memo = '' } = tag
  const made = { name: foldedWords(name), words: foldedWords([definition, include, exclude, memo].join(' ')) }
  foldedTags.set(tag, made)
  return made
}
