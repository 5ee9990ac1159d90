import type { Block } from '@shared/text/blocks'
import type { PlacedBlock } from '../blocks/block-writer'
import { commonAncestor } from './long-paragraphs'
import { isOfArticle } from './settle-middle'

type Role = Block['role']

/** In blocks: what has more is no box. */
const LARGEST_BOX = 4
/** In characters: what is longer says more than what a page is about. */
const LONGEST_LINE = 400
/** Of the article there is so many times more. */
const MUCH_LESS = 4
/** The part of a line that is links. */
const WHOLLY = 0.9
/** Some sentences of an article may stand apart from the others. */
const NEARLY_ALL = 0.9

/**
 * A box whose first line leads to another page, and which says little more, invites to read that page. A page that is
 * made of such boxes is a list of what it speaks of.
 */
export function teasers(placed: readonly PlacedBlock[], roles: Role[]): void {
  const lengthOf = (some: readonly number[]): number =>
    some.reduce((sum, at) => sum + (placed[at]?.block.text.length ?? 0), 0)
  const ofBody = placed.flatMap((_, at) => (roles[at] === 'body' ? [at] : []))
  const boxed = new Set(placed.flatMap((_, at) => teaserAt(placed, at)))
  const inBoxes = ofBody.filter((at) => boxed.has(at))
  const others = ofBody.filter((at) => !boxed.has(at))
  if (lengthOf(inBoxes) * MUCH_LESS < lengthOf(others)) for (const at of inBoxes) roles[at] = 'apparatus'
}

/** The blocks of the box that a line heads which leads elsewhere; above a heading may stand what kind of page it is. */
function teaserAt(placed: readonly PlacedBlock[], at: number): number[] {
  const line = placed[at]
  const box = line && leads(line) ? line.element.parentElement : null
  if (!line || !box || box.matches('body, main, article, blockquote, ul, ol')) return []
  const isIn = (each: number): boolean => box.contains(placed[each]?.element ?? null)
  const isLabelled = line.block.kind === 'heading' && placed[at - 1]?.block.kind === 'heading' && isIn(at - 1)
  const first = isLabelled ? at - 1 : at
  let last = at
  while (last - first < LARGEST_BOX && isIn(last + 1)) last += 1
  const all = placed.slice(first, last + 1)
  const isTeaser = !isIn(first - 1) && last > at && all.length <= LARGEST_BOX && all.every(isLine)
  return isTeaser ? all.map((_, beside) => first + beside) : []
}

const leads = ({ block, linked }: PlacedBlock): boolean =>
  block.kind !== 'table-row' && linked >= block.text.length * WHOLLY

const isLine = ({ block }: PlacedBlock): boolean => block.text.length <= LONGEST_LINE

/** Behind the last sentence of an article, outside the part of the page that has its sentences, lines are of other parts. */
export function behindArticle(placed: readonly PlacedBlock[], roles: Role[]): void {
  const isSaid = (at: number): boolean => isOfArticle(placed[at], roles[at])
  const sentences = placed.flatMap(({ block, element }, at) =>
    isSaid(at) ? [{ block: element, length: block.text.length }] : [],
  )
  const page = placed[0]?.element.closest('body')
  if (!page || sentences.length === 0) return
  const part = commonAncestor(page, sentences, NEARLY_ALL)
  for (let at = placed.length - 1; at >= 0 && !isSaid(at); at -= 1) {
    const each = placed[at]
    const isLineOfText = each?.block.kind === 'paragraph' || each?.block.kind === 'heading'
    if (isLineOfText && roles[at] === 'body' && !part.contains(each.element)) roles[at] = 'apparatus'
  }
}
