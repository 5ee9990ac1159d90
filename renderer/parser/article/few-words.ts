import type { Block } from '@shared/text/blocks'
import type { PlacedBlock } from '../blocks/block-writer'
import { readPlacedBlocks } from '../blocks/read-blocks'
import { wordsOf } from '../blocks/words'
import { isElsewhere } from './elsewhere'
import { settleRoles } from './settle-roles'

/** Characters of what is shown: more is an article, however short. */
export const A_FEW_WORDS = 400

/**
 * The few words below the headline of a page whose extraction went astray: where a page has hardly any words, those of its
 * sidebar are the most, and no article all the same. Null where what was extracted stands elsewhere, or is no few words.
 */
export function fewBelowHeadline(page: Element, extracted: readonly PlacedBlock[], headline: string): Block[] | null {
  if (headline === '' || extracted.reduce((sum, { block }) => sum + block.text.length, 0) > A_FEW_WORDS) return null
  const all = readPlacedBlocks(page)
  const heading = all.find(({ block }) => wordsOf(block.text) === headline)?.element
  // Extraction splits blocks; a row of asterisks between them has no words to be known by.
  const parts = extracted.map(({ block }) => wordsOf(block.text)).filter(Boolean)
  const own = all.filter(({ block }) => {
    const words = wordsOf(block.text)
    return parts.some((part) => words.includes(part))
  })
  if (!heading || isElsewhere(heading) || own.length === 0 || !own.every(({ element }) => isElsewhere(element)))
    return null
  for (let part = heading.parentElement; part && part !== page; part = part.parentElement) {
    if (own.some(({ element }) => part.contains(element))) return null
    const blocks = settleRoles(readPlacedBlocks(part))
    if (blocks.some(({ role, text }) => role === 'body' && wordsOf(text) !== headline)) return blocks
  }
  return null
}
