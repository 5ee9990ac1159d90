import type { WhyLeft, WholeBlock } from '@shared/text/whole-text'
import type { PlacedBlock } from './blocks/block-writer'
import { LeftParts } from './blocks/left-parts'
import { removeConsentLayers } from './article/consent-layers'
import { markRoles } from './article/mark-roles'
import { foreignPage } from './blocks/foreign-page'
import { removeWhatIsNotArticle } from './article/not-article'
import { readPageMetadata } from './card/page-metadata'
import { preparePage } from './blocks/prepare-page'
import { readPlacedBlocks } from './blocks/read-blocks'

/** Parts of a page that say where they stand, the innermost first. */
const PLACES: readonly (readonly [why: WhyLeft, selector: string])[] = [
  ['menu', '[role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]'],
  ['foot', 'body > footer, [role="contentinfo"], footer'],
  ['head', 'body > header, [role="banner"], header'],
  ['beside', 'aside, [role="complementary"], form'],
]

/** All words of a saved page: those of its article, and everything around, hidden and deleted. */
export function wholeHtml(html: string): WholeBlock[] {
  const page = foreignPage(html)
  const parts = new LeftParts()
  const { language } = readPageMetadata(page)
  preparePage(page, language, parts)
  removeConsentLayers(page, parts)
  markRoles(page)
  removeWhatIsNotArticle(page, parts)
  return wholeBlocks(page.body, parts)
}

/** What is read of a page with the parts that were taken out of it. */
export const wholeBlocks = (root: Element, parts: LeftParts): WholeBlock[] =>
  readPlacedBlocks(root, parts).map(({ block, element, why }: PlacedBlock) => ({
    block,
    why: why ?? placeOf(element),
  }))

const placeOf = (element: Element): WhyLeft =>
  PLACES.find(([, selector]) => element.closest(selector) !== null)?.[0] ?? 'outside'
