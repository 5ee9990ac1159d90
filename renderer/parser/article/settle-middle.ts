import type { Block } from '@shared/text/blocks'
import type { PlacedBlock } from '../blocks/block-writer'
import { isSentence } from './sentences'

type Role = Block['role']

/** In characters: a sentence of so many is one of the article, and no line about it. */
const A_SENTENCE = 40
/** A lead has no more; behind it may stand who wrote. */
const LEAD = 2
/** One date in the middle is that of a picture or an update; more of them order what happened. */
const FEWEST_DATES = 2

/** Whether a block is a sentence of the article. */
export const isOfArticle = (placed: PlacedBlock | undefined, role: Role | undefined): boolean =>
  placed !== undefined &&
  role === 'body' &&
  placed.block.kind !== 'heading' &&
  placed.block.text.length >= A_SENTENCE &&
  isSentence(placed.block.text)

/**
 * In the middle of an article nobody is named as its author: "By land, by sea" is said there. Days by which it goes on,
 * as in a chronology, are what it says too. `isDay` tells lines that are a day and nothing else.
 */
export function middleLines(placed: readonly PlacedBlock[], roles: Role[], isDay: (text: string) => boolean): void {
  const days: number[] = []
  let sentences = 0
  for (const [at, each] of placed.entries()) {
    if (isOfArticle(each, roles[at])) sentences += 1
    if (roles[at] !== 'byline' || sentences === 0) continue
    const { text, kind, role } = each.block
    const next = placed[at + 1]
    const goesOn = next !== undefined && roles[at + 1] === 'body' && next.block.kind !== 'heading'
    if (isDay(text)) {
      if (kind === 'list-item') roles[at] = 'body'
      else if (goesOn) days.push(at)
    } else if (sentences > LEAD && role === 'body' && goesOn && roles[at - 1] === 'body' && isOfArticle(next, 'body'))
      roles[at] = 'body'
  }
  if (days.length >= FEWEST_DATES) for (const at of days) roles[at] = 'body'
}

/** "The following were added:" introduces a list that is said, though each of its items is a link. */
export function introducedLists(placed: readonly PlacedBlock[], roles: Role[]): void {
  for (const [at, { block, element }] of placed.entries()) {
    if (roles[at] !== 'body' || block.kind !== 'paragraph' || !INTRODUCES.test(block.text)) continue
    const list = element.nextElementSibling
    if (!list?.matches('ul, ol')) continue
    for (let next = at + 1; list.contains(placed[next]?.element ?? null); next += 1)
      if (placed[next]?.block.role === 'body') roles[next] = 'body'
  }
}
const INTRODUCES = /[\p{L}\p{N})]\s?[:：]$/u
